// node packages/forecast/scripts/cover-families.mjs FOLDER…: where coverage by family comes from: how often the default's 80 % limits hold
// what came one, three and six years later, and all six years with their standard error over series. Families are those of
// score-families.mjs.
import { forecastSeries, quantileOf } from "@lotrinh/forecast";
import { familiesOf, unseenFamilies } from "./families.mjs";
import { readM3 } from "./unbounded-series.mjs";

/** @import { CountWindow } from "./types.js" */

const HORIZON = 6;
const [LOW, HIGH] = [0.1, 0.9];
const SHOWN = [1, 3, 6];
const AIM = /** @type {const} */ ([78, 83]);

const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error("usage: cover-families.mjs FOLDER…");
const cut = { least: 7, most: HORIZON, all: true };
const families = new Map([
  ...familiesOf(folders, { ...cut, seed: 7, count: 195 }),
  ["M3, last six values", readM3(folders).map((one) => ({ ...one, weight: 1 }))],
  ...unseenFamilies(folders, cut),
]);
console.log("| family | series | year 1 | year 3 | year 6 | all six | off the aim by more than two errors |");
console.log("| --- | --- | --- | --- | --- | --- | --- |");
for (const [name, all] of families) {
  const windows = all.filter(({ series: { values } }) => values.some((value) => value !== values[0]));
  const years = windows.map(insideByYear);
  const shown = SHOWN.map((h) => meanOf(windows, (i) => years[i][h - 1]));
  const whole = windows.map((_, i) => years[i].reduce((sum, one) => sum + one, 0) / HORIZON);
  const mean = meanOf(windows, (i) => whole[i]);
  const error = errorOf(windows, whole, mean);
  const off = 100 * (mean - 2 * error) > AIM[1] ? "above" : 100 * (mean + 2 * error) < AIM[0] ? "below" : "–";
  const series = new Set(windows.map(({ id }) => id)).size;
  const cells = [name, series, ...shown.map(percent), `${percent(mean)} ± ${percent(error)}`, off];
  console.log(`| ${cells.join(" | ")} |`);
}

/** @param {CountWindow} window */
function insideByYear({ series, actual }) {
  const forecast = forecastSeries(series, { horizon: HORIZON });
  return forecast.years.map((year, h) => {
    const near = 1e-9 * Math.abs(actual[h]);
    const inside =
      actual[h] >= quantileOf(forecast, year, LOW) - near && actual[h] <= quantileOf(forecast, year, HIGH) + near;
    return Number(inside);
  });
}

/** @param {readonly CountWindow[]} windows @param {(i: number) => number} f */
function meanOf(windows, f) {
  const total = windows.reduce((sum, { weight }) => sum + weight, 0);
  return windows.reduce((sum, { weight }, i) => sum + weight * f(i), 0) / total;
}

/** Of a mean over series, whose windows hang together. @param {readonly CountWindow[]} windows @param {readonly number[]} values @param {number} mean */
function errorOf(windows, values, mean) {
  const sums = new Map();
  windows.forEach(({ id, weight }, i) => {
    sums.set(id, (sums.get(id) ?? 0) + weight * (values[i] - mean));
  });
  const total = windows.reduce((sum, { weight }) => sum + weight, 0);
  return Math.sqrt([...sums.values()].reduce((sum, one) => sum + one * one, 0)) / total;
}

/** @param {number} share */
function percent(share) {
  return (100 * share).toFixed(1);
}
