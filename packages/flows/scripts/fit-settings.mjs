// node packages/flows/scripts/fit-settings.mjs FOLDER: fits the settings of projectEnrolment to past projections of
// provinces: the middle by the least absolute error, the spread by the least interval score, geometric means over levels
// and years ahead. Writes them to src/enrolment/levels/fitted-settings.ts, and to held-out-settings.json those fitted without each
// fold of provinces, and without the fold and all outcomes after a year, for back-test.mjs. Takes half an hour.
import { writeFileSync } from "node:fs";
import { fitSpread } from "./fit-spread.mjs";
import { CUT, FOLDS, foldsOf, missed } from "./past-projections.mjs";
import { descend, MIDDLE, START } from "./settings-search.mjs";
import { FIELDS, readDriver, readWindows } from "./windows.mjs";

/** @import { CohortSettings } from "@lotrinh/flows" */
/** @import { Passes } from "./types.js" */

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("usage: fit-settings.mjs FOLDER (with provinces-panel.csv)");
const windows = readWindows(folder);
const driver = readDriver(folder);
const foldOf = foldsOf(windows);

const outcomes = windows.flatMap(({ province, origin, actual }) =>
  FIELDS.flatMap((level) => actual.map((_, h) => ({ province, year: origin + 1 + h, cell: `${level} ${h}` }))),
);
/**
 * Errors of all outcomes by the settings tried: what was computed for one fold is there for the others.
 * @type {Map<string, Float64Array>}
 */
const known = new Map();

/**
 * The geometric mean, over levels and years ahead, of the mean error of the outcomes let through.
 * @param {Passes} passes
 * @returns {(settings: CohortSettings) => number}
 */
function errorOf(passes) {
  /** @type {Map<string, number[]>} */
  const cells = new Map();
  for (const [i, outcome] of outcomes.entries()) {
    if (passes(outcome)) cells.set(outcome.cell, [...(cells.get(outcome.cell) ?? []), i]);
  }
  return (settings) => {
    const key = JSON.stringify(settings);
    const errors = known.get(key) ?? Float64Array.from(windows.flatMap((window) => missed(window, driver, settings)));
    known.set(key, errors);
    const logs = [...cells.values()].map((cell) => Math.log(cell.reduce((sum, i) => sum + errors[i], 0) / cell.length));
    return Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
  };
}

/**
 * @param {string} name
 * @param {Passes} passes
 */
function fit(name, passes) {
  const error = errorOf(passes);
  const settings = fitSpread(descend(START, MIDDLE, error), windows, driver, passes);
  console.log(`${name}: ${(100 * error(settings)).toFixed(3)} %; ${known.size} settings tried so far`);
  return settings;
}

const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
const settings = fit("all", () => true);
const byPlace = folds.map((f) => fit(`without fold ${f}`, ({ province }) => foldOf.get(province) !== f));
const byPlaceAndTime = folds.map((f) =>
  fit(`without fold ${f} and after ${CUT}`, ({ province, year }) => foldOf.get(province) !== f && year <= CUT),
);

const lines = Object.entries(settings).map(
  ([name, value]) => `  ${name}: ${JSON.stringify(value).replaceAll(",", ", ")},`,
);
writeFileSync(
  new URL("../src/enrolment/levels/fitted-settings.ts", import.meta.url),
  `import type { CohortSettings } from "./cohort-settings.js";

/**
 * Written by scripts/fit-settings.mjs, from ${windows.length} past projections of ${foldOf.size} provinces of Viet Nam (GSO, pupils by level,
 * 2002–2021): the middle by the least mean absolute error one to five years ahead, the spread by the least interval score.
 * Survival and freedom are set, not fitted: totals do not show them.
 */
export const fittedSettings: CohortSettings = {
${lines.join("\n")}
};
`,
);
writeFileSync(
  new URL("./held-out-settings.json", import.meta.url),
  `${JSON.stringify({ by: "scripts/fit-settings.mjs", byPlace, byPlaceAndTime }, null, 2)}\n`,
);
