import { quantilesOf, type SeriesForecast } from "@lotrinh/forecast";

const STEPS = 40;

/**
 * Probability that a forecast year passes a test that holds from some value on, by bisection of its quantiles. Mass on a
 * bound counts as the bound.
 */
export function exceedance(forecast: SeriesForecast, year: number, test: (x: number) => boolean): number {
  const quantile = quantilesOf(forecast, year);
  const holds = (p: number) => test(quantile(p));
  if (holds(0)) return 1;
  if (!holds(1)) return 0;
  let [fails, passes] = [0, 1];
  for (let step = 0; step < STEPS; step++) {
    const middle = (fails + passes) / 2;
    if (holds(middle)) passes = middle;
    else fails = middle;
  }
  return 1 - passes;
}
