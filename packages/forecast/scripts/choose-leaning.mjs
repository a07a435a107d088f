// node packages/forecast/scripts/choose-leaning.mjs FOLDER…: how far the default for series without two bounds gives way to damped Holt
// and to the dynamic Theta model. Settings of `LeaningLimits` are compared by MASE six years ahead in that of the median alone,
// the mean log over families, on rolling origins inside the training parts of M3 and of provinces' counts and on simulated
// families; each family is scored under the setting that the others choose, simulated ones on series of another seed. Settings
// that make the last six values of M3 worse are not taken, so that these are no test. About half a minute.

import { dampedHolt } from "../dist/ets/ets.js";
import { leaningEvidence, leaningOf, NO_LEANING } from "../dist/unbounded/leaning.js";
import { unboundedCombination, unboundedCombinationPoints } from "../dist/unbounded/unbounded-combination.js";
import { withoutOutliers } from "../dist/unbounded/without-outliers.js";
import { families, familiesOf } from "./families.mjs";
import { readM3 } from "./unbounded-series.mjs";

const HORIZON = 6;
/** Series that hardly move before they do are no measure of a mean. */
const MOST = 50;
const NEVER = [-90, -99];
const SMOOTH = [NEVER, [-1, -1.2], [-1, -1.5], [-0.8, -1.2], [-0.8, -1.5], [-0.6, -1.2], [-0.6, -1.5], [-0.4, -1.2]];
const RETURNING = [NEVER, [0, -0.35], [-0.1, -0.25], [-0.1, -0.35], [-0.2, -0.35], [-0.3, -0.45]];
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
const last = prepared(new Map([[LAST, readM3(folders).map((one) => ({ ...one, weight: 1 }))]])).get(LAST);
const names = [...seen.keys()];
const settings = SMOOTH.flatMap((smooth) =>
  RETURNING.flatMap((returning) => VALUES.map((values) => ({ smooth, returning, values }))),
).map((limits) => ({
  limits,
  losses: new Map(names.map((name) => [name, ratioOf(other.get(name) ?? seen.get(name), limits)])),
  last: ratioOf(last, limits),
}));
const allowed = settings.filter((setting) => setting.last <= 0);
console.log(`${settings.length} settings, ${allowed.length} of them no worse on the last six values of M3`);
const chosen = chosenBy(names);
console.log(`all families choose ${JSON.stringify(chosen.limits)}`);
console.log("| family | the others choose | MASE against the median alone |\n| --- | --- | --- |");
for (const name of names) {
  const { limits } = chosenBy(names.filter((one) => one !== name));
  console.log(`| ${name} | ${JSON.stringify(Object.values(limits))} | ${percent(ratioOf(seen.get(name), limits))} |`);
}
console.log(`| ${LAST} | | ${percent(chosen.last)} |`);

/** Evidence and paths of each window, errors counted in its mean absolute yearly change. */
function prepared(all) {
  return new Map([...all].map(([name, windows]) => [name, windows.flatMap((window) => pathsOf(window))]));
}

function pathsOf({ series, actual, weight }) {
  const { values } = series;
  const scale = values.slice(1).reduce((sum, value, i) => sum + Math.abs(value - values[i]), 0) / (values.length - 1);
  if (!(scale > 0)) return [];
  const model = unboundedCombination(series);
  const known = withoutOutliers(series);
  const path = (leaning) => unboundedCombinationPoints({ ...model, leaning }, HORIZON);
  const error = (points) =>
    Math.min(MOST, points.reduce((sum, x, h) => sum + Math.abs(x - actual[h]), 0) / HORIZON / scale);
  const evidence = model.members.length === 6 ? leaningEvidence(known, dampedHolt(known)) : null;
  const paths = [NO_LEANING, { smooth: 0, returning: 1 }, { smooth: 1, returning: 0 }].map(path);
  return [{ weight, evidence, n: values.length, paths, error, alone: error(paths[0]) }];
}

/** Log of the MASE of a setting in that of the median alone. */
function ratioOf(windows, limits) {
  let [sum, alone] = [0, 0];
  for (const { weight, evidence, n, paths, error, alone: own } of windows) {
    const { smooth, returning } = leaningOf(evidence, n, limits);
    const [middle, theta, damped] = paths;
    const mixed = (h) => middle[h] + returning * (theta[h] - middle[h]);
    sum +=
      weight *
      (smooth + returning === 0 ? own : error(middle.map((_, h) => mixed(h) + smooth * (damped[h] - mixed(h)))));
    alone += weight * own;
  }
  return Math.log(sum / alone);
}

/** The allowed setting of least mean loss. */
function chosenBy(some) {
  const loss = ({ losses }) => some.reduce((sum, name) => sum + losses.get(name), 0) / some.length;
  return allowed.reduce((best, one) => (loss(one) < loss(best) ? one : best));
}

function percent(log) {
  return `${(100 * (Math.exp(log) - 1)).toFixed(1)} %`;
}
