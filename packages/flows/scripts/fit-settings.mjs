// node packages/flows/scripts/fit-settings.mjs FOLDER: fits the settings of projectEnrolment on past projections of
// provinces, says what they miss by where they were fitted without the province (ten folds), and without the province and
// the years as well, and writes src/enrolment/fitted-settings.ts from all of them.
import { writeFileSync } from "node:fs";
import { projectPast, scoreTable } from "./past-projections.mjs";
import { COORDINATES, descend, SPREADS, START } from "./settings-search.mjs";
import { FIELDS, readDriver, readWindows } from "./windows.mjs";

const FOLDS = 10;
/** Settings held out by time are fitted on outcomes up to here, and scored on projections made here or later. */
const CUT = 2014;

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("usage: fit-settings.mjs FOLDER (with provinces-panel.csv, breaks.csv, population by age)");
const windows = readWindows(folder);
const driver = readDriver(folder);
const provinces = [...new Set(windows.map(({ province }) => province))].sort();
const foldOf = new Map(provinces.map((province, i) => [province, i % FOLDS]));

/** One entry for each outcome of each window, and for each settings tried the loss of each. */
const outcomes = windows.flatMap((window) => FIELDS.flatMap(() => window.actual.map((_, h) => ({ window, h }))));
const known = new Map();

function lossesOf(settings, loss) {
  const tried = loss === "error" ? { ...settings, migration: [0, 0, 0], widening: 0 } : settings;
  const key = JSON.stringify([loss, tried]);
  const draws = loss === "error" ? 1 : 200;
  const run = () => windows.flatMap((window) => projectPast(window, driver, tried, draws).map((row) => row[loss]));
  const losses = known.get(key) ?? Float64Array.from(run());
  known.set(key, losses);
  return losses;
}

/** Settings that do best on the outcomes let through. */
function fit(name, passes) {
  const chosen = outcomes.flatMap(({ window, h }, i) => (passes(window, window.origin + 1 + h) ? [i] : []));
  const score = (loss) => (settings) => {
    const losses = lossesOf(settings, loss);
    return chosen.reduce((sum, i) => sum + losses[i], 0) / chosen.length;
  };
  const settings = descend(descend(START, COORDINATES, score("error")), SPREADS, score("pinball"));
  const error = (100 * score("error")(settings)).toFixed(3);
  console.error(`${name}: ${chosen.length} outcomes, ${error} %, ${known.size} runs so far`);
  return settings;
}

const folds = Array.from({ length: FOLDS }, (_, f) => f);
const settings = fit("all", () => true);
const byPlace = folds.map((f) => fit(`without fold ${f}`, ({ province }) => foldOf.get(province) !== f));
const byPlaceAndTime = folds.map((f) =>
  fit(`without fold ${f} and after ${CUT}`, ({ province }, year) => foldOf.get(province) !== f && year <= CUT),
);

const late = windows.filter(({ origin }) => origin >= CUT);
const heldOut = (list, fitted) =>
  scoreTable(list, (window) => projectPast(window, driver, fitted[foldOf.get(window.province)], 1000));
console.log(`In sample, ${windows.length} projections\n${scoreTable(windows, (w) => projectPast(w, driver, settings, 1000))}`);
console.log(`Held out by province\n${heldOut(windows, byPlace)}`);
console.log(`From ${CUT} on, ${late.length} projections, held out by province\n${heldOut(late, byPlace)}`);
console.log(`The same, held out by province and time\n${heldOut(late, byPlaceAndTime)}`);
const undriven = scoreTable(windows, (w) => projectPast(w, undefined, byPlace[foldOf.get(w.province)], 1000));
console.log(`Held out by province, without the driver\n${undriven}`);
console.log(JSON.stringify({ byPlace, byPlaceAndTime }));

const lines = Object.entries(settings).map(([name, value]) => `  ${name}: ${JSON.stringify(value).replaceAll(",", ", ")},`);
writeFileSync(
  new URL("../src/enrolment/fitted-settings.ts", import.meta.url),
  `import type { CohortSettings } from "./cohort-settings.js";

/**
 * Made by scripts/fit-settings.mjs from ${windows.length} past projections of ${provinces.length} provinces of Viet Nam (GSO, pupils by level, 2002–2021):
 * least mean absolute error one to five years ahead, spreads by the least pinball loss. Survival is set, not fitted, for
 * totals do not show it.
 */
export const fittedSettings: CohortSettings = {
${lines.join("\n")}
};
`,
);
