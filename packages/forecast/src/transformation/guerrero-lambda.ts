import { goldenSection } from "../golden-section.js";
import { type AnnualSeries, checkSeries } from "../series.js";
import { LAMBDAS } from "./box-cox.js";

/**
 * λ in [0, 2] for which pairs of successive values, counted from the last, vary most alike on the scale of Box & Cox: least
 * coefficient of variation of sd / mean^(1 − λ) (Guerrero 1993, J. Forecasting 12). 1 for fewer than two pairs that differ.
 * Throws a `RangeError` for an empty series or values that are not above 0.
 */
export function guerreroLambda(series: AnnualSeries): number {
  checkPositive(series);
  const pairs = pairsOf(series.values);
  if (pairs.filter(({ sd }) => sd > 0).length < 2) return 1;
  return goldenSection((lambda) => variation(pairs, lambda), LAMBDAS);
}

/** Throws a `RangeError` for an empty series or values that are not above 0. */
export function checkPositive(series: AnnualSeries): void {
  checkSeries(series, 1);
  const bad = series.values.find((value) => !(value > 0));
  if (bad !== undefined) throw new RangeError(`invalid series; λ needs values above 0: ${bad}`);
}

interface Pair {
  readonly mean: number;
  readonly sd: number;
}

function pairsOf(values: readonly number[]): Pair[] {
  const pairs: Pair[] = [];
  for (let i = values.length % 2; i < values.length; i += 2) {
    const [a, b] = [values[i] as number, values[i + 1] as number];
    pairs.push({ mean: (a + b) / 2, sd: Math.abs(a - b) / Math.SQRT2 });
  }
  return pairs;
}

function variation(pairs: readonly Pair[], lambda: number): number {
  const ratios = pairs.map(({ mean, sd }) => sd / Math.exp((1 - lambda) * Math.log(mean)));
  const average = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
  const squares = ratios.reduce((sum, ratio) => sum + (ratio - average) * (ratio - average), 0);
  return Math.sqrt(squares / (ratios.length - 1)) / average;
}
