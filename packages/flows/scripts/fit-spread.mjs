import { projected } from "./past-projections.mjs";
import { descend, SPREADS } from "./settings-search.mjs";
import { FIELDS } from "./windows.mjs";

/** @import { CohortSettings, Yearly } from "@lotrinh/flows" */
/** @import { Passes, Window } from "./types.js" */
/** @typedef {{ readonly level: number, readonly cell: string, readonly missed: number, readonly logs: Float64Array[] }} Outcome */

const DRAWS = 200;
/** @type {Pick<CohortSettings, "migration" | "recount" | "widening">} */
const NONE = { migration: [0, 0, 0], recount: [0, 0, 0], widening: [0, 0, 0] };
/**
 * Each source of spread by itself; the logarithm of what it makes of a projection grows with its setting.
 * @type {readonly { name: "widening" | "migration" | "recount", parts: readonly number[], unit: number }[]}
 */
const SOURCES = [
  { name: "widening", parts: [0], unit: 1 },
  { name: "widening", parts: [1], unit: 1 },
  { name: "widening", parts: [2], unit: 1 },
  { name: "migration", parts: [0], unit: 0.01 },
  { name: "migration", parts: [1], unit: 0.01 },
  { name: "migration", parts: [2], unit: 0.01 },
  { name: "recount", parts: [0, 1, 2], unit: 0.01 },
];
/** Of each interval: its lower and upper place among the draws in order, and what a miss costs (Gneiting and Raftery 2007). */
const INTERVALS = [0.2, 0.05].map((alpha) => ({
  ends: [Math.round((alpha / 2) * (DRAWS - 1)), Math.round((1 - alpha / 2) * (DRAWS - 1))],
  cost: 2 / alpha,
}));

/**
 * The settings with the spread whose 80 and 95 % intervals have the least interval score: the geometric mean over levels and
 * years ahead, as for the middle. `passes` says which outcomes count.
 * @param {CohortSettings} settings
 * @param {readonly Window[]} windows
 * @param {Yearly | undefined} driver
 * @param {Passes} passes
 */
export function fitSpread(settings, windows, driver, passes) {
  const outcomes = windows.flatMap((window) => {
    const years = window.actual.map((_, h) => window.origin + 1 + h);
    if (!years.some((year) => passes({ province: window.province, year }))) return [];
    const middle = projected(window, driver, { ...settings, ...NONE }, 1);
    const deviations = SOURCES.map(({ name, parts, unit }) => {
      const alone = { ...settings, ...NONE, [name]: [0, 1, 2].map((i) => (parts.includes(i) ? unit : 0)) };
      return projected(window, driver, alone, DRAWS);
    });
    return FIELDS.flatMap((field, level) =>
      years.flatMap((year, h) => {
        if (!passes({ province: window.province, year })) return [];
        const centre = middle[field].values[h];
        const logs = SOURCES.map(({ unit }, s) =>
          deviations[s][field].values.slice(h * DRAWS, (h + 1) * DRAWS).map((value) => Math.log(value / centre) / unit),
        );
        return [{ level, cell: `${field} ${h}`, missed: Math.log(window.actual[h][level] / centre), logs }];
      }),
    );
  });
  return descend(settings, SPREADS, (tried) => intervalScore(outcomes, tried));
}

/**
 * @param {readonly Outcome[]} outcomes
 * @param {CohortSettings} settings
 */
function intervalScore(outcomes, settings) {
  const cells = new Map();
  for (const { level, cell, missed, logs } of outcomes) {
    const drawn = new Float64Array(DRAWS);
    for (const [s, { name, parts }] of SOURCES.entries()) {
      const size = settings[name][parts.length === 1 ? parts[0] : level];
      for (let k = 0; k < DRAWS; k++) drawn[k] += size * logs[s][k];
    }
    drawn.sort();
    let score = 0;
    for (const { ends, cost } of INTERVALS) {
      const [lower, upper] = ends.map((place) => drawn[place]);
      score += upper - lower + cost * (Math.max(0, lower - missed) + Math.max(0, missed - upper));
    }
    const sums = cells.get(cell) ?? [0, 0];
    cells.set(cell, [sums[0] + score, sums[1] + 1]);
  }
  const logs = [...cells.values()].map(([sum, count]) => Math.log(sum / count));
  return Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
}
