// node packages/flows/scripts/back-test.mjs FOLDER: errors of README.md, against naive and @lotrinh/forecast, and coverage.
import { forecastSeries } from "../../forecast/dist/index.js";
import { quantiles } from "../../trajectory/dist/index.js";
import { projectEnrolment } from "../dist/index.js";
import { LEVELS, readDriver, readWindows } from "./windows.mjs";

const FIELDS = ["primary", "lowerSecondary", "upperSecondary"];
const [folder] = process.argv.slice(2);
if (!folder) throw new Error("usage: back-test.mjs FOLDER (with provinces-panel.csv)");
const windows = readWindows(folder);
const driver = readDriver(folder);
const scores = LEVELS.map(() => Array.from({ length: 5 }, () => []));

for (const { province, origin, history, actual, births, kindergarten } of windows) {
  const run = projectEnrolment({ locality: province, scenario: "hien-trang" }, history, {
    to: origin + actual.length,
    driver,
    births,
    kindergarten,
    draws: 1000,
  });
  for (const [l, field] of FIELDS.entries()) {
    const values = history[field];
    const rival = forecastSeries(
      { years: history.years, values, lower: null, upper: null },
      { horizon: actual.length },
    );
    for (const [h, { values: q }] of quantiles(run[field], [0.025, 0.1, 0.5, 0.9, 0.975]).entries()) {
      const truth = actual[h][l];
      scores[l][h].push({
        model: Math.abs(q[2] / truth - 1),
        naive: Math.abs(values.at(-1) / truth - 1),
        forecast: Math.abs(pointOf(rival, h) / truth - 1),
        in80: truth >= q[1] && truth <= q[3] ? 1 : 0,
        in95: truth >= q[0] && truth <= q[4] ? 1 : 0,
      });
    }
  }
}

const mean = (rows, key) => (100 * rows.reduce((sum, row) => sum + row[key], 0)) / rows.length;
console.log(
  `${windows.length} projections\n| level | who | 1 | 2 | 3 | 4 | 5 |\n| --- | --- | --- | --- | --- | --- | --- |`,
);
for (const [l, level] of LEVELS.entries()) {
  for (const key of ["model", "forecast", "naive", "in80", "in95"]) {
    console.log(`| ${level} | ${key} | ${scores[l].map((rows) => mean(rows, key).toFixed(1)).join(" | ")} |`);
  }
}
const all = scores.flat(2);
console.log(["in80", "in95"].map((key) => `${key} ${mean(all, key).toFixed(1)}`).join(", "));

function pointOf(forecast, h) {
  return forecast.median[h];
}
