/** Where the search starts: round values, chosen before any province was looked at. */
export const START = {
  survival: [0.995, 0.98, 0.98],
  innovation: [0.03, 0.02, 0.03, 0.03],
  persistence: [0.5, 0.25, 0.25, 0.5],
  count: 0.01,
  kindergarten: 0.02,
  births: 0.1,
  transition: [1, 0.85],
  transitionSpread: [0.02, 0.08],
  migration: [0.015, 0.01, 0.015],
  widening: 1,
  freedom: 6,
};

const times = (factor) => (value, sign) => Number((sign > 0 ? value * factor : value / factor).toPrecision(3));
const plus = (step, lowest, highest) => (value, sign) => {
  const moved = Number((value + sign * step).toFixed(3));
  return Math.min(highest, Math.max(lowest, moved));
};

/** What is tried for each setting, a coarse step and a fine one. */
export const COORDINATES = [
  ["innovation", 0, times(1.6), times(1.25)],
  ["innovation", 1, times(1.6), times(1.25)],
  ["innovation", 2, times(1.6), times(1.25)],
  ["innovation", 3, times(1.6), times(1.25)],
  ["persistence", 0, plus(0.25, 0, 0.9), plus(0.1, 0, 0.9)],
  ["persistence", 1, plus(0.25, 0, 0.9), plus(0.1, 0, 0.9)],
  ["persistence", 2, plus(0.25, 0, 0.9), plus(0.1, 0, 0.9)],
  ["persistence", 3, plus(0.25, 0, 0.9), plus(0.1, 0, 0.9)],
  ["count", null, times(1.6), times(1.25)],
  ["kindergarten", null, times(1.6), times(1.25)],
  ["births", null, times(2), times(1.4)],
  ["transition", 0, plus(0.01, 0.9, 1.1), plus(0.005, 0.9, 1.1)],
  ["transition", 1, plus(0.02, 0.6, 1), plus(0.01, 0.6, 1)],
  ["transitionSpread", 0, times(1.6), times(1.25)],
  ["transitionSpread", 1, times(1.6), times(1.25)],
];

export const SPREADS = [
  ["widening", null, times(1.25), times(1.1)],
  ["migration", 0, times(1.6), times(1.25)],
  ["migration", 1, times(1.6), times(1.25)],
  ["migration", 2, times(1.6), times(1.25)],
];

/** Most times that all coordinates are gone through with one step, and what a change must gain to be made. */
const SWEEPS = 2;
const GAIN = 1e-5;

/** The settings changed one at a time, coarse steps before fine ones, as long as the loss falls. */
export function descend(start, coordinates, loss) {
  let best = start;
  let least = loss(best);
  for (const step of [2, 3]) {
    for (let sweep = 0; sweep < SWEEPS; sweep++) {
      const before = least;
      for (const coordinate of coordinates) {
        for (const sign of [1, -1]) {
          const tried = changed(best, coordinate, coordinate[step], sign);
          const value = loss(tried);
          if (value >= least - GAIN) continue;
          [best, least] = [tried, value];
          break;
        }
      }
      if (least > before - GAIN) break;
    }
  }
  return best;
}

function changed(settings, [name, index], move, sign) {
  const old = settings[name];
  return { ...settings, [name]: index === null ? move(old, sign) : old.with(index, move(old[index], sign)) };
}
