import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Cell, type Notebook, runNotebook } from "@lotrinh/notebook/runner";
import { describe, expect, it } from "vitest";
import { notebooksFolder } from "./cells.js";

const files = readdirSync(notebooksFolder).filter((file) => file.endsWith(".ipynb"));

function read(file: string): Notebook {
  return JSON.parse(readFileSync(join(notebooksFolder, file), "utf8"));
}

function codeCells({ cells }: Notebook): readonly Cell[] {
  return cells.filter(({ cell_type }) => cell_type === "code");
}

function textOf({ source }: Cell): string {
  return [source].flat().join("");
}

it("there is a notebook to begin with", () => {
  expect(files).toContain("00-bat-dau.ipynb");
});

describe.each(files)("%s", (file) => {
  it("is stored without outputs", () => {
    for (const cell of codeCells(read(file))) expect(cell).toMatchObject({ outputs: [], execution_count: null });
  });

  it("runs in the kernel, nothing on stderr, and shows something wherever a cell says so", {
    timeout: 120_000,
  }, async () => {
    const { notebook, failure } = await runNotebook(read(file), { cwd: notebooksFolder });
    expect(failure).toBeNull();
    for (const cell of codeCells(notebook)) {
      const outputs = cell.outputs ?? [];
      expect(outputs.filter((output) => output.output_type === "stream" && output.name === "stderr")).toEqual([]);
      const calls = textOf(cell).match(/\b(show[A-Z]\w*|display\.\w+)\(/g) ?? [];
      expect(outputs.some((output) => output.output_type === "display_data")).toBe(calls.length > 0);
    }
  });
});
