// node packages/flows/scripts/back-test-grades.mjs FOLDER [FIRST LAST GRADES]: errors of pupils projected from counted grades
// (README.md, "Counted grades"), against naive and @lotrinh/forecast. FIRST–LAST default to 2007–2015, GRADES to 9.

import { projectCountedGrades } from "@lotrinh/flows";
import { forecastSeries } from "@lotrinh/forecast";
import { quantiles } from "@lotrinh/trajectory";
import { readGrades } from "./grade-counts.mjs";
import { readDriver } from "./windows.mjs";

/** @import { Trajectory } from "@lotrinh/trajectory" */
/** @typedef {"naive" | "forecast"} Rival */
/** @typedef {Record<Rival | "model" | "in80" | "in95", number>} Row */

const [folder, ...given] = process.argv.slice(2);
const [first = 2007, last = 2015, grades = 9] = given.map(Number);
if (!folder)
  throw new Error("usage: back-test-grades.mjs FOLDER [FIRST LAST GRADES] (with national-enrolment-by-grade.csv)");
const LEAST_YEARS = 3;
/** @type {readonly (readonly [level: string, from: number, past: number])[]} */
const ALL_LEVELS = [
  ["primary", 0, 5],
  ["lower secondary", 5, 9],
];
const LEVELS = ALL_LEVELS.filter(([, , past]) => past <= grades);
const counts = readGrades(folder, { first, last, grades });
/**
 * @param {number} g
 * @param {number} year
 */
const countOf = (g, year) => counts[g].get(year) ?? Number.NaN;
const driver = readDriver(folder);
/** @type {Map<string, Map<number, Row[]>>} */
const scores = new Map();

for (let origin = first + LEAST_YEARS - 1; origin < last; origin++) {
  const years = Array.from({ length: origin - first + 1 }, (_, t) => first + t);
  const history = { years, grades: counts.map((_, g) => years.map((year) => countOf(g, year))) };
  const to = Math.min(last, origin + 5);
  const run = projectCountedGrades({ locality: "viet-nam", scenario: "hien-trang" }, history, {
    to,
    driver,
    draws: 4000,
  });
  const rivals = history.grades.map((values) => rivalsOf(years, values, to));
  for (let year = origin + 1; year <= to; year++) {
    /** @param {number} g */
    const trusted = (g) => countOf(g, year) > 0;
    /**
     * @param {Rival} who
     * @param {number} g
     */
    const point = (who, g) => rivals[g][who](year);
    for (const [level, from, past] of LEVELS) {
      const scored = Array.from({ length: past - from }, (_, i) => from + i).filter(trusted);
      if (scored.length === 0) continue;
      for (const g of scored) {
        const { values } = quantiles(run.grades[g], [0.025, 0.1, 0.5, 0.9, 0.975])[year - origin - 1];
        record(`${level}, by grade`, year - origin, countOf(g, year), values, (who) => point(who, g));
      }
      /** @param {(g: number) => number} of */
      const sum = (of) => scored.reduce((total, g) => total + of(g), 0);
      const values = levelQuantiles(
        scored.map((g) => run.grades[g]),
        year - origin - 1,
      );
      record(
        `${level}, together`,
        year - origin,
        sum((g) => countOf(g, year)),
        values,
        (who) => sum((g) => point(who, g)),
      );
    }
  }
}

/**
 * @param {readonly Row[]} rows
 * @param {keyof Row} key
 */
const mean = (rows, key) => (100 * rows.reduce((sum, row) => sum + row[key], 0)) / rows.length;
for (const [name, byHorizon] of scores) {
  console.log(`${name}: ${[...byHorizon.values()].map((rows) => rows.length).join(", ")} outcomes`);
  for (const key of /** @type {const} */ (["model", "naive", "forecast", "in80", "in95"])) {
    console.log(`| ${key} | ${[...byHorizon.values()].map((rows) => mean(rows, key).toFixed(1)).join(" | ")} |`);
  }
}
for (const kind of ["by grade", "together"]) {
  const all = [...scores]
    .filter(([name]) => name.endsWith(kind))
    .flatMap(([, byHorizon]) => [...byHorizon.values()].flat());
  console.log(
    `${kind}: ${all.length} outcomes, ${/** @type {const} */ (["in80", "in95"]).map((key) => `${key} ${mean(all, key).toFixed(1)}`).join(", ")}`,
  );
}

/**
 * @param {string} name
 * @param {number} ahead
 * @param {number} truth
 * @param {readonly number[]} quantile
 * @param {(who: Rival) => number} rival
 */
function record(name, ahead, truth, quantile, rival) {
  const byHorizon = scores.get(name) ?? new Map();
  scores.set(name, byHorizon);
  const rows = byHorizon.get(ahead) ?? [];
  byHorizon.set(ahead, rows);
  rows.push({
    model: Math.abs(quantile[2] / truth - 1),
    naive: Math.abs(rival("naive") / truth - 1),
    forecast: Math.abs(rival("forecast") / truth - 1),
    in80: truth >= quantile[1] && truth <= quantile[3] ? 1 : 0,
    in95: truth >= quantile[0] && truth <= quantile[4] ? 1 : 0,
  });
}

/**
 * The last count that can be trusted, and the forecast from the consecutive years up to it.
 * @param {readonly number[]} years
 * @param {readonly number[]} values
 * @param {number} to
 * @returns {Record<Rival, (year: number) => number>}
 */
function rivalsOf(years, values, to) {
  let end = values.length - 1;
  while (!(values[end] > 0)) end--;
  let start = end;
  while (values[start - 1] > 0) start--;
  const series = { years: years.slice(start, end + 1), values: values.slice(start, end + 1), lower: null, upper: null };
  const known = values[end];
  const forecast = series.years.length > 1 ? forecastSeries(series, { horizon: to - years[end] }).median : null;
  return { naive: () => known, forecast: (year) => forecast?.[year - years[end] - 1] ?? known };
}

/**
 * @param {readonly Trajectory[]} trajectories
 * @param {number} t
 */
function levelQuantiles(trajectories, t) {
  const [{ draws, years }] = trajectories;
  const sums = Array.from({ length: draws }, (_, k) =>
    trajectories.reduce((sum, { values }) => sum + values[t * draws + k], 0),
  );
  const one = { ...trajectories[0], years: [years[t]], values: Float64Array.from(sums) };
  return quantiles(one, [0.025, 0.1, 0.5, 0.9, 0.975])[0].values;
}
