// node packages/forecast/scripts/choose-unbounded.mjs FOLDER…: the ladder of README.md for series without two bounds. Candidates are
// compared by rolling origin inside the training parts of m3-yearly.json and in provinces-panel.csv, which the folders hold;
// the last six values of M3 are scored in the last two columns and decide nothing. Takes about a minute.
import { autoregressiveDrift, forecastPoints } from "@lotrinh/forecast";
import { trainerOf } from "#named-models";
import { fromRoot, rooted, rootScale } from "#unbounded/root-scale";
import { got, lastOf } from "./lists.mjs";
import { readCounts, readM3, windowsOf } from "./unbounded-series.mjs";

/**
 * @import { AnnualSeries, AnyModel, ModelName } from "@lotrinh/forecast"
 * @import { CountWindow } from "./types.js"
 */
/** @typedef {(series: AnnualSeries) => number[]} Path the points of a candidate */
/** @typedef {CountWindow & { readonly scale: number }} Scaled */
/** @typedef {number[][][]} Sides points by set, window and year */
/** @typedef {{ weight: number, mase: number, smape: number }} Sums */
/** @typedef {{ series: Map<string, Sums>, total: number, mase: number, smape: number }} Score */

const HORIZON = 6;
const LEAST = 5;
/** Grids of the two autoregressive drifts: squared t at which half the drift is kept, and what is left a year later. */
const HALVES = [1, 1.5, 2, 3, 4];
const PHIS = [0.85, 0.88, 0.9, 0.92];

const folders = process.argv.slice(2);
if (folders.length === 0)
  throw new Error("usage: choose-unbounded.mjs FOLDER… (with m3-yearly.json and provinces-panel.csv)");
const m3 = readM3(folders);
const cut = { least: LEAST, most: HORIZON, all: true };
const sets = [
  m3.flatMap((one) => windowsOf(one, cut)),
  readCounts(folders).flatMap((one) => windowsOf(one, cut)),
  m3.map((one) => ({ ...one, weight: 1 })),
].map((windows) =>
  windows.map((window) => ({ ...window, scale: scaleOf(window.series.values) })).filter(({ scale }) => scale > 0),
);
const naive = sets.map((windows) => scoresOf(windows, pathsOf(windows, trained("naive"))));

console.log(
  `${sets
    .slice(0, 2)
    .map((windows) => windows.length)
    .join(" and ")} windows; loss is the mean of MASE and sMAPE in those of naive`,
);
console.log("| candidate | loss, M3 training parts | MASE | sMAPE | loss, counts | M3 last six: MASE | sMAPE |");
console.log(`|${" --- |".repeat(7)}`);
const single = {
  naive: trained("naive"),
  drift: trained("drift"),
  "damped drift": trained("damped-drift"),
  "shrunken drift (the default before)": trained("shrunken-drift"),
  theta: trained("theta"),
  "dynamic optimised Theta": trained("dynamic-optimised-theta"),
  "damped Holt": trained("damped-holt"),
  "ETS by AICc": trained("ets"),
  "autoregressive drift": trained("autoregressive-drift"),
  "shrunken drift on square roots": onRoots(2, trained("shrunken-drift")),
  "dynamic optimised Theta on square roots": onRoots(2, trained("dynamic-optimised-theta")),
  "damped Holt on square roots": onRoots(2, trained("damped-holt")),
  "autoregressive drift on square roots": onRoots(2, trained("autoregressive-drift")),
  "autoregressive drift on fourth roots": onRoots(4, trained("autoregressive-drift")),
  "… that assumes a correlation of 0.5": onRoots(4, persistent(0.5)),
};
const paths = Object.fromEntries(
  Object.entries(single).map(([name, f]) => [name, sets.map((windows) => pathsOf(windows, f))]),
);
for (const [name, sides] of Object.entries(paths)) row(name, sides);
const members = {
  "drift, ETS, Theta (dynamic optimised)": ["drift", "ETS by AICc", "dynamic optimised Theta"],
  "both autoregressive drifts on fourth roots and damped Holt": [
    "autoregressive drift on fourth roots",
    "… that assumes a correlation of 0.5",
    "damped Holt",
  ],
  "both autoregressive drifts on fourth roots and Theta": [
    "autoregressive drift on fourth roots",
    "… that assumes a correlation of 0.5",
    "dynamic optimised Theta",
  ],
};
for (const [name, list] of Object.entries(members)) row(`median of ${name}`, medianOf(list.map((one) => paths[one])));

const theta = paths["dynamic optimised Theta on square roots"];
const grid = HALVES.flatMap((half) =>
  PHIS.map((phi) => {
    const drifts = [0, 0.5].map((assumed) =>
      onRoots(4, (series) => points(autoregressiveDrift(series, { half, phi, assumed }))),
    );
    const sides = medianOf([...drifts.map((f) => sets.map((windows) => pathsOf(windows, f))), theta]);
    return { half, phi, sides, scores: sides.map((side, i) => scoresOf(sets[i], side)) };
  }),
);
const best = grid.reduce((a, b) => (lossOf(b.scores[0], 0) < lossOf(a.scores[0], 0) ? b : a));
const within = grid.filter(
  ({ scores }) => lossOf(scores[0], 0) - lossOf(best.scores[0], 0) <= errorOf(scores[0], best.scores[0]),
);
const chosen = within.reduce((a, b) => (lossOf(b.scores[1], 1) < lossOf(a.scores[1], 1) ? b : a));
console.log(
  `\nmedian of both autoregressive drifts on fourth roots and Theta on square roots, ${grid.length} settings:`,
);
console.log(
  `least loss on M3 training parts ${lossOf(best.scores[0], 0).toFixed(4)}: half ${best.half}, φ ${best.phi}; ${within.length} within one standard error of it`,
);
console.log(`of these the least on counts: half ${chosen.half}, φ ${chosen.phi}`);
row("chosen", chosen.sides);
for (const side of [0, 1, 2]) {
  const all = grid.map(({ scores }) => scores[side].mase);
  console.log(
    `MASE over the grid, ${["M3 training parts", "counts", "M3 last six"][side]}: ${Math.min(...all).toFixed(3)}–${Math.max(...all).toFixed(3)}`,
  );
}

/**
 * @param {ModelName} name
 * @returns {Path}
 */
function trained(name) {
  return (series) => points(trainerOf(name)(series));
}

/**
 * @param {number} assumed
 * @returns {Path}
 */
function persistent(assumed) {
  return (series) => points(autoregressiveDrift(series, { assumed }));
}

/** @param {AnyModel} model */
function points(model) {
  return forecastPoints(model, HORIZON).map(({ value }) => value);
}

/**
 * The model on roots of the values, where there are any.
 * @param {2 | 4} root
 * @param {Path} f
 * @returns {Path}
 */
function onRoots(root, f) {
  return (series) => {
    const scale = rootScale(series, root);
    return f(rooted(series, scale)).map((value) => fromRoot(scale, value, lastOf(series.values)));
  };
}

/**
 * @param {readonly CountWindow[]} windows
 * @param {Path} f
 */
function pathsOf(windows, f) {
  return windows.map(({ series }) => f(series));
}

/**
 * By set and window the median of the members' points in each year.
 * @param {readonly Sides[]} members
 * @returns {Sides}
 */
function medianOf(members) {
  return sets.map((windows, side) =>
    windows.map((_, i) =>
      Array.from({ length: HORIZON }, (_, h) => {
        const sorted = members.map((sides) => sides[side][i][h]).sort((a, b) => a - b);
        const half = sorted.length >> 1;
        return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
      }),
    ),
  );
}

/**
 * MASE and sMAPE, each series with a weight of 1, and both by series.
 * @param {readonly Scaled[]} windows
 * @param {readonly (readonly number[])[]} paths
 * @returns {Score}
 */
function scoresOf(windows, paths) {
  const series = new Map();
  for (const [i, { id, actual, scale, weight }] of windows.entries()) {
    const sums = series.get(id) ?? { weight: 0, mase: 0, smape: 0 };
    series.set(id, sums);
    sums.weight += weight;
    for (let h = 0; h < HORIZON; h++) {
      const error = Math.abs(actual[h] - paths[i][h]);
      sums.mase += (weight * error) / scale / HORIZON;
      sums.smape += error === 0 ? 0 : (weight * 200 * error) / (Math.abs(actual[h]) + Math.abs(paths[i][h])) / HORIZON;
    }
  }
  const total = [...series.values()].reduce((sum, { weight }) => sum + weight, 0);
  /** @param {"mase" | "smape"} name */
  const mean = (name) => [...series.values()].reduce((sum, one) => sum + one[name], 0) / total;
  return { series, total, mase: mean("mase"), smape: mean("smape") };
}

/**
 * @param {Pick<Score, "mase" | "smape">} score
 * @param {number} side
 */
function lossOf({ mase, smape }, side) {
  return (mase / naive[side].mase + smape / naive[side].smape) / 2;
}

/**
 * Standard error, over series of M3, of the difference of two losses.
 * @param {Score} one
 * @param {Score} other
 */
function errorOf(one, other) {
  /** @param {Pick<Score, "mase" | "smape">} score */
  const own = ({ mase, smape }) => (mase / naive[0].mase + smape / naive[0].smape) / 2;
  const differences = [...one.series].map(([id, sums]) => own(sums) - own(got(other.series, id)));
  const n = differences.length;
  const mean = differences.reduce((sum, d) => sum + d / n, 0);
  return Math.sqrt(differences.reduce((sum, d) => sum + (d - mean) * (d - mean), 0) * (n / (n - 1))) / one.total;
}

/**
 * @param {string} name
 * @param {Sides} sides
 */
function row(name, sides) {
  const [training, counts, last] = sides.map((side, i) => scoresOf(sets[i], side));
  const cells = [
    lossOf(training, 0).toFixed(4),
    training.mase.toFixed(3),
    training.smape.toFixed(2),
    lossOf(counts, 1).toFixed(4),
    last.mase.toFixed(3),
    last.smape.toFixed(2),
  ];
  console.log(`| ${[name, ...cells].join(" | ")} |`);
}

/** @param {readonly number[]} values */
function scaleOf(values) {
  return values.slice(1).reduce((sum, value, i) => sum + Math.abs(value - values[i]), 0) / (values.length - 1);
}
