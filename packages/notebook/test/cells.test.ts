import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { notebooksFolder, runCells } from "./cells.js";

const packages = fileURLToPath(new URL("../../", import.meta.url));

function declarations(): string[] {
  const folders = readdirSync(packages).map((name) => join(packages, name, "dist"));
  return folders.filter(existsSync).flatMap((folder) => {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    return files.filter((file) => file.endsWith(".d.ts")).map((file) => join(folder, file));
  });
}

describe("a cell", { timeout: 60_000 }, () => {
  it("is refused where it misuses a typed array of ours", async () => {
    const { notebook, failure } = await runCells([
      'import type { Trajectory } from "@lotrinh/trajectory";\nconst add = (trajectory: Trajectory) => trajectory.values.push(1);',
    ]);
    expect(failure?.message).toContain("không có mục nào tên “push”");
    expect(JSON.stringify(notebook)).toMatch(/TS2339: Property .*push.* does not exist on type .*Float64Array/);
  });

  it("can trust every typed array, since no declaration has a form that a cell takes for any", () => {
    const unreadable = declarations().filter((file) =>
      /\b\w+Array<Array(Buffer|BufferLike)>/.test(readFileSync(file, "utf8")),
    );
    expect(unreadable).toEqual([]);
  });

  it("of a folder outside the project imports what notebooks of it do, types and data too", {
    timeout: 180_000,
  }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "lo-trinh-test-"));
    const names = Object.keys(JSON.parse(readFileSync(join(notebooksFolder, "package.json"), "utf8")).dependencies);
    const imported = names.filter((name) => name !== "vega-typings");
    const { notebook, failure } = await runCells(
      [
        `${imported.map((name, i) => `import * as p${i} from "${name}";`).join("\n")}
import { openLocality, trajectory } from "@lotrinh/notebook";
[${imported.map((_, i) => `Object.keys(p${i}).length > 0`).join(", ")}].every(Boolean);`,
        'const chiLang = openLocality("Chi Lăng", { draws: 100 });\nconst t = trajectory(chiLang, "schools");\nt.draws;',
        "const sai: string = t;",
      ],
      { cwd: folder },
    );
    rmSync(folder, { recursive: true, force: true });
    expect(notebook.cells.slice(0, 2).map(({ outputs }) => outputs)).toEqual(
      ["true\n", "100\n"].map((text) => [{ output_type: "stream", name: "stdout", text }]),
    );
    expect(failure?.cell).toBe(2);
    expect(JSON.stringify(notebook)).toContain("TS2322: Type 'LocalTrajectory'");
  });

  it("shows a picture as PNG with its size, and its message in every form", async () => {
    const drawing = `<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'></svg>`;
    const show = `import { showSvg } from "@lotrinh/notebook"; showSvg("${drawing}", { alt: 'một < "hai"' })`;
    const { notebook, failure } = await runCells([show], { cwd: notebooksFolder });
    expect(failure).toBeNull();
    const [picture, words] = notebook.cells[0]?.outputs ?? [];
    expect(picture).toMatchObject({
      data: { "image/png": expect.stringMatching(/^iVBORw0KGgo/), "text/plain": 'một < "hai"' },
      metadata: { "image/png": { width: 40, height: 20 }, alt: 'một < "hai"' },
    });
    expect(words).toMatchObject({
      data: {
        "text/html": "<details><summary>Hình này nói gì</summary><p>một &lt; &quot;hai&quot;</p></details>",
        "text/markdown": '*Hình này nói gì.* một \\< "hai"',
        "text/plain": 'Hình này nói gì. một < "hai"',
      },
    });
  });

  it("assigns what our functions give, and elements of it, without an import of the package that owns the type", async () => {
    const { failure } = await runCells(
      [
        `import { openLocality, sensitivity, trajectory } from "@lotrinh/notebook";
const chiLang = openLocality("Chi Lăng", { draws: 200 });`,
        `const t = trajectory(chiLang, "schools");
const s = sensitivity(chiLang, "chi-lang.national-standard-schools.2030");
const [first] = chiLang.assessment.targets;
const draws: number = t.draws;`,
        `import { toTable } from "@lotrinh/observations/arquero";
import { forecastSeries } from "@lotrinh/forecast";
import { simulateSchools } from "@lotrinh/flows";
const table = toTable(chiLang.figures.observations);
const forecast = forecastSeries({ years: [2021, 2022, 2023], values: [1, 2, 3] }, { horizon: 2 });`,
      ],
      { cwd: notebooksFolder },
    );
    expect(failure).toBeNull();
  });

  it("turns observations into a DataFrame and back", async () => {
    const { notebook, failure } = await runCells([
      'import { fromDataFrame, toDataFrame } from "@lotrinh/observations/danfo";',
      "fromDataFrame(toDataFrame([])).length",
      "toDataFrame(2);",
    ]);
    expect(notebook.cells[1]?.outputs).toEqual([{ output_type: "stream", name: "stdout", text: "0\n" }]);
    expect(failure).toMatchObject({ cell: 2, message: expect.stringContaining("“2” không phải thứ cần ở chỗ này") });
    expect(JSON.stringify(notebook)).toContain("not assignable to parameter of type");
  });
});
