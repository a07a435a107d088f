import { quantileOf, type SeriesForecast } from "@lotrinh/forecast";
import { quantiles, type Trajectory } from "@lotrinh/trajectory";
import { isCounted } from "../given/counted.js";
import type { FanYear } from "../types/trend.js";

/** The 95 and 80 % intervals and the median, as the errors of past forecasts were measured. */
const OF_SERIES = [0.025, 0.1, 0.5, 0.9, 0.975];
/** Of a mechanism whose assumptions nothing was measured against: no interval wider than 90 %. */
const OF_MECHANISM = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];

/** The 95 and 80 % intervals and the median of every year of a forecast; of a count in whole things. */
export function fanOf(forecast: SeriesForecast, unit: string): FanYear[] {
  const whole = isCounted(unit) ? Math.round : (value: number) => value;
  return forecast.years.map((year) => ({
    year,
    quantiles: OF_SERIES.map((p) => ({ p, value: whole(quantileOf(forecast, year, p)) })),
  }));
}

/** The same of simulated paths; values times `factor`. */
export function fanOfDraws(trajectory: Trajectory, factor = 1): FanYear[] {
  return fanAt(OF_SERIES, trajectory, factor);
}

/** The 90, 80 and 50 % intervals and the median of the paths of a mechanism; values times `factor`. */
export function fanOfMechanism(trajectory: Trajectory, factor = 1): FanYear[] {
  return fanAt(OF_MECHANISM, trajectory, factor);
}

function fanAt(levels: readonly number[], trajectory: Trajectory, factor: number): FanYear[] {
  return quantiles(trajectory, levels).map(({ year, values }) => ({
    year,
    quantiles: levels.map((p, i) => ({ p, value: factor * (values[i] as number) })),
  }));
}
