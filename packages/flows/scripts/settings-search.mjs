/** @import { CohortSettings } from "@lotrinh/flows" */
/** @import { Coordinate, Move, Setting } from "./types.js" */

/**
 * Where the search starts: round values. Survival and the degrees of freedom are not searched: totals do not show them.
 * @type {CohortSettings}
 */
export const START = {
  survival: [0.995, 0.98, 0.98],
  innovation: [0.03, 0.02, 0.03, 0.03],
  persistence: [0.5, 0, 0.25, 0.5],
  count: [0.01, 0.01, 0.01],
  kindergarten: 0.02,
  births: 0.3,
  usual: [1, 0.85, 0.8],
  usualSpread: [0.02, 0.08, 0.1],
  pull: 0.05,
  seats: 0.2,
  reversion: 0.5,
  widening: [1, 1, 1],
  migration: [0.01, 0.01, 0.01],
  recount: [0.01, 0.01, 0.01],
  freedom: 6,
};

/**
 * @param {number} factor
 * @returns {Move}
 */
const times = (factor) => (value, sign) => Number((sign > 0 ? value * factor : value / factor).toPrecision(3));
/**
 * @param {number} step
 * @param {number} lowest
 * @param {number} highest
 * @returns {Move}
 */
const plus = (step, lowest, highest) => (value, sign) =>
  Math.min(highest, Math.max(lowest, Number((value + sign * step).toFixed(3))));
/**
 * @param {Setting} name
 * @param {readonly number[]} indices
 * @param {Move} coarse
 * @param {Move} fine
 * @returns {Coordinate[]}
 */
const each = (name, indices, coarse, fine) => indices.map((index) => [name, index, coarse, fine]);

/**
 * What the middle of a projection depends on, and what is tried: a coarse step and a fine one.
 * @type {readonly Coordinate[]}
 */
export const MIDDLE = [
  ["pull", null, plus(0.02, 0, 0.5), plus(0.01, 0, 0.5)],
  ["seats", null, plus(0.1, 0, 0.9), plus(0.03, 0, 0.9)],
  ...each("innovation", [0, 1, 2, 3], times(1.5), times(1.2)),
  ...each("persistence", [0, 2, 3], plus(0.2, 0, 0.9), plus(0.1, 0, 0.9)),
  ...each("count", [0, 1, 2], times(1.5), times(1.2)),
  ["kindergarten", null, times(1.6), times(1.25)],
  ["births", null, times(2), times(1.4)],
  ...each("usual", [0], plus(0.01, 0.9, 1.1), plus(0.005, 0.9, 1.1)),
  ...each("usual", [1, 2], plus(0.04, 0.5, 1), plus(0.02, 0.5, 1)),
  ...each("usualSpread", [0, 1, 2], times(1.5), times(1.2)),
  ["reversion", null, plus(0.25, 0, 1), plus(0.1, 0, 1)],
];

/** What its spread alone depends on. */
export const SPREADS = /** @type {const} */ (["migration", "recount", "widening"]).flatMap((name) =>
  each(name, [0, 1, 2], times(1.6), times(1.2)),
);

/** Most times that all coordinates are gone through with one step, and by what part the loss must fall for a change. */
const SWEEPS = 2;
const GAIN = 0.0003;

/**
 * The settings changed one at a time, coarse steps before fine ones, as long as the loss falls.
 * @param {CohortSettings} start
 * @param {readonly Coordinate[]} coordinates
 * @param {(settings: CohortSettings) => number} loss
 */
export function descend(start, coordinates, loss) {
  let best = start;
  let least = loss(best);
  for (const step of /** @type {const} */ ([2, 3])) {
    for (let sweep = 0; sweep < SWEEPS; sweep++) {
      const before = least;
      for (const coordinate of coordinates) {
        for (const sign of [1, -1]) {
          const tried = changed(best, coordinate, coordinate[step], sign);
          const value = loss(tried);
          if (value >= least * (1 - GAIN)) continue;
          [best, least] = [tried, value];
          break;
        }
      }
      if (least === before) break;
    }
  }
  return best;
}

/**
 * @param {CohortSettings} settings
 * @param {Coordinate} coordinate
 * @param {Move} move
 * @param {number} sign
 * @returns {CohortSettings}
 */
function changed(settings, [name, index], move, sign) {
  const old = settings[name];
  if (typeof old === "number") return { ...settings, [name]: move(old, sign) };
  if (index === null) throw new Error(`no place in ${name}`);
  return { ...settings, [name]: [...old].with(index, move(old[index], sign)) };
}
