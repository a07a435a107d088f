// node packages/forecast/scripts/score-families.mjs FOLDER…: MASE six years ahead of the default for series without two bounds and
// of single models, by family: rolling origins inside the training parts of M3 and in provinces' counts, which the folders
// hold (m3-yearly.json, provinces-panel.csv), and simulated families of another seed than the errors were fitted to. The
// last six values of M3 come next, and kinds of series that nothing was fitted to (schools and population of provinces, R) last. Then coverage of the default's 80 and 95 % limits, and its MSIS (Winkler score of the
// 95 % interval in the same unit), and coverage ten and fifteen years ahead. About half a minute.
import { forecastPoints, forecastSeries, measures, quantileOf } from "@lotrinh/forecast";
import { trainerOf } from "#named-models";
import { familiesOf, unseenFamilies } from "./families.mjs";
import { readM3 } from "./unbounded-series.mjs";

/**
 * @import { ModelName } from "@lotrinh/forecast"
 * @import { CountWindow } from "./types.js"
 */

const HORIZON = 6;
const YEARS = [1, 2, 3, 4, 5, 6];
const FAR = 15;
/** @type {readonly ModelName[]} */
const MODELS = ["combination", "naive", "drift", "theta", "optimised-theta", "dynamic-optimised-theta", "damped-holt"];
/** Series that hardly move before they do are no measure of a mean. */
const MOST = 50;

const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error("usage: score-families.mjs FOLDER…");
const families = familiesOf(folders, { least: 7, most: HORIZON, all: true, seed: 7, count: 195 });
families.set(
  "M3, last six values",
  readM3(folders).map((one) => ({ ...one, weight: 1 })),
);
console.log(`| family | windows | ${MODELS.join(" | ")} | 80 % | 95 % | MSIS |`);
console.log(`|${" --- |".repeat(MODELS.length + 5)}`);
const scored = [];
const unseen = unseenFamilies(folders, { least: 7, most: HORIZON, all: true });
for (const [name, windows] of [...families, ...unseen]) {
  const some = windows.filter(({ series }) => scaleOf(series.values) > 0);
  const errors = MODELS.map((model) => maseOf(some, model));
  if (!unseen.has(name)) scored.push({ name, errors });
  const cells = errors.map((error) => error.toFixed(3));
  console.log(`| ${[name, some.length, ...cells, ...coverageOf(some), msisOf(some)].join(" | ")} |`);
}

console.log("\nMASE of the default in that of each single model, geometric mean over the rows:");
for (const [k, model] of MODELS.entries()) {
  if (k > 0)
    console.log(`${model} ${Math.exp(average(scored, ({ errors }) => Math.log(errors[0] / errors[k]))).toFixed(3)}`);
}
console.log(
  "\n| rows lost by more than 2 % | default | best single model | which | above it |\n| --- | --- | --- | --- | --- |",
);
for (const { name, errors } of scored) {
  const best = Math.min(...errors.slice(1));
  const above = `${(100 * (errors[0] / best - 1)).toFixed(1)} %`;
  const cells = [name, errors[0].toFixed(3), best.toFixed(3), MODELS[errors.indexOf(best)], above];
  if (errors[0] > 1.02 * best) console.log(`| ${cells.join(" | ")} |`);
}

const far = [...familiesOf(folders, { least: 7, most: FAR, all: true, seed: 7, count: 0 })].flatMap(
  ([name, windows]) => (name.startsWith("M3") ? windows : []),
);
const series = new Set(far.map(({ id }) => id)).size;
console.log(`\nSeries of M3 with ${FAR} years to come: ${series}`);
for (const ahead of [10, FAR]) console.log(`${ahead} years ahead: ${coverageOf(far, [ahead]).join(" and ")} %`);

/**
 * @template T
 * @param {readonly T[]} list
 * @param {(one: T) => number} f
 */
function average(list, f) {
  return list.reduce((sum, one) => sum + f(one), 0) / list.length;
}

/**
 * @param {readonly CountWindow[]} windows
 * @param {ModelName} model
 */
function maseOf(windows, model) {
  return meanOf(windows, ({ series, actual }) => {
    const points = forecastPoints(trainerOf(model)(series), HORIZON);
    const errors = points.map(({ value }, h) => Math.abs(actual[h] - value));
    return Math.min(MOST, errors.reduce((sum, e) => sum + e, 0) / HORIZON / scaleOf(series.values));
  });
}

/**
 * @param {readonly CountWindow[]} windows
 * @param {readonly number[]} [ahead] years ahead
 */
function coverageOf(windows, ahead = YEARS) {
  const shares = [0.1, 0.025].map((tail) =>
    meanOf(windows, ({ series, actual }) => {
      const forecast = forecastSeries(series, { horizon: Math.max(...ahead) });
      const inside = ahead.filter((h) => {
        const [year, value] = [forecast.years[h - 1], actual[h - 1]];
        const near = 1e-9 * Math.abs(value);
        return value >= quantileOf(forecast, year, tail) - near && value <= quantileOf(forecast, year, 1 - tail) + near;
      });
      return inside.length / ahead.length;
    }),
  );
  return shares.map((share) => (100 * share).toFixed(1));
}

/** @param {readonly CountWindow[]} windows */
function msisOf(windows) {
  return meanOf(windows, ({ series, actual }) => {
    const forecast = forecastSeries(series, { horizon: HORIZON });
    const scores = forecast.years.map((year, h) => {
      const [low, high] = [0.025, 0.975].map((p) => quantileOf(forecast, year, p));
      return measures.winkler(actual[h], [low, high], 0.95);
    });
    const score = scores.reduce((sum, one) => sum + one, 0) / HORIZON / scaleOf(series.values);
    return Math.min(MOST * 10, score);
  }).toFixed(1);
}

/**
 * @param {readonly CountWindow[]} windows
 * @param {(window: CountWindow) => number} f
 */
function meanOf(windows, f) {
  const total = windows.reduce((sum, { weight }) => sum + weight, 0);
  return windows.reduce((sum, window) => sum + window.weight * f(window), 0) / total;
}

/** @param {readonly number[]} values */
function scaleOf(values) {
  return values.slice(1).reduce((sum, value, i) => sum + Math.abs(value - values[i]), 0) / (values.length - 1);
}
