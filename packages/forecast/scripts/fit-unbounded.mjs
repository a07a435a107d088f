// node packages/forecast/scripts/fit-unbounded.mjs FOLDER…: writes src/unbounded/unbounded-error-table.ts from rolling origins
// inside the training parts of m3-yearly.json and in provinces-panel.csv, which the folders hold.
import { writeFileSync } from "node:fs";
import { lengthGroup } from "../dist/error-quantiles.js";
import { forecastPoints } from "../dist/forecast-points.js";
import { quantileFunction } from "../dist/quantile-of.js";
import { rootScale, toRoot } from "../dist/unbounded/root-scale.js";
import { unboundedCombination } from "../dist/unbounded/unbounded-combination.js";
import { unboundedScale } from "../dist/unbounded/unbounded-scale.js";
import { correlation, weightedQuantiles } from "./robust.mjs";
import { readCounts, readM3, windowsOf } from "./unbounded-series.mjs";

const PROBABILITIES = [0.6, 0.7, 0.75, 0.8, 0.9, 0.95, 0.975, 0.99, 0.995];
const MOST = 10;
const LEAST = 10;
/** Numbers of values that windows are also shortened to, besides all of them. */
const SHORT = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const GROUPS = 6;
const OUTERMOST = 3.3;

const folders = process.argv.slice(2);
if (folders.length === 0)
  throw new Error("usage: fit-unbounded.mjs FOLDER… (with m3-yearly.json and provinces-panel.csv)");
const windows = [...readM3(folders), ...readCounts(folders)].flatMap((one) =>
  windowsOf(one, { least: LEAST, most: MOST, all: false }),
);
const errors = Array.from({ length: GROUPS }, (_, group) => fitGroup(group));
const table = {
  probabilities: PROBABILITIES,
  growth: growthOf(errors.at(-1)),
  correlation: correlations(errors.at(-1)),
  errors,
};
const series = new Set(windows.map(({ source, id }) => `${source} ${id}`)).size;
const text = `// biome-ignore-all format: one row a horizon
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: measured quantiles
import type { UnboundedErrors } from "./unbounded-errors.js";

/**
 * Made by scripts/fit-unbounded.mjs from ${windows.length.toLocaleString("en")} past forecasts of ${series.toLocaleString("en")} series, up to ten years ahead: training parts of the
 * yearly series of M3 (Mcomp, International Institute of Forecasters), and pupils, classes and teachers of provinces of Viet
 * Nam. Summaries only: no value of those series is in here. Do not edit by hand.
 */
export const unboundedErrorTable: UnboundedErrors = ${literal(table, "")};
`;
writeFileSync(new URL("../src/unbounded/unbounded-error-table.ts", import.meta.url), text);

/** Rows by horizon, which never shrink with it. */
function fitGroup(group) {
  const lengths = group === GROUPS - 1 ? [Number.POSITIVE_INFINITY] : SHORT.filter((n) => lengthGroup(n) === group);
  const sizes = Array.from({ length: MOST }, () => []);
  for (const window of windows) {
    for (const n of lengths) {
      for (const [h, error] of scaledErrors(window, n).entries()) sizes[h].push([Math.abs(error), window.weight]);
    }
  }
  let before = PROBABILITIES.map(() => 0);
  return sizes.map((pairs) => {
    before = weightedQuantiles(
      pairs,
      PROBABILITIES.map((p) => 2 * p - 1),
    ).map((size, i) => Math.max(size, before[i]));
    return before;
  });
}

function scaledErrors({ series: { years, values }, actual }, n) {
  const known = n < values.length ? { years: years.slice(-n), values: values.slice(-n) } : { years, values };
  const points = forecastPoints(unboundedCombination(known), actual.length);
  const scale = rootScale(known, 2);
  const change = unboundedScale(known, scale);
  const safe = scale.root === 1 || actual.every((value) => value >= scale.base);
  return safe ? actual.map((value, h) => (toRoot(scale, value) - toRoot(scale, points[h].value)) / change) : [];
}

/** Exponent from half the horizons to all of them, by the error that four fifths stay within. */
function growthOf(rows) {
  const at = PROBABILITIES.indexOf(0.9);
  return Math.log(rows[MOST - 1][at] / rows[MOST / 2 - 1][at]) / Math.log(2);
}

function correlations(rows) {
  const probabilities = [...PROBABILITIES.map((p) => 1 - p).reverse(), 0.5, ...PROBABILITIES];
  const quantiles = rows.map((row) => [...row.map((e) => -e).reverse(), 0, ...row]);
  const curves = rows.map((_, t) => quantileFunction({ probabilities, quantiles, lower: null, upper: null }, t));
  const scores = windows.map((window) =>
    scaledErrors(window, Number.POSITIVE_INFINITY).map((e, h) => scoreOf(curves[h], e)),
  );
  return rows.slice(1).map((_, i) => {
    const both = scores.filter((z) => z.length > i + 1);
    return correlation(
      both.map((z) => z[i]),
      both.map((z) => z[i + 1]),
    );
  });
}

function scoreOf(curve, error) {
  let [low, high] = [-OUTERMOST, OUTERMOST];
  for (let i = 0; i < 30; i++) {
    const middle = (low + high) / 2;
    if (curve(middle) < error) low = middle;
    else high = middle;
  }
  return low;
}

/** Objects and lists of lists over several lines, lists of numbers on one. */
function literal(value, indent) {
  if (typeof value === "number") return String(Number(value.toPrecision(4)));
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (typeof value[0] === "number") return `[${value.map((one) => literal(one, "")).join(", ")}]`;
    return `[\n${value.map((one) => `${inner}${literal(one, inner)},\n`).join("")}${indent}]`;
  }
  const entries = Object.entries(value).map(([name, one]) => `${inner}${name}: ${literal(one, inner)},\n`);
  return `{\n${entries.join("")}${indent}}`;
}
