// node packages/flows/scripts/back-test-grades.mjs FOLDER [FIRST LAST GRADES]: errors of pupils projected from counted grades
// (README.md, "Counted grades"), against naive and @lotrinh/forecast. FIRST–LAST default to 2007–2015, GRADES to 9.
import { forecastSeries } from "../../forecast/dist/index.js";
import { quantiles } from "../../trajectory/dist/index.js";
import { projectCountedGrades } from "../dist/index.js";
import { readGrades } from "./grade-counts.mjs";
import { readDriver } from "./windows.mjs";

const [folder, first = 2007, last = 2015, grades = 9] = process.argv.slice(2);
if (!folder)
  throw new Error("usage: back-test-grades.mjs FOLDER [FIRST LAST GRADES] (with national-enrolment-by-grade.csv)");
const LEAST_YEARS = 3;
const LEVELS = [
  ["primary", 0, 5],
  ["lower secondary", 5, 9],
].filter(([, , past]) => past <= grades);
const counts = readGrades(folder, { first: Number(first), last: Number(last), grades: Number(grades) });
const driver = readDriver(folder);
const scores = new Map();

for (let origin = Number(first) + LEAST_YEARS - 1; origin < Number(last); origin++) {
  const years = Array.from({ length: origin - first + 1 }, (_, t) => Number(first) + t);
  const history = { years, grades: counts.map((byYear) => years.map((year) => byYear.get(year))) };
  const to = Math.min(Number(last), origin + 5);
  const run = projectCountedGrades({ locality: "viet-nam", scenario: "hien-trang" }, history, {
    to,
    driver,
    draws: 4000,
  });
  const rivals = history.grades.map((values) => rivalsOf(years, values, to));
  for (let year = origin + 1; year <= to; year++) {
    const trusted = (g) => counts[g].get(year) > 0;
    const point = (who, g) => rivals[g][who](year);
    for (const [level, from, past] of LEVELS) {
      const scored = Array.from({ length: past - from }, (_, i) => from + i).filter(trusted);
      if (scored.length === 0) continue;
      for (const g of scored) {
        const { values } = quantiles(run.grades[g], [0.025, 0.1, 0.5, 0.9, 0.975])[year - origin - 1];
        record(`${level}, by grade`, year - origin, counts[g].get(year), values, (who) => point(who, g));
      }
      const sum = (of) => scored.reduce((total, g) => total + of(g), 0);
      const values = levelQuantiles(
        scored.map((g) => run.grades[g]),
        year - origin - 1,
      );
      record(
        `${level}, together`,
        year - origin,
        sum((g) => counts[g].get(year)),
        values,
        (who) => sum((g) => point(who, g)),
      );
    }
  }
}

const mean = (rows, key) => (100 * rows.reduce((sum, row) => sum + row[key], 0)) / rows.length;
for (const [name, byHorizon] of scores) {
  console.log(`${name}: ${[...byHorizon.values()].map((rows) => rows.length).join(", ")} outcomes`);
  for (const key of ["model", "naive", "forecast", "in80", "in95"]) {
    console.log(`| ${key} | ${[...byHorizon.values()].map((rows) => mean(rows, key).toFixed(1)).join(" | ")} |`);
  }
}
for (const kind of ["by grade", "together"]) {
  const all = [...scores]
    .filter(([name]) => name.endsWith(kind))
    .flatMap(([, byHorizon]) => [...byHorizon.values()].flat());
  console.log(
    `${kind}: ${all.length} outcomes, ${["in80", "in95"].map((key) => `${key} ${mean(all, key).toFixed(1)}`).join(", ")}`,
  );
}

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

/** The last count that can be trusted, and the forecast from the consecutive years up to it. */
function rivalsOf(years, values, to) {
  let end = values.length - 1;
  while (!(values[end] > 0)) end--;
  let start = end;
  while (values[start - 1] > 0) start--;
  const series = { years: years.slice(start, end + 1), values: values.slice(start, end + 1), lower: null, upper: null };
  const known = series.values.at(-1);
  const forecast = series.years.length > 1 ? forecastSeries(series, { horizon: to - years[end] }).median : null;
  return { naive: () => known, forecast: (year) => forecast?.[year - years[end] - 1] ?? known };
}

function levelQuantiles(trajectories, t) {
  const [{ draws, years }] = trajectories;
  const sums = Array.from({ length: draws }, (_, k) =>
    trajectories.reduce((sum, { values }) => sum + values[t * draws + k], 0),
  );
  const one = { ...trajectories[0], years: [years[t]], values: Float64Array.from(sums) };
  return quantiles(one, [0.025, 0.1, 0.5, 0.9, 0.975])[0].values;
}
