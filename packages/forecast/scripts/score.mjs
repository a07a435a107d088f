// node packages/forecast/scripts/score.mjs FOLDER: the scores of README.md, everything fitted without the fold's countries.
import { combination, forecastPoints, measures, quantileOf, samplePaths } from "@lotrinh/forecast";
import { forecastWith } from "#forecast-with";
import { levelBand } from "#level-band";
import { fitTable } from "./fit.mjs";
import { got } from "./lists.mjs";
import { countryFolds, readWindows, recut } from "./panel.mjs";
import { improvement, spreadOfMean } from "./resample.mjs";
import { fittedQuantiles, ownQuantiles, RIVALS, trainRivals } from "./rivals.mjs";

/**
 * @import { ForecastModel } from "@lotrinh/forecast"
 * @import { RateSeries, RivalName, Trained, Window } from "./types.js"
 */

const LEVELS = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975];
const BANDS = ["< 10", "10–40", "40–80", "80–95", "95–99", "≥ 99"];
/** @typedef {"mase" | "pinball" | "scaled" | "in80" | "in95"} Measure */
/** @typedef {Record<Measure, number> & { country: string, h: number, n: number, band: number, orientation: string }} Loss */

const LABELS = { locality: "", indicator: "", scenario: "", unit: "" };

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("usage: score.mjs FOLDER (with panel-dev-*.csv)");
const windows = readWindows(folder);
const folds = countryFolds(windows);
/** @param {{ readonly country: string }} window */
const foldOf = ({ country }) => got(folds, country);
const tables = Array.from({ length: 10 }, (_, fold) => fitTable(windows.filter((window) => foldOf(window) !== fold)));

const points = windows.flatMap((window) => scoreWindow(window, "combination"));
const rivals = trainRivals(windows);
const fitted = RIVALS.map((name) => named(name, rivalLosses(fittedOutOfFold(rivals[name]))));
const ownLimits = RIVALS.filter((name) => name !== "theta").map((name) =>
  named(
    `${name}, its own limits`,
    rivalLosses((window) => ownQuantiles(window, got(rivals[name], window.id), LEVELS)),
  ),
);
const told = windows.flatMap((window) => scoreWindow(window, "combination", betterOf(window)));
console.log(
  "| model | MASE | pinball, points | scaled | coverage 80 % | coverage 95 % |\n| --- | --- | --- | --- | --- | --- |",
);
for (const [name, scores] of [...fitted, ...ownLimits]) row(name, scores, ["mase", "pinball", "scaled"]);
row("combination", points, ["mase", "pinball", "scaled"]);
row("combination, better side told", told, ["mase", "pinball", "scaled"]);
console.log(
  `\nMASE of the points alone: ${[...RIVALS, /** @type {const} */ ("combination")].map((model) => `${model} ${mean(pointsAlone(model)).toFixed(4)}`).join(", ")}`,
);
const own = points;
console.log(
  "\n| combination, by | forecasts | MASE | coverage 80 % | its standard error | off by | coverage 95 % | its standard error | off by |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
);
for (const [i, band] of BANDS.entries())
  group(
    `level ${band}`,
    own.filter((one) => one.band === i),
  );
for (const [from, to] of [
  [5, 6],
  [7, 9],
  [10, 15],
])
  group(
    `${from}–${to} values`,
    own.filter(({ n }) => n >= from && n <= to),
  );
for (const h of [1, 2, 3, 4, 5])
  group(
    `year ${h}`,
    own.filter((one) => one.h === h),
  );
group(
  "lower is better, not told",
  own.filter(({ orientation }) => orientation === "out"),
);
group(
  "lower is better, told",
  told.filter(({ orientation }) => orientation === "out"),
);
for (const n of [1, 2, 3, 4]) {
  group(
    `last ${n} ${n === 1 ? "value" : "values"} only`,
    windows.flatMap((w) => scoreWindow(w, "combination", "higher", n)),
  );
}
const long = windows.filter(({ series }) => series.values.length >= 10).map((window) => recut(window, 5));
const far = long.flatMap((window) => scoreWindow(window, "combination"));
for (const h of [6, 8, 10])
  group(
    `year ${h}, cut anew`,
    far.filter((one) => one.h === h),
  );
const homes = windows.flatMap(({ country, actual }) => actual.map(() => country));
for (const key of /** @type {const} */ (["mase", "pinball"])) {
  for (const group of [fitted, ownLimits]) {
    const [name, best] = least(group, key);
    compare(`${key}, against ${name}`, homes, losses(points, key), losses(best, key));
  }
}
const [alone] = [...RIVALS].sort((a, b) => mean(pointsAlone(a)) - mean(pointsAlone(b)));
compare(`mase, against the points of ${alone}`, homes, losses(points, "mase"), pointsAlone(alone));
timing();

/**
 * @param {Window} window
 * @param {ForecastModel} model
 * @param {"higher" | "lower"} [better]
 * @param {number} [n]
 * @returns {Loss[]}
 */
function scoreWindow({ series, actual, ...window }, model, better = "higher", n = series.values.length) {
  const table = tables[foldOf(window)];
  const known = { ...series, years: series.years.slice(-n), values: series.values.slice(-n) };
  const forecast = forecastWith(table, known, { horizon: actual.length, model, better, breaks: [] });
  const quantiles = forecast.years.map((year) => LEVELS.map((p) => quantileOf(forecast, year, p)));
  return lossesOf({ series, actual, ...window }, quantiles).map((one) => ({ ...one, n }));
}

/**
 * Losses by year of quantiles at LEVELS.
 * @param {Window} window
 * @param {readonly (readonly number[])[]} quantiles
 * @returns {Loss[]}
 */
function lossesOf({ series, actual, country, orientation }, quantiles) {
  const scale = scaleOf(series);
  return actual.map((value, t) => {
    const q = quantiles[t];
    const loss = mean(LEVELS.map((p, i) => measures.pinball(value, q[i], p)));
    return {
      country,
      h: t + 1,
      n: series.values.length,
      band: levelBand(series),
      orientation,
      mase: Math.abs(value - q[3]) / scale,
      pinball: loss,
      scaled: loss / scale,
      in80: Number(value >= q[1] && value <= q[5]),
      in95: Number(value >= q[0] && value <= q[6]),
    };
  });
}

/**
 * @param {string} name
 * @param {Loss[]} scores
 */
function named(name, scores) {
  return /** @type {const} */ ([name, scores]);
}

/** @param {(window: Window) => number[][]} quantilesOf */
function rivalLosses(quantilesOf) {
  return windows.flatMap((window) => lossesOf(window, quantilesOf(window)));
}

/**
 * @param {Map<string, Trained>} trained
 * @returns {(window: Window) => number[][]}
 */
function fittedOutOfFold(trained) {
  const byFold = tables.map((_, fold) =>
    fittedQuantiles(
      trained,
      windows.filter((window) => foldOf(window) !== fold),
      LEVELS,
    ),
  );
  return (window) => byFold[foldOf(window)](window);
}

/**
 * @param {readonly (readonly [string, Loss[]])[]} scored
 * @param {Measure} key
 */
function least(scored, key) {
  return scored.reduce((best, one) => (mean(losses(one[1], key)) < mean(losses(best[1], key)) ? one : best));
}

/**
 * Losses of the models' points without the errors' medians, in the order of windows and years.
 * @param {RivalName | "combination"} model
 */
function pointsAlone(model) {
  return windows.flatMap((window) => {
    const { series, actual } = window;
    const ahead =
      model === "combination"
        ? forecastPoints(combination(series, tables[foldOf(window)].combination), 5).map(({ value }) => value)
        : got(rivals[model], window.id).points;
    return ahead.map((value, t) => Math.abs(value - actual[t]) / scaleOf(series));
  });
}

/**
 * The larger of 0.2 points and the mean absolute change of the training values.
 * @param {Pick<RateSeries, "values">} series
 */
function scaleOf({ values }) {
  return Math.max(0.2, mean(values.slice(1).map((value, i) => Math.abs(value - values[i]))));
}

/**
 * @param {Window} window
 * @returns {"higher" | "lower"}
 */
function betterOf({ orientation }) {
  return orientation === "out" ? "lower" : "higher";
}

/**
 * @param {string} name
 * @param {readonly string[]} countries
 * @param {readonly number[]} ours
 * @param {readonly number[]} theirs
 */
function compare(name, countries, ours, theirs) {
  const [all, low, high] = improvement(countries, ours, theirs).map((x) => (100 * x).toFixed(1));
  console.log(`${name}: ${all} % lower; over resampled countries 90 % of the time ${low} to ${high} %`);
}

function timing() {
  const start = performance.now();
  for (const { series } of windows)
    forecastWith(tables[0], series, { horizon: 5, model: "combination", better: "higher", breaks: [] });
  const middle = performance.now();
  for (const { id, series } of windows.slice(0, 100)) {
    samplePaths(
      { ...LABELS, locality: id },
      forecastWith(tables[0], series, { horizon: 5, model: "combination", better: "higher", breaks: [] }),
    );
  }
  const end = performance.now();
  const ms = [(middle - start) / windows.length, (end - middle) / 100].map((x) => x.toFixed(2));
  console.log(`\n${ms[0]} ms a series for the distribution, ${ms[1]} ms with 10,000 joint paths`);
}

/**
 * @param {string} name
 * @param {readonly Loss[]} scores
 * @param {readonly Measure[]} keys
 */
function row(name, scores, keys) {
  const cells = [...keys.map((key) => mean(scores.map((one) => one[key])).toFixed(4)), ...coverage(scores)];
  console.log(`| ${[name, ...cells].join(" | ")} |`);
}

/**
 * Coverage with its standard error over resampled countries, and how many of these it lies from nominal.
 * @param {string} name
 * @param {readonly Loss[]} scores
 */
function group(name, scores) {
  const nominals = /** @type {const} */ ([
    ["in80", 0.8],
    ["in95", 0.95],
  ]);
  const cells = nominals.flatMap(([key, nominal]) => {
    const [all, error] = spreadOfMean(
      scores.map(({ country }) => country),
      losses(scores, key),
    );
    return [(100 * all).toFixed(1), (100 * error).toFixed(1), ((all - nominal) / error).toFixed(1)];
  });
  console.log(`| ${[name, scores.length, mean(scores.map(({ mase }) => mase)).toFixed(3), ...cells].join(" | ")} |`);
}

/** @param {readonly Loss[]} scores */
function coverage(scores) {
  return /** @type {const} */ (["in80", "in95"]).map((key) => (100 * mean(scores.map((one) => one[key]))).toFixed(1));
}

/** @param {readonly number[]} values */
function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * @param {readonly Loss[]} scores
 * @param {Measure} key
 */
function losses(scores, key) {
  return scores.map((one) => one[key]);
}
