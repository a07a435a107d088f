// node packages/flows/scripts/fit-settings.mjs FOLDER: fits the settings of projectEnrolment to past projections of
// provinces: the middle by the least absolute error, the spread by the least pinball loss, geometric means over levels and
// years ahead. Writes them to src/enrolment/fitted-settings.ts, and to held-out-settings.json those fitted without each
// fold of provinces, and without the fold and all outcomes after a year, for back-test.mjs. Takes three quarters of an hour.
import { writeFileSync } from "node:fs";
import { CUT, FOLDS, foldsOf, missed, projectPast } from "./past-projections.mjs";
import { descend, MIDDLE, SPREADS, START } from "./settings-search.mjs";
import { FIELDS, readDriver, readWindows } from "./windows.mjs";

const DRAWS = 100;
const [folder] = process.argv.slice(2);
if (!folder) throw new Error("usage: fit-settings.mjs FOLDER (with provinces-panel.csv)");
const windows = readWindows(folder);
const driver = readDriver(folder);
const foldOf = foldsOf(windows);
const provinces = foldOf.size;

const STAGES = [
  { all: windows, lossesOf: (window, settings) => missed(window, driver, settings) },
  {
    all: windows.filter(({ province }) => [...foldOf.keys()].indexOf(province) % 2 === 0),
    lossesOf: (window, settings) => projectPast(window, driver, settings, DRAWS).map(({ pinball }) => pinball),
  },
].map((stage) => ({ ...stage, outcomes: outcomesOf(stage.all), known: new Map() }));

function outcomesOf(all) {
  return all.flatMap(({ province, origin, actual }) =>
    FIELDS.flatMap((level) => actual.map((_, h) => ({ province, year: origin + 1 + h, cell: `${level} ${h}` }))),
  );
}

/**
 * The geometric mean, over levels and years ahead, of the mean loss of the outcomes let through, so that a percent less
 * counts alike where errors are small. What was once computed for one fold is there for the others.
 */
function lossOf({ all, lossesOf, outcomes, known }, passes) {
  const cells = new Map();
  for (const [i, outcome] of outcomes.entries()) {
    if (passes(outcome)) cells.set(outcome.cell, [...(cells.get(outcome.cell) ?? []), i]);
  }
  return (settings) => {
    const key = JSON.stringify(settings);
    const losses = known.get(key) ?? Float64Array.from(all.flatMap((window) => lossesOf(window, settings)));
    known.set(key, losses);
    const logs = [...cells.values()].map((cell) => Math.log(cell.reduce((sum, i) => sum + losses[i], 0) / cell.length));
    return Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
  };
}

function fit(name, passes) {
  const [error, pinball] = STAGES.map((stage) => lossOf(stage, passes));
  const settings = descend(descend(START, MIDDLE, error), SPREADS, pinball);
  const losses = `${(100 * error(settings)).toFixed(3)} %, pinball ${(100 * pinball(settings)).toFixed(3)} %`;
  console.log(`${name}: ${losses}; ${STAGES.map(({ known }) => known.size).join(" and ")} settings tried so far`);
  console.log(JSON.stringify(settings));
  return settings;
}

const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
const settings = fit("all", () => true);
const lines = Object.entries(settings).map(
  ([name, value]) => `  ${name}: ${JSON.stringify(value).replaceAll(",", ", ")},`,
);
writeFileSync(
  new URL("../src/enrolment/fitted-settings.ts", import.meta.url),
  `import type { CohortSettings } from "./cohort-settings.js";

/**
 * Written by scripts/fit-settings.mjs, from ${windows.length} past projections of ${provinces} provinces of Viet Nam (GSO, pupils by level,
 * 2002–2021): the middle by the least mean absolute error one to five years ahead, the spread by the least pinball loss.
 * Survival and freedom are set, not fitted: totals do not show them.
 */
export const fittedSettings: CohortSettings = {
${lines.join("\n")}
};
`,
);
const byPlace = folds.map((f) => fit(`without fold ${f}`, ({ province }) => foldOf.get(province) !== f));
const byPlaceAndTime = folds.map((f) =>
  fit(`without fold ${f} and after ${CUT}`, ({ province, year }) => foldOf.get(province) !== f && year <= CUT),
);
writeFileSync(
  new URL("./held-out-settings.json", import.meta.url),
  `${JSON.stringify({ by: "scripts/fit-settings.mjs", byPlace, byPlaceAndTime }, null, 2)}\n`,
);
