// node packages/forecast/scripts/fit-unbounded.mjs FOLDER…: writes src/unbounded/unbounded-error-table.ts from rolling origins
// inside the training parts of m3-yearly.json and in provinces-panel.csv, which the folders hold, and from simulated
// families. Real windows weigh three times as much as simulated ones. With --check coverage by family is printed as well;
// with --without NAME a family is left out of the fit.

import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { forecastPoints, unboundedCombination } from "@lotrinh/forecast";
import { quantileFunction } from "#quantile-of";
import { isIntermittent } from "#unbounded/intermittent";
import { rootScale, toRoot } from "#unbounded/root-scale";
import { spreadGroup } from "#unbounded/spread-group";
import { spreadSize, unboundedSpread } from "#unbounded/unbounded-scale";
import { familiesOf } from "./families.mjs";
import { correlation, weightedQuantiles } from "./robust.mjs";

/**
 * @import { AnnualSeries } from "@lotrinh/forecast"
 * @import { CountWindow, Weighted } from "./types.js"
 */
/** @typedef {{ readonly features: readonly number[], readonly error: number, readonly horizon: number, readonly weight: number, readonly n: number }} Row an error of one window and horizon */

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
/** Steps of the descent, and what draws coefficients to 0. */
const STEPS = 300;
const RIDGE = 0.0003;

const { positionals: folders, values: given } = parseArgs({
  allowPositionals: true,
  options: { check: { type: "boolean" }, without: { type: "string" } },
});
if (folders.length === 0)
  throw new Error("usage: fit-unbounded.mjs FOLDER… (with m3-yearly.json and provinces-panel.csv)");
const all = familiesOf(folders, { least: 5, most: MOST, all: false, seed: 1, count: 91 });
const kept = [...all].filter(([name]) => name !== given.without);
const windows = kept.flatMap(([, some]) => some);
const rows = kept.flatMap(([, some]) => some.flatMap((window) => rowsOf(window)));
const size = fitSize(rows);
const scaledRows = rows.map((row) => ({ ...row, scaled: row.error / spreadSize(size, row.features, row.horizon) }));
const errors = Array.from({ length: GROUPS }, (_, group) => fitGroup(group));
const table = {
  probabilities: PROBABILITIES,
  growth: growthOf(),
  correlation: correlations(),
  size,
  errors,
};
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
    const { features, errors: own } = scaledErrors(known, window.actual);
    const weight = ((window.simulated ? 1 : REAL) * window.weight) / (length === n ? 1 : 4);
    return own.map((error, h) => ({ features, error: Math.abs(error), horizon: h + 1, weight, n: length }));
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
 * Greatest likelihood of Laplace errors, by gradient descent (Kingma & Ba 2015).
 * @param {readonly Row[]} some
 */
function fitSize(some) {
  const count = 2 * some[0].features.length;
  const total = some.reduce((sum, { weight }) => sum + weight, 0);
  const terms = some.map(({ features, horizon }) => Float64Array.from(spreadTerms(features, horizon)));
  const [theta, gradient, first, second] = Array.from({ length: 4 }, () => new Float64Array(count));
  let [bias1, bias2] = [1, 1];
  for (let step = 1; step <= STEPS; step++) {
    for (let j = 0; j < count; j++) gradient[j] = RIDGE * theta[j];
    for (let i = 0; i < some.length; i++) {
      const x = terms[i];
      let log = 0;
      for (let j = 0; j < count; j++) log += theta[j] * x[j];
      // An error counts as at most twenty sizes, so that no single one decides.
      const slope = (some[i].weight / total) * (1 - Math.min(20, some[i].error / Math.exp(log)));
      for (let j = 0; j < count; j++) gradient[j] += slope * x[j];
    }
    const rate = step < 0.6 * STEPS ? 0.05 : step < 0.85 * STEPS ? 0.015 : 0.004;
    bias1 *= 0.9;
    bias2 *= 0.99;
    for (let j = 0; j < count; j++) {
      first[j] = 0.9 * first[j] + 0.1 * gradient[j];
      second[j] = 0.99 * second[j] + 0.01 * gradient[j] * gradient[j];
      theta[j] -= (rate * first[j]) / (1 - bias1) / (Math.sqrt(second[j] / (1 - bias2)) + 1e-8);
    }
  }
  return [...theta];
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
  const { change, features } = unboundedSpread(known, scale, combination);
  const safe = scale.root === 1 || actual.every((value) => value >= scale.base);
  const own = safe ? actual.map((value, h) => (toRoot(scale, value) - toRoot(scale, points[h].value)) / change) : [];
  return { features, errors: own };
}

/**
 * Shares of errors within the 80 and 95 % limits.
 * @param {readonly CountWindow[]} some
 */
function coverage(some) {
  let [total, in80, in95] = [0, 0, 0];
  for (const { series: known, actual, weight } of some) {
    if (isIntermittent(known)) continue;
    const { features, errors: own } = scaledErrors(known, actual);
    for (const [h, error] of own.entries()) {
      const row = errors[spreadGroup(known.values.length)][h];
      const scaled = Math.abs(error) / spreadSize(size, features, h + 1);
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
    const { features, errors: own } = scaledErrors(known, actual);
    for (const [i, horizon] of [MOST, FAR].entries()) {
      const error = own[horizon - 1];
      if (error !== undefined) pairs[i].push([Math.abs(error) / spreadSize(size, features, horizon), weight]);
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
      const { features, errors: own } = scaledErrors(known, actual);
      return own.map((error, h) => scoreOf(curves[h], error / spreadSize(size, features, h + 1)));
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
 * What the log size of errors in usual changes is linear in: the features, and each times the log of the horizon.
 * @param {readonly number[]} features
 * @param {number} horizon
 */
function spreadTerms(features, horizon) {
  return [...features, ...features.map((feature) => feature * Math.log(horizon))];
}
