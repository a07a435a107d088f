import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const program = fileURLToPath(new URL("../bin/run-notebook.js", import.meta.url));

it("run-notebook.js writes the outputs up to the cell that fails, names it and ends with 1", {
  timeout: 60_000,
}, () => {
  const folder = mkdtempSync(join(tmpdir(), "lo-trinh-test-"));
  const [input, output] = [join(folder, "in.ipynb"), join(folder, "out.ipynb")];
  const cells = ["6 * 7", "missing"].map((source) => ({ cell_type: "code", source, outputs: [] }));
  try {
    writeFileSync(input, JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 }));
    const { status, stderr } = spawnSync(process.execPath, [program, input, output], { encoding: "utf8" });
    expect(stderr).toMatch(/^.*in\.ipynb: ô 2\nDòng 1 của ô: chưa có “missing”; hãy chạy ô đầu tiên [^\n]*\n$/);
    expect(status).toBe(1);
    const written = JSON.parse(readFileSync(output, "utf8"));
    expect(written.cells[0].outputs).toEqual([{ output_type: "stream", name: "stdout", text: "42\n" }]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
