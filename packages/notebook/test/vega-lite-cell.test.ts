import { expect, it } from "vitest";
import { notebooksFolder, runCells } from "./cells.js";

it("cells import vega-lite and vega: types, functions, and a spec as a picture", { timeout: 240_000 }, async () => {
  const { notebook, failure } = await runCells(
    [
      'import * as vl from "vega-lite";\nimport { show } from "@lotrinh/notebook";',
      `const spec: vl.TopLevelSpec = {
  data: { values: [{ nam: 2024, so: 31 }, { nam: 2025, so: 33 }] },
  mark: "line",
  encoding: { x: { field: "nam", type: "ordinal" }, y: { field: "so", type: "quantitative" } },
};
await show(spec);`,
      "const ve = vl.compile(spec);\nve.spec.marks?.length",
      'import * as vega from "vega";\nconst svg = await new vega.View(vega.parse(ve.spec), { renderer: "none" }).toSVG();\nsvg.slice(0, 4)',
      "const muc = ve.spec.marks;",
      "const sai: string = muc;",
    ],
    { cwd: notebooksFolder },
  );
  const said = notebook.cells.map(({ outputs }) => JSON.stringify(outputs));
  expect(said[1]).toContain("image/png");
  expect(said[2]).toContain('"1\\n"');
  expect(said[3]).toContain("<svg");
  // Types are known, not any: what does not fit is told.
  expect(failure?.cell).toBe(5);
  expect(said[5]).toContain("TS2322");
});
