import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { runCells } from "./cells.js";

describe("runNotebook", { timeout: 60_000 }, () => {
  it("keeps what each cell prints and shows, in order, with its number", async () => {
    const { notebook, failure } = await runCells([
      'import { display } from "tslab"; const a: number = 20; console.log("một"); console.log("hai"); display.html("<b>ba</b>")',
      "await Promise.resolve(a + 3)",
    ]);
    expect(failure).toBeNull();
    expect(notebook.cells.map(({ outputs }) => outputs)).toEqual([
      [
        { output_type: "stream", name: "stdout", text: "một\nhai\n" },
        { output_type: "display_data", data: { "text/html": "<b>ba</b>" }, metadata: {} },
      ],
      [{ output_type: "stream", name: "stdout", text: "23\n" }],
    ]);
    expect(notebook.cells.map(({ execution_count }) => execution_count)).toEqual([1, 2]);
  });

  it("knows names of earlier cells and imports in every place, also where an object is written short", async () => {
    const { notebook, failure } = await runCells([
      'import { basename } from "node:path"; const a = 1;',
      "const made = { a, basename, b: a }; [made.a, made.b, made.basename('x/y')].join()",
      "const inner = ((a: number) => ({ a }))(5); inner.a",
    ]);
    expect(failure).toBeNull();
    const texts = notebook.cells.slice(1).map(({ outputs }) => outputs);
    expect(texts).toEqual(["1,1,y\n", "5\n"].map((text) => [{ output_type: "stream", name: "stdout", text }]));
  });

  it("lets a later cell update what an earlier one shows", async () => {
    const { notebook } = await runCells([
      'import { newDisplay } from "tslab"; const progress = newDisplay(); progress.text("0 %");',
      'progress.text("100 %");',
    ]);
    expect(notebook.cells[0]?.outputs).toEqual([
      { output_type: "display_data", data: { "text/plain": "100 %" }, metadata: {} },
    ]);
    expect(notebook.cells[1]?.outputs).toEqual([]);
  });

  it("stops at the first cell that throws and gives what stands on its stderr", async () => {
    const { notebook, failure } = await runCells([
      "1;",
      'throw new RangeError("invalid draws")',
      'console.log("never")',
    ]);
    expect(failure?.cell).toBe(1);
    expect(failure?.message).toContain("invalid draws");
    expect(notebook.cells[2]?.outputs).toEqual([]);
  });

  it("does not run a cell with a type error", async () => {
    const { notebook, failure } = await runCells(['console.log("ran"); const year: number = "2025";']);
    expect(failure?.message).toContain("số không để trong ngoặc kép");
    expect(JSON.stringify(notebook)).toMatch(/TS2322: Type .*string.* is not assignable to type .*number/);
    expect(JSON.stringify(notebook)).not.toContain("ran\\n");
  });

  it("hears a promise that fails after its cell has ended", async () => {
    const { notebook, failure } = await runCells([
      'setTimeout(() => Promise.reject(new Error("too late")), 1); 0;',
      "await new Promise((end) => setTimeout(end, 50))",
    ]);
    expect(failure).toBeNull();
    expect(JSON.stringify(notebook.cells.map(({ outputs }) => outputs))).toContain(
      "Một việc chạy sau ô này bị lỗi. ô dừng lại vì too late.",
    );
  });

  it("ends a cell that does not end, and the kernel with it", async () => {
    const { failure } = await runCells(["console.log(process.pid); while (true) {}"], { cellTimeout: 500 });
    expect(failure).toEqual({ cell: 0, message: "Error: the cell did not end within 0.5 s" });
  });

  it("watches no file, so that a notebook saved beside it does not end the next cell", async () => {
    const watching = "process.getActiveResourcesInfo().filter((one) => /^(FSEvent|StatWatcher)/.test(one)).length";
    const { notebook, failure } = await runCells(['import "@lotrinh/notebook";', watching]);
    expect(failure).toBeNull();
    expect(notebook.cells[1]?.outputs).toEqual([{ output_type: "stream", name: "stdout", text: "0\n" }]);
  });

  it("reports a kernel that ends by itself", async () => {
    const { failure } = await runCells(["process.exit(3)"]);
    expect(failure?.message).toContain("the notebook kernel ended (3)");
  });

  it("leaves no process and no file behind", async () => {
    const own = mkdtempSync(join(tmpdir(), "lo-trinh-test-"));
    for (const name of ["TMPDIR", "TEMP", "TMP"]) vi.stubEnv(name, own);
    try {
      const { notebook } = await runCells(["process.pid"]);
      const [output] = notebook.cells[0]?.outputs ?? [];
      const pid = output?.output_type === "stream" ? Number(output.text) : Number.NaN;
      expect(pid).toBeGreaterThan(1);
      expect(() => process.kill(pid, 0)).toThrow("ESRCH");
      expect(readdirSync(own)).toEqual([]);
    } finally {
      vi.unstubAllEnvs();
      rmSync(own, { recursive: true, force: true });
    }
  });
});
