import { createRequire } from "node:module";
import { readResults } from "@lotrinh/country";
import { readPlan, readPlanFile, readReview, reviewBytes, templateBytes } from "@lotrinh/intake";
import { readFigures } from "@lotrinh/observations";
import { findLocality, findPlan, loadRegistry } from "@lotrinh/registry";
import { CELLS, inner, packageSeeds } from "./file-targets.mjs";
import { fromRoot, inFile, text } from "./inputs.mjs";

const { workbookGrids } = await inner("intake/dist/tables/workbook-grid.js");
const { safeWorkbook } = await inner("intake/dist/tables/safe-zip.js");
const { isTemplate, templateOf } = await inner("intake/dist/template/read-template.js");
const { resultsAsParquet } = await inner("country/dist/result-rows.js");
const excel = createRequire(new URL("../../packages/intake/package.json", import.meta.url))("exceljs");

const registry = loadRegistry({ data: fromRoot("data"), seeds: fromRoot("seeds") });
const chiLang = findLocality(registry, "chi-lang");
const plan = findPlan(registry, "chi-lang-141-kh-ubnd-2022");
/** Few of the indicators: the whole list is most of a review's bytes. */
const indicators = registry.indicators.slice(0, 12);

const figures = text(
  'indicator,breakdown,year,value,numerator,denominator,status,source,note\nliteracy_rate_15plus,,2024,98.1,,,reported,bc,\nnational_standard_schools,,2025,38,,,reported,"báo cáo, số 5","x ""y"""\n',
);

/** A template in which a person has typed two figures and two schools. */
async function filledTemplate() {
  const wanted = [
    { indicator: "literacy_rate_15plus", breakdown: "", places: [], years: [2024, 2025], unlocks: "" },
    { indicator: "national_standard_schools", breakdown: "", places: [], years: [2025], unlocks: "" },
  ];
  const schools = { unlocks: "", lastYear: 2025 };
  const request = { registry, locality: chiLang, wanted, known: [], assumptions: [], schools };
  const book = new excel.Workbook();
  await book.xlsx.load(await templateBytes(request));
  const list = book.getWorksheet("Trường");
  for (const [i, level] of ["THCS", "TH"].entries())
    for (const [column, value] of [`T${i}`, `Trường ${i}`, level, "", "2023", "1", "không", "báo cáo", "bc"].entries())
      list.getCell(i + 2, column + 1).value = value;
  const sheet = book.worksheets.find(({ name }) => !["Trường", "Hướng dẫn"].includes(name) && !name.startsWith("_"));
  sheet.eachRow((row) =>
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (cell.value === null && cell.protection?.locked === false) cell.value = "98,1";
    }),
  );
  return Buffer.from(await book.xlsx.writeBuffer());
}

const results = Buffer.from(
  await resultsAsParquet(
    [0, 0.5, 1].map((probability, i) => ({
      series: `0000${i}/literacy_rate_15plus`,
      ...{ horizon: 2030, comparator: ">=", target: 99, kind: "reach", lastYear: 2025, lastValue: 95.5 },
      ...{ probability, beyondChecked: false, status: "illustrative" },
    })),
  ),
);
const html = text(
  '<html><head><title>KẾ HOẠCH</title><style>p{}</style></head><body><h2>I. Mục tiêu</h2><p>1. Đến năm 2030, tỷ lệ người biết chữ đạt 98,5&nbsp;%.</p><ul><li>Phấn đấu 38/53 trường đạt chuẩn</li></ul><table><tr><td rowspan="2">Chỉ tiêu</td><td>2030</td></tr><tr><td>95 %</td></tr></table></body></html>',
);
const order = plan.targets.map(({ id }) => ({ id, doubts: [] }));
const review = Buffer.from(await reviewBytes({ plan, indicators, order }));

/** Files that come back to us: a planner's figures and forms, results of a run, a plan as a page. */
export const ownTargets = {
  "figures (CSV)": {
    share: 2,
    seeds: [figures],
    async feed(bytes) {
      const none = { observations: [], sources: [], breaks: [] };
      const read = await readFigures(inFile("so-lieu.csv", bytes), none, { registry, locality: "chi-lang" });
      const written = new Set([...bytes.toString("utf8").matchAll(/[-+]?[\d.]+(?:e[-+]?\d+)?/gi)].map(Number));
      const strange = read.observations.find(({ value }) => !written.has(value));
      if (strange) throw new Error(`a number that stands nowhere: ${strange.value}`);
    },
  },
  "plan (HTML)": {
    share: 0.5,
    seeds: [html],
    feed: async (bytes) => readPlan(await readPlanFile(inFile("k.html", bytes)), { indicators: [] }),
  },
  "filled template": {
    share: 0.1,
    seeds: packageSeeds(await filledTemplate(), CELLS),
    feed(bytes) {
      const grids = workbookGrids(safeWorkbook(bytes).bytes);
      if (!isTemplate(grids)) return;
      const { observations } = templateOf(grids, "mau.xlsx", { registry, asOf: "2026-11" });
      const strange = observations.find(({ value }) => !Number.isFinite(value));
      if (strange) throw new Error(`a number that is none: ${JSON.stringify(strange)}`);
    },
  },
  "review of a plan": {
    share: 0.02,
    least: 8,
    seeds: packageSeeds(review, /worksheets\/sheet1\.xml|sharedStrings/),
    feed: (bytes) => readReview(inFile("r.xlsx", bytes), plan, { indicators }),
  },
  "results in Parquet": {
    share: 0.02,
    least: 8,
    seeds: [results],
    async feed(bytes) {
      const strange = (await readResults(inFile("01.parquet", bytes))).find(
        ({ probability }) => !(probability >= 0 && probability <= 1),
      );
      if (strange) throw new Error(`a probability that is none: ${JSON.stringify(strange)}`);
    },
  },
};
