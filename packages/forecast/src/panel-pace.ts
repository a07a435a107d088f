import { meanChange } from "./drift.js";
import { median } from "./median.js";
import { type AnnualSeries, checkSeries } from "./series.js";
import { yearlyChanges } from "./yearly-changes.js";

/** The pace of a panel of related series, and that of each of them. */
export interface PanelPace {
  /** Mean change a year over the panel. */
  readonly pace: number;
  /** Standard deviation of the series' true paces around it. */
  readonly spread: number;
  /** By series, its own drift drawn to the panel's pace as far as it is uncertain. */
  readonly slopes: readonly number[];
}

/** Changes that the panel's usual variance counts for beside a series' own. */
const PRIOR = 3;

/**
 * Partial pooling of paces: random-effects meta-analysis of the series' drifts (DerSimonian & Laird 1986, Controlled Clinical
 * Trials 7), each then shrunken to the mean as far as its standard error says (empirical Bayes). A single value takes the
 * panel's pace. Series in one unit, about the same indicator; fewer than three with two values or more have no panel and pace 0.
 * Throws a `RangeError` for a series without values.
 */
export function panelPace(panel: readonly AnnualSeries[]): PanelPace {
  for (const series of panel) checkSeries(series, 1);
  const variances = panel.map(innovationVariance);
  const known = variances.filter((one) => one !== null);
  if (known.length < LEAST_SERIES) return { pace: 0, spread: 0, slopes: panel.map(() => 0) };
  const usual = Math.max(TINY, median(known));
  const errors = panel.map((series, i) => {
    const changes = series.values.length - 1;
    const own = variances[i] ?? null;
    if (own === null) return null;
    const pooled = (changes * own + PRIOR * usual) / (changes + PRIOR);
    return pooled / ((series.years.at(-1) as number) - (series.years[0] as number));
  });
  const drifts = panel.map(meanChange);
  const between = variationBetween(drifts, errors);
  const pace = weightedMean(drifts, errors, between);
  const slopes = drifts.map((own, i) => {
    const error = errors[i] ?? null;
    return error === null ? pace : pace + ((own - pace) * between) / (between + error);
  });
  return { pace, spread: Math.sqrt(between), slopes };
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
