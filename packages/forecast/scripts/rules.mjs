// Rules that a probability of reaching a target is measured against: P(task) for one window.
import { ets, modelLimits } from "@lotrinh/forecast";
import { normalQuantile } from "@lotrinh/trajectory";
import { meanChange } from "#drift";
import { leastSquaresSlope } from "#least-squares";
import { levelBand } from "#level-band";
import { got, grouped, lastOf } from "./lists.mjs";

/** @import { RateSeries, Task, Window } from "./types.js" */
/** @typedef {{ readonly key: string | number, readonly cameTrue: number }} Case */

const SCORES = Array.from({ length: 1000 }, (_, k) => normalQuantile((k + 0.5) / 1000));

/**
 * The line of least squares with its normal prediction error. A span of years is as likely as its worst year.
 * @param {RateSeries} series
 * @param {Task} task
 */
export function straightLine(series, task) {
  const { years, values } = series;
  const n = years.length;
  const slope = leastSquaresSlope(series);
  const [x, y] = [mean(years), mean(values)];
  const residuals = values.map((value, i) => value - y - slope * (years[i] - x));
  const variance = sumOfSquares(residuals) / (n - 2);
  const xx = sumOfSquares(years.map((year) => year - x));
  return worstYear(task, (h) => {
    const ahead = lastOf(years) + h - x;
    return { point: y + slope * ahead, sd: Math.sqrt(variance * (1 + 1 / n + (ahead * ahead) / xx)) };
  });
}

/**
 * Random walk with drift and its normal prediction error.
 * @param {RateSeries} series
 * @param {Task} task
 */
export function driftRule(series, task) {
  const { values } = series;
  const slope = meanChange(series);
  const steps = values.length - 1;
  const residuals = values.slice(1).map((value, i) => value - values[i] - slope);
  const variance = sumOfSquares(residuals) / (steps - 1);
  return worstYear(task, (h) => ({
    point: lastOf(values) + h * slope,
    sd: Math.sqrt(variance * h * (1 + h / steps)),
  }));
}

/**
 * Share of the given past windows of the same level band for whose changes the condition would have held here.
 * @param {readonly Window[]} windows
 * @returns {(series: RateSeries, task: Task) => number}
 */
export function baseRate(windows) {
  const byBand = grouped(windows, ({ series }) => levelBand(series));
  return (series, { from, to, test }) => {
    const last = lastOf(series.values);
    const own = got(byBand, levelBand(series));
    const held = own.filter((past) =>
      past.actual.slice(from - 1, to).every((value) => test(last + value - lastOf(past.series.values))),
    );
    return held.length / own.length;
  };
}

/**
 * @param {Pick<Task, "from" | "to" | "test">} task
 * @param {(h: number) => { readonly point: number, readonly sd: number }} normalAt
 */
function worstYear({ from, to, test }, normalAt) {
  let worst = 1;
  for (let h = from; h <= to; h++) {
    const { point, sd } = normalAt(h);
    worst = Math.min(worst, SCORES.filter((z) => test(point + sd * z)).length / SCORES.length);
  }
  return worst;
}

/** @param {readonly number[]} values */
function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** @param {readonly number[]} values */
function sumOfSquares(values) {
  return values.reduce((sum, value) => sum + value * value, 0);
}

/**
 * ETS, chosen by AICc, with the limits that it states of itself.
 * @param {RateSeries} series
 * @param {Task} task
 */
export function etsRule(series, task) {
  const { own } = ownLimits(series);
  return worstYear(task, (h) => ({ point: own[h - 1].mean, sd: own[h - 1].sd }));
}

/** @type {WeakMap<RateSeries, { own: { mean: number, sd: number }[] }>} */
const trained = new WeakMap();

/** @param {RateSeries} series */
function ownLimits(series) {
  const known = trained.get(series);
  if (known) return known;
  const z = normalQuantile(0.975);
  const limits = modelLimits(ets(series), { horizon: 5 });
  const own = limits.map(({ mean: point, lower, upper }) => ({ mean: point, sd: (upper - lower) / (2 * z) }));
  trained.set(series, { own });
  return { own };
}

/**
 * Colour of the ratio of growth so far to growth needed from the first year on, cut at 0.95, 0.6 and 0; met is its own.
 * @param {RateSeries} series
 * @param {Task} task
 */
export function trafficLight({ years, values }, { to, target, lower }) {
  const [from, now] = [values[0] || 0.001, values.at(-1) || 0.001];
  if (lower ? now <= target : now >= target) return "met";
  /**
   * @param {number} until
   * @param {number} span
   */
  const growth = (until, span) => Math.exp(Math.log(until / from) / span) - 1;
  const span = lastOf(years) - years[0];
  const ratio = growth(now, span) / Math.abs(growth(target || 0.001, span + to));
  const signed = lower ? -ratio : ratio;
  return ["away", "little", "some", "on track"][[0, 0.6, 0.95].filter((least) => signed >= least).length];
}

/**
 * Share of cases that came true by key, each key starting with one case of the overall share.
 * @param {readonly Case[]} cases
 * @returns {(key: Case["key"]) => number}
 */
export function frequencies(cases) {
  const overall = cases.reduce((sum, { cameTrue }) => sum + cameTrue / cases.length, 0);
  /** @type {Map<Case["key"], [came: number, count: number]>} */
  const counts = new Map();
  for (const { key, cameTrue } of cases) {
    const [came, count] = counts.get(key) ?? [overall, 1];
    counts.set(key, [came + cameTrue, count + 1]);
  }
  return (key) => {
    const [came, count] = counts.get(key) ?? [overall, 1];
    return came / count;
  };
}
