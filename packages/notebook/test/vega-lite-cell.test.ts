import { expect, it } from "vitest";
import { notebooksFolder, runCells } from "./cells.js";

it("a cell takes the types of vega-lite, and shows a spec of them as a picture", { timeout: 120_000 }, async () => {
  const { notebook, failure } = await runCells(
    [
      'import type { TopLevelSpec } from "vega-lite";\nimport { show } from "@lotrinh/notebook";',
      `const spec: TopLevelSpec = {
  data: { values: [{ nam: 2024, so: 31 }, { nam: 2025, so: 33 }] },
  mark: "line",
  encoding: { x: { field: "nam", type: "ordinal" }, y: { field: "so", type: "quantitative" } },
};
await show(spec);`,
    ],
    { cwd: notebooksFolder },
  );
  expect(failure).toBeNull();
  expect(JSON.stringify(notebook)).toContain("image/png");
});
