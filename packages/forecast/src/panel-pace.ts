import { meanChange } from "./drift.js";
import { median } from "./median.js";
import { type AnnualSeries, checkSeries } from "./series.js";
import { yearlyChanges } from "./yearly-changes.js";

/** The pace of a panel of related series, and that of each of them. */
export interface PanelPace {
  /** Mean change a year over the panel. */
  readonly pace: number;
  /** By how much the pace differs with every unit of level: below 0 where those behind catch up. */
  readonly byLevel: number;
  /** Standard deviation of the series' true paces around that of their level. */
  readonly spread: number;
  /** By series, its own drift drawn to the pace of its level as far as it is uncertain. */
  readonly slopes: readonly number[];
}

/** Changes that the panel's usual variance counts for beside a series' own. */
const PRIOR = 3;

/**
 * Partial pooling of paces: random-effects meta-regression of the series' drifts on their mean levels (DerSimonian & Laird 1986,
 * Controlled Clinical Trials 7; Thompson & Higgins 2002, Statistics in Medicine 21), each then shrunken to the pace of its level
 * as far as its standard error says (empirical Bayes), as is the influence of the level itself. A single value takes the pace
 * of its level. Series in one unit, about the same indicator; fewer than three with two values or more have no panel and pace 0.
 * Throws a `RangeError` for a series without values.
 */
export function panelPace(panel: readonly AnnualSeries[]): PanelPace {
  for (const series of panel) checkSeries(series, 1);
  const errors = driftErrors(panel);
  if (errors === null) return { pace: 0, byLevel: 0, spread: 0, slopes: panel.map(() => 0) };
  const drifts = panel.map(meanChange);
  const levels = panel.map(({ values }) => values.reduce((sum, value) => sum + value, 0) / values.length);
  const first = variationBetween(drifts, errors);
  const pace = weightedMean(drifts, errors, first);
  const centre = weightedMean(levels, errors, first);
  const byLevel = shrunkenSlope(
    levels.map((level) => level - centre),
    drifts.map((drift) => drift - pace),
    { errors, between: first },
  );
  const beside = drifts.map((drift, i) => drift - pace - byLevel * ((levels[i] as number) - centre));
  const between = variationBetween(beside, errors);
  const slopes = panel.map(({ values }, i) => {
    const error = errors[i] ?? null;
    const expected = pace + byLevel * ((values.at(-1) as number) - centre);
    return error === null ? expected : expected + ((beside[i] as number) * between) / (between + error);
  });
  return { pace, byLevel, spread: Math.sqrt(between), slopes };
}

/** Squared standard errors of the drifts, null for a single value; null for a panel that is none. */
function driftErrors(panel: readonly AnnualSeries[]): (number | null)[] | null {
  const variances = panel.map(innovationVariance);
  const known = variances.filter((one) => one !== null);
  if (known.length < LEAST_SERIES) return null;
  const usual = Math.max(TINY, median(known));
  return panel.map((series, i) => {
    const changes = series.values.length - 1;
    const own = variances[i] ?? null;
    if (own === null) return null;
    const pooled = (changes * own + PRIOR * usual) / (changes + PRIOR);
    return pooled / ((series.years.at(-1) as number) - (series.years[0] as number));
  });
}

/** Weighted least squares through the origin, shrunken by as much of its square as its variance makes up (James & Stein). */
function shrunkenSlope(
  xs: readonly number[],
  ys: readonly number[],
  { errors, between }: { readonly errors: readonly (number | null)[]; readonly between: number },
): number {
  let [xy, xx] = [0, 0];
  for (const [i, error] of errors.entries()) {
    if (error === null) continue;
    const x = xs[i] as number;
    xy += (x * (ys[i] as number)) / (error + between);
    xx += (x * x) / (error + between);
  }
  return xx > 0 && xy * xy > xx ? (xy / xx) * (1 - xx / (xy * xy)) : 0;
}

const LEAST_SERIES = 3;
const TINY = 1e-12;

/** Variance of a yearly change around nothing; null for a single value. */
function innovationVariance(series: AnnualSeries): number | null {
  const { changes, gaps } = yearlyChanges(series);
  if (changes.length === 0) return null;
  return changes.reduce((sum, change, i) => sum + (change * change) / (gaps[i] as number), 0) / changes.length;
}

/** Variance of true effects around their mean, by the method of moments. */
function variationBetween(effects: readonly number[], errors: readonly (number | null)[]): number {
  const mean = weightedMean(effects, errors, 0);
  let [q, sum, squares, count] = [0, 0, 0, 0];
  for (const [i, effect] of effects.entries()) {
    const error = errors[i] ?? null;
    if (error === null) continue;
    q += ((effect - mean) * (effect - mean)) / error;
    sum += 1 / error;
    squares += 1 / (error * error);
    count++;
  }
  return Math.max(0, (q - (count - 1)) / (sum - squares / sum));
}

function weightedMean(effects: readonly number[], errors: readonly (number | null)[], between: number): number {
  let [sum, weights] = [0, 0];
  for (const [i, effect] of effects.entries()) {
    const error = errors[i] ?? null;
    if (error === null) continue;
    sum += effect / (error + between);
    weights += 1 / (error + between);
  }
  return sum / weights;
}
