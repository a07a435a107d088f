// node packages/forecast/scripts/choose-leaning.mjs FOLDER…: how far the default for series without two bounds gives way to damped Holt
// and to the dynamic Theta model. Settings of `LeaningLimits` are compared by MASE six years ahead in that of the median alone,
// the mean log over families, on rolling origins inside the training parts of M3 and of provinces' counts and on simulated
// families; each family is scored under the setting that the others choose, simulated ones on series of another seed. Settings
// that make the last six values of M3 worse are not taken, so that these are no test. About half a minute.

import { dampedHolt, unboundedCombination } from "@lotrinh/forecast";
import { leaningEvidence, leaningOf, NO_LEANING } from "#unbounded/leaning";
import { unboundedCombinationPoints } from "#unbounded/unbounded-combination";
import { withoutOutliers } from "#unbounded/without-outliers";
import { families, familiesOf } from "./families.mjs";
import { got } from "./lists.mjs";
import { readM3 } from "./unbounded-series.mjs";

/**
 * @import { Leaning, LeaningLimits } from "#unbounded/leaning"
 * @import { CountWindow } from "./types.js"
 */
/** @typedef {{ smooth: number, returning: number }} Evidence what a series shows of itself */
/** @typedef {{ weight: number, evidence: Evidence | null, n: number, paths: number[][], error: (points: readonly number[]) => number, alone: number }} Prepared */
/** @typedef {readonly [from: number, to: number]} Limits */

const HORIZON = 6;
/** Series that hardly move before they do are no measure of a mean. */
const MOST = 50;
/** @type {Limits} */
const NEVER = [-90, -99];
/** @type {readonly Limits[]} */
const SMOOTH = [NEVER, [-1, -1.2], [-1, -1.5], [-0.8, -1.2], [-0.8, -1.5], [-0.6, -1.2], [-0.6, -1.5], [-0.4, -1.2]];
/** @type {readonly Limits[]} */
const RETURNING = [NEVER, [0, -0.35], [-0.1, -0.25], [-0.1, -0.35], [-0.2, -0.35], [-0.3, -0.45]];
/** @type {readonly Limits[]} */
const VALUES = [
  [7, 12],
  [8, 16],
  [10, 20],
  [12, 24],
];
const LAST = "M3, last six values";

const folders = process.argv.slice(2);
if (folders.length === 0)
  throw new Error("usage: choose-leaning.mjs FOLDER… (with m3-yearly.json and provinces-panel.csv)");
const seen = prepared(familiesOf(folders, { least: 7, most: HORIZON, all: true, seed: 7, count: 195 }));
const other = prepared(families({ count: 195, seed: 1, ahead: HORIZON }));
const last = readM3(folders).flatMap((one) => pathsOf({ ...one, weight: 1 }));
const names = [...seen.keys()];
const settings = SMOOTH.flatMap((smooth) =>
  RETURNING.flatMap((returning) => VALUES.map((values) => ({ smooth, returning, values }))),
).map((limits) => ({
  limits,
  losses: new Map(names.map((name) => [name, ratioOf(other.get(name) ?? got(seen, name), limits)])),
  last: ratioOf(last, limits),
}));
const allowed = settings.filter((setting) => setting.last <= 0);
console.log(`${settings.length} settings, ${allowed.length} of them no worse on the last six values of M3`);
const chosen = chosenBy(names);
console.log(`all families choose ${JSON.stringify(chosen.limits)}`);
console.log("| family | the others choose | MASE against the median alone |\n| --- | --- | --- |");
for (const name of names) {
  const { limits } = chosenBy(names.filter((one) => one !== name));
  console.log(`| ${name} | ${JSON.stringify(Object.values(limits))} | ${percent(ratioOf(got(seen, name), limits))} |`);
}
console.log(`| ${LAST} | | ${percent(chosen.last)} |`);

/**
 * Evidence and paths of each window, errors counted in its mean absolute yearly change.
 * @param {Map<string, CountWindow[]>} all
 */
function prepared(all) {
  return new Map([...all].map(([name, windows]) => [name, windows.flatMap((window) => pathsOf(window))]));
}

/**
 * @param {CountWindow} window
 * @returns {Prepared[]}
 */
function pathsOf({ series, actual, weight }) {
  const { values } = series;
  const scale = values.slice(1).reduce((sum, value, i) => sum + Math.abs(value - values[i]), 0) / (values.length - 1);
  if (!(scale > 0)) return [];
  const model = unboundedCombination(series);
  const known = withoutOutliers(series);
  /** @param {Leaning} leaning */
  const path = (leaning) => unboundedCombinationPoints({ ...model, leaning }, HORIZON);
  /** @param {readonly number[]} points */
  const error = (points) =>
    Math.min(MOST, points.reduce((sum, x, h) => sum + Math.abs(x - actual[h]), 0) / HORIZON / scale);
  const evidence = model.members.length === 6 ? leaningEvidence(known, dampedHolt(known)) : null;
  const paths = [NO_LEANING, { smooth: 0, returning: 1 }, { smooth: 1, returning: 0 }].map(path);
  return [{ weight, evidence, n: values.length, paths, error, alone: error(paths[0]) }];
}

/**
 * Log of the MASE of a setting in that of the median alone.
 * @param {readonly Prepared[]} windows
 * @param {LeaningLimits} limits
 */
function ratioOf(windows, limits) {
  let [sum, alone] = [0, 0];
  for (const { weight, evidence, n, paths, error, alone: own } of windows) {
    const { smooth, returning } = leaningOf(evidence, n, limits);
    const [middle, theta, damped] = paths;
    /** @param {number} h */
    const mixed = (h) => middle[h] + returning * (theta[h] - middle[h]);
    sum +=
      weight *
      (smooth + returning === 0 ? own : error(middle.map((_, h) => mixed(h) + smooth * (damped[h] - mixed(h)))));
    alone += weight * own;
  }
  return Math.log(sum / alone);
}

/**
 * The allowed setting of least mean loss.
 * @param {readonly string[]} some
 */
function chosenBy(some) {
  /** @param {(typeof settings)[number]} setting */
  const loss = ({ losses }) => some.reduce((sum, name) => sum + got(losses, name), 0) / some.length;
  return allowed.reduce((best, one) => (loss(one) < loss(best) ? one : best));
}

/** @param {number} log */
function percent(log) {
  return `${(100 * (Math.exp(log) - 1)).toFixed(1)} %`;
}
