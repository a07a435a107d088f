// node packages/forecast/scripts/fit-unbounded.mjs FOLDER…: writes src/unbounded/unbounded-error-table.ts from rolling origins
// inside the training parts of m3-yearly.json and in provinces-panel.csv, which the folders hold, and from simulated
// families; schools and population of provinces are in it too. Real windows weigh three times as much as simulated ones. With --check coverage by family is printed as well;
// with --without NAME a family is left out of the fit.

import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { forecastPoints, unboundedCombination } from "@lotrinh/forecast";
import { quantileFunction } from "#quantile-of";
import { isIntermittent } from "#unbounded/intermittent";
import { rootScale, toRoot } from "#unbounded/root-scale";
import { spreadGroup } from "#unbounded/spread-group";
import { spreadSizes, unboundedSpread } from "#unbounded/unbounded-scale";
import { withoutOutliers } from "#unbounded/without-outliers";
import { boostedTrees } from "./boosted-trees.mjs";
import { familiesOf, unseenFamilies } from "./families.mjs";
import { correlation, weightedQuantiles } from "./robust.mjs";

/**
 * @import { AnnualSeries } from "@lotrinh/forecast"
 * @import { Spread } from "#unbounded/unbounded-scale"
 * @import { CountWindow, Weighted } from "./types.js"
 */
/** @typedef {{ readonly spread: Spread, readonly error: number, readonly horizon: number, readonly weight: number, readonly n: number, readonly whole: boolean }} Row an error of one window and horizon */

const PROBABILITIES = [0.6, 0.7, 0.75, 0.8, 0.9, 0.95, 0.975, 0.99, 0.995];
const MOST = 10;
/** Years ahead up to which the growth of errors beyond those is measured. */
const FAR = 15;
/** Numbers of values that windows are also shortened to, besides all of them. */
const SHORT = [1, 2, 3, 4, 6, 8, 12];
const GROUPS = 8;
const OUTERMOST = 3.3;
/** What a real window counts for a simulated one. */
const REAL = 3;
/** The trees of sizes, and what is added to an error in usual changes before its log is taken. */
const GROWTH = { trees: 100, leaves: 4, rate: 0.15, bins: 31, least: 1000, ridge: 10 };
const LEAST_ERROR = 0.2;
/** Of shortened windows the trees see one in so many. */
const EVERY = 4;

const { positionals: folders, values: given } = parseArgs({
  allowPositionals: true,
  options: { check: { type: "boolean" }, without: { type: "string" } },
});
if (folders.length === 0)
  throw new Error("usage: fit-unbounded.mjs FOLDER… (with m3-yearly.json and provinces-panel.csv)");
const cut = { least: 5, most: MOST, all: false };
const all = familiesOf(folders, { ...cut, seed: 1, count: 91 });
for (const [name, some] of unseenFamilies(folders, cut)) if (name.endsWith("of provinces")) all.set(name, some);
const kept = [...all].filter(([name]) => name !== given.without);
const windows = kept.flatMap(([, some]) => some);
const rows = kept.flatMap(([, some]) => some.flatMap((window) => rowsOf(window)));
const size = fitSize(rows);
/** @type {WeakMap<readonly number[], number[]>} */
const sizes = new WeakMap();
const scaledRows = rows.map((row) => ({ ...row, scaled: row.error / sizeAt(row.spread, row.horizon) }));
const errors = Array.from({ length: GROUPS }, (_, group) => fitGroup(group));
const table = { probabilities: PROBABILITIES, growth: growthOf(), correlation: correlations(), size, errors };
const real = windows.filter(({ simulated }) => !simulated);
const series = new Set(real.map(({ source, id }) => `${source} ${id}`)).size;
const text = `// biome-ignore-all format: one row a horizon
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: measured quantiles
import type { UnboundedErrors } from "./unbounded-errors.js";

/**
 * Made by scripts/fit-unbounded.mjs from ${real.length.toLocaleString("en")} past forecasts of ${series.toLocaleString("en")} series, up to ten years ahead: training parts of the
 * yearly series of M3 (Mcomp, International Institute of Forecasters), and pupils, classes and teachers of provinces of Viet
 * Nam; and ${(windows.length - real.length).toLocaleString("en")} simulated ones. Summaries only: no value of those series is in here. Do not edit by hand.
 */
export const unboundedErrorTable: UnboundedErrors = ${literal(table, "")};
`;
writeFileSync(new URL("../src/unbounded/unbounded-error-table.ts", import.meta.url), text);
if (given.check) for (const [name, some] of all) console.log(name.padEnd(30), coverage(some));

/**
 * Errors of one window and of its shortened ones, in usual changes, by horizon.
 * @param {CountWindow} window
 * @returns {Row[]}
 */
function rowsOf(window) {
  const n = window.series.values.length;
  const lengths = [...new Set([n, ...SHORT.filter((short) => short < n)])];
  return lengths.flatMap((length) => {
    const known = shortenedTo(window.series, length);
    if (isIntermittent(known)) return [];
    const { spread, errors: own } = scaledErrors(known, window.actual);
    const weight = ((window.simulated ? 1 : REAL) * window.weight) / (length === n ? 1 : 4);
    return own.map((error, h) => {
      return { spread, error: Math.abs(error), horizon: h + 1, weight, n: length, whole: length === n };
    });
  });
}

/**
 * @param {AnnualSeries} series
 * @param {number} n
 */
function shortenedTo({ years, values }, n) {
  return { years: years.slice(-n), values: values.slice(-n) };
}

/**
 * The log of errors in usual changes by horizon, and trees for what that leaves.
 * @param {readonly Row[]} all
 */
function fitSize(all) {
  const some = all.filter(({ whole }, i) => whole || i % EVERY === 0);
  const counts = some.map(({ whole, weight }) => (whole ? weight : EVERY * weight));
  const mean = counts.reduce((sum, one) => sum + one, 0) / some.length;
  const columns = [...some[0].spread.features.map((_, j) => j), -1].map((j) =>
    Float64Array.from(some, ({ spread, horizon }) => (j < 0 ? horizon : spread.features[j])),
  );
  const logs = some.map(({ error }) => Math.log(error + LEAST_ERROR));
  const times = some.map(({ horizon }) => Math.log(horizon));
  const weights = Float64Array.from(counts, (one) => one / mean);
  /** @param {(i: number) => number} f */
  const average = (f) => weights.reduce((sum, weight, i) => sum + weight * f(i), 0) / some.length;
  const [level, time] = [average((i) => logs[i]), average((i) => times[i])];
  const rise =
    average((i) => (logs[i] - level) * (times[i] - time)) / average((i) => (times[i] - time) * (times[i] - time));
  const start = level - rise * time;
  const y = Float64Array.from(logs, (log, i) => log - start - rise * times[i]);
  return { start, rise, trees: boostedTrees({ columns, y, weights }, GROWTH) };
}

/**
 * Rows by horizon, which never shrink with it.
 * @param {number} group
 */
function fitGroup(group) {
  const sizes = Array.from({ length: MOST }, () => /** @type {Weighted[]} */ ([]));
  for (const row of scaledRows) {
    if (spreadGroup(row.n) === group) sizes[row.horizon - 1].push([row.scaled, row.weight]);
  }
  let before = PROBABILITIES.map(() => 0);
  return sizes.map((pairs) => {
    before = weightedQuantiles(
      pairs,
      PROBABILITIES.map((p) => 2 * p - 1),
    ).map((one, i) => Math.max(one, before[i]));
    return before;
  });
}

/**
 * @param {AnnualSeries} known
 * @param {readonly number[]} actual
 */
function scaledErrors(known, actual) {
  const combination = unboundedCombination(known);
  const points = forecastPoints(combination, actual.length);
  const scale = rootScale(known, 2);
  const spread = unboundedSpread(withoutOutliers(known), scale, combination);
  const { change } = spread;
  const safe = scale.root === 1 || actual.every((value) => value >= scale.base);
  const own = safe ? actual.map((value, h) => (toRoot(scale, value) - toRoot(scale, points[h].value)) / change) : [];
  return { spread, errors: own };
}

/**
 * Shares of errors within the 80 and 95 % limits.
 * @param {readonly CountWindow[]} some
 */
function coverage(some) {
  let [total, in80, in95] = [0, 0, 0];
  for (const { series: known, actual, weight } of some) {
    if (isIntermittent(known)) continue;
    const { spread, errors: own } = scaledErrors(known, actual);
    for (const [h, error] of own.entries()) {
      const row = errors[spreadGroup(known.values.length)][h];
      const scaled = Math.abs(error) / sizeAt(spread, h + 1);
      total += weight;
      if (scaled <= row[PROBABILITIES.indexOf(0.9)]) in80 += weight;
      if (scaled <= row[PROBABILITIES.indexOf(0.975)]) in95 += weight;
    }
  }
  return `80 %: ${(in80 / total).toFixed(3)}   95 %: ${(in95 / total).toFixed(3)}`;
}

/** Exponent from ten years to fifteen, in real series that are long enough, by the scaled error that four fifths stay within. */
function growthOf() {
  const far = [...familiesOf(folders, { least: 7, most: FAR, all: true, seed: 1, count: 0 }).values()].flat();
  const pairs = [MOST, FAR].map(() => /** @type {Weighted[]} */ ([]));
  for (const { series: known, actual, weight } of far) {
    if (isIntermittent(known)) continue;
    const { spread, errors: own } = scaledErrors(known, actual);
    for (const [i, horizon] of [MOST, FAR].entries()) {
      const error = own[horizon - 1];
      if (error !== undefined) pairs[i].push([Math.abs(error) / sizeAt(spread, horizon), weight]);
    }
  }
  const [near, beyond] = pairs.map((some) => weightedQuantiles(some, [0.8])[0]);
  return Math.log(beyond / near) / Math.log(FAR / MOST);
}

function correlations() {
  const rowsOfLongest = errors[errors.length - 2];
  const probabilities = [...PROBABILITIES.map((p) => 1 - p).reverse(), 0.5, ...PROBABILITIES];
  const quantiles = rowsOfLongest.map((row) => [...row.map((e) => -e).reverse(), 0, ...row]);
  const grid = { years: quantiles.map((_, t) => t), probabilities, quantiles, lower: null, upper: null };
  const curves = quantiles.map((_, t) => quantileFunction(grid, t));
  const scores = windows
    .filter(({ simulated, series: { values } }) => !simulated && values.length >= 10)
    .map(({ series: known, actual }) => {
      const { spread, errors: own } = scaledErrors(known, actual);
      return own.map((error, h) => scoreOf(curves[h], error / sizeAt(spread, h + 1)));
    });
  return Array.from({ length: MOST - 1 }, (_, i) => {
    const both = scores.filter((z) => z.length > i + 1);
    return correlation(
      both.map((z) => z[i]),
      both.map((z) => z[i + 1]),
    );
  });
}

/**
 * @param {(score: number) => number} curve
 * @param {number} error
 */
function scoreOf(curve, error) {
  let [low, high] = [-OUTERMOST, OUTERMOST];
  for (let i = 0; i < 30; i++) {
    const middle = (low + high) / 2;
    if (curve(middle) < error) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * Objects and lists of lists over several lines, lists of numbers on one.
 * @param {unknown} value
 * @param {string} indent
 * @returns {string}
 */
function literal(value, indent) {
  if (typeof value === "number") return String(Number(value.toPrecision(4)));
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (typeof value[0] === "number") return `[${value.map((one) => literal(one, "")).join(", ")}]`;
    return `[\n${value.map((one) => `${inner}${literal(one, inner)},\n`).join("")}${indent}]`;
  }
  const entries = Object.entries(/** @type {object} */ (value)).map(
    ([name, one]) => `${inner}${name}: ${literal(one, inner)},\n`,
  );
  return `{\n${entries.join("")}${indent}}`;
}

/**
 * @param {Spread} spread
 * @param {number} horizon
 */
function sizeAt(spread, horizon) {
  const own = sizes.get(spread.features) ?? spreadSizes(size, spread, MOST);
  sizes.set(spread.features, own);
  return own[Math.min(horizon, MOST) - 1];
}
