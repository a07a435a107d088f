// node packages/forecast/scripts/choose-lasting.mjs FOLDER…: the bounds between which a pace lasts in the default for series without two
// bounds (`lastingPace`). Of a grid of settings: the least MASE six years ahead, in that of before, of series that rise and turn
// slowly (simulated) and of the smooth trends of the package's tests, among those that make no family of one half (simulated
// ones of that seed, every second series of M3's training parts and of provinces) worse by more than 0.3 % and the last six values
// of M3 no worse than 2.5502. What the best does to the other half, to another seed and to R's and provinces' other series comes after it. About
// half a minute.
import { dampedHolt, holt, unboundedCombination } from "@lotrinh/forecast";
import { lastingPace } from "#unbounded/leaning";
import { unboundedCombinationPoints } from "#unbounded/unbounded-combination";
import { withoutOutliers } from "#unbounded/without-outliers";
import { families, familiesOf, slowlyTurning, smoothTrends, unseenFamilies } from "./families.mjs";
import { got } from "./lists.mjs";
import { readM3 } from "./unbounded-series.mjs";

/**
 * @import { LastingBounds } from "#unbounded/leaning"
 * @import { CountWindow } from "./types.js"
 * @typedef {{ weight: number, before: number[], lasting: number[], actual: readonly number[], scale: number, share: (bounds: LastingBounds) => number }} Prepared
 */

const [HORIZON, MOST, WORSE, AIM] = [6, 50, 0.003, 2.5502];
const SLOW = "slowly turning";
const M3 = "M3, last six values";

const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error("usage: choose-lasting.mjs FOLDER…");
const cut = { least: 7, most: HORIZON, all: true };
const real = familiesOf(folders, { ...cut, seed: 1, count: 0 });
const first = prepared([
  ...families({ count: 390, seed: 1, ahead: HORIZON }),
  ...halves(0),
  [SLOW, slowlyTurning({ count: 390, seed: 1, ahead: HORIZON })],
]);
const second = prepared([
  ...families({ count: 195, seed: 7, ahead: HORIZON }),
  ...halves(1),
  [SLOW, slowlyTurning({ count: 195, seed: 7, ahead: HORIZON })],
]);
const last = prepared([[M3, readM3(folders).map((one) => ({ ...one, weight: 1 }))]]);
const smooth = prepared([...smoothTrends({ least: 5, most: HORIZON, all: true })]);
const unseen = prepared([...unseenFamilies(folders, cut)]);

const trends = new Map([[SLOW, got(first, SLOW)], ...smooth]);
const settings = grid().map((bounds) => {
  /** @param {ReadonlyMap<string, Prepared[]>} some */
  const ratios = (some) => [...some.values()].map((windows) => maseOf(windows, bounds) / maseOf(windows, null));
  const gain = ratios(trends).reduce((sum, ratio) => sum + Math.log(ratio) / trends.size, 0);
  return { bounds, gain, worst: Math.max(...ratios(first)) - 1, m3: maseOf(got(last, M3), bounds) };
});
const allowed = settings.filter(({ worst, m3 }) => worst <= WORSE && m3 <= AIM).sort((a, b) => a.gain - b.gain);
console.log(`${allowed.length} of ${settings.length} settings allowed; the best of them:`);
for (const { bounds, ...scores } of allowed.slice(0, 5)) console.log(JSON.stringify(bounds), JSON.stringify(scores));
const best = allowed[0].bounds;
console.log("| family | before | now | now, against before |\n| --- | --- | --- | --- |");
for (const [name, windows] of [...smooth, ...last, ...second, ...unseen]) {
  const [before, now] = [maseOf(windows, null), maseOf(windows, best)];
  const change = `${(100 * (now / before - 1)).toFixed(2)} %`;
  console.log(`| ${[name, before.toFixed(3), now.toFixed(3), change].join(" | ")} |`);
}

/** @returns {LastingBounds[]} */
function grid() {
  /** @type {LastingBounds[]} */
  const all = [];
  for (const from of [9, 11]) {
    for (const strength of /** @type {const} */ ([
      [1.5, 2.5],
      [1.75, 3.5],
      [2, 3.5],
      [2.5, 4],
      [3, 4],
    ])) {
      for (const near of [-0.4, -0.2, 0, 0.2]) {
        for (const most of [0.5, 0.6, 0.7, 0.8, 0.9, 1]) {
          all.push({
            length: [from, from + 4],
            strength,
            around: [near, near + 0.4],
            phi: [0.96, 0.98],
            most,
          });
        }
      }
    }
  }
  return all;
}

/** Real families, of which one half of the series, by their order. @param {0 | 1} half @returns {[string, CountWindow[]][]} */
function halves(half) {
  return [...real].map(([name, windows]) => {
    const ids = [...new Set(windows.map(({ id }) => id))];
    const kept = new Set(ids.filter((_, i) => i % 2 === half));
    return [name, windows.filter(({ id }) => kept.has(id))];
  });
}

/** @param {readonly (readonly [string, readonly CountWindow[]])[]} some @returns {Map<string, Prepared[]>} */
function prepared(some) {
  return new Map(
    some.filter(([, windows]) => windows.length > 0).map(([name, windows]) => [name, windows.flatMap(pathsOf)]),
  );
}

/** @param {CountWindow} window @returns {Prepared[]} */
function pathsOf({ series, actual, weight }) {
  const { values } = series;
  const scale = values.slice(1).reduce((sum, value, i) => sum + Math.abs(value - values[i]), 0) / (values.length - 1);
  if (!(scale > 0)) return [];
  const known = withoutOutliers(series);
  const model = unboundedCombination(series);
  const { shown } = model;
  const growth = model.leanings.slice(2).find(({ towards }) => towards[0].scale.root === 0);
  /** @param {typeof model.leanings} leanings */
  const path = (leanings) => unboundedCombinationPoints({ ...model, leanings }, HORIZON);
  const damped = dampedHolt(known);
  const trend = {
    ...holt(known),
    model: /** @type {const} */ ("damped-drift"),
  };
  const towards = [damped, trend].map((one) => ({
    scale: { root: /** @type {const} */ (1), base: 0 },
    trained: { ...one, model: /** @type {const} */ ("damped-drift") },
  }));
  return [
    {
      weight,
      actual,
      scale,
      before: path(model.leanings.filter((one, i) => i < 2 || one === growth)),
      lasting: path([{ share: 1, towards }, ...(growth ? [growth] : [])]),
      share: (bounds) => (shown ? lastingPace(known, shown, damped, bounds) : 0),
    },
  ];
}

/** @param {readonly Prepared[]} windows @param {LastingBounds | null} bounds */
function maseOf(windows, bounds) {
  let [sum, weights] = [0, 0];
  for (const { weight, before, lasting, actual, scale, share } of windows) {
    const kept = bounds ? share(bounds) : 0;
    const errors = before.map((point, h) => Math.abs(point + kept * (lasting[h] - point) - actual[h]) / scale);
    sum += weight * Math.min(MOST, errors.reduce((all, one) => all + one, 0) / HORIZON);
    weights += weight;
  }
  return sum / weights;
}
