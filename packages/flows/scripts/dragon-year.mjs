// node packages/flows/scripts/dragon-year.mjs FOLDER: by how much the children of each year were more than those of the years beside it,
// as entrants to grade 1 that explain the pupils of 63 provinces: mean, and standard deviation over the provinces.
import { fitCohorts } from "#enrolment/levels/cohort-model";
import { fittedSettings } from "#enrolment/levels/fitted-settings";
import { LEVELS, readCsv } from "./windows.mjs";

/** @import { CohortSettings } from "@lotrinh/flows" */

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("usage: dragon-year.mjs FOLDER (with provinces-panel.csv)");
const [FIRST, LAST] = [2004, 2021];
const [, ...rates] = fittedSettings.innovation;
const [, ...carried] = fittedSettings.persistence;
/**
 * Entrants of each year are left to themselves, so that no trend smooths a single year away.
 * @type {CohortSettings}
 */
const settings = { ...fittedSettings, innovation: [0.12, ...rates], persistence: [0, ...carried] };
const years = Array.from({ length: LAST - FIRST + 1 }, (_, t) => FIRST + t);
/** @type {Map<string, Map<number, Record<string, string>>>} */
const provinces = new Map();
for (const row of readCsv(folder, "provinces-panel.csv")) {
  const rows = provinces.get(row.province) ?? new Map();
  provinces.set(row.province, rows);
  rows.set(Number(row.year), row);
}
/** @type {Map<number, number[]>} */
const above = new Map();
for (const rows of provinces.values()) {
  const [primary, lowerSecondary, upperSecondary] = LEVELS.map((level) =>
    years.map((year) => {
      const row = rows.get(year);
      const known = row?.[`pupils_${level}`] && !row.weak.split(" ").includes(`pupils_${level}`);
      return known ? Number(row[`pupils_${level}`]) : Number.NaN;
    }),
  );
  if ([primary, lowerSecondary, upperSecondary].some((values) => Number.isNaN(values.at(-1)))) continue;
  const fit = fitCohorts({ years, primary, lowerSecondary, upperSecondary }, {}, settings, 3);
  const entrants = (/** @type {number} */ year) => fit.mean[fit.at(0, year)];
  for (let year = FIRST - 2; year < LAST; year++) {
    const born = above.get(year - 6) ?? [];
    above.set(year - 6, born);
    born.push(entrants(year) - (entrants(year - 1) + entrants(year + 1)) / 2);
  }
}
console.log("| born | provinces | log above the years beside | between provinces |\n| --- | --- | --- | --- |");
for (const [born, logs] of above) {
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  const spread = Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / (logs.length - 1));
  console.log(`| ${born} | ${logs.length} | ${mean.toFixed(3)} | ${spread.toFixed(3)} |`);
}
