import { type ForecastPoint, within } from "./forecast-points.js";
import { meanOfQuantiles } from "./mean-of-quantiles.js";
import { quantileFunction } from "./quantile-of.js";
import type { SeriesForecast } from "./series-forecast.js";

/** The errors of a forecast, `width` times as wide, around other points. */
export function aroundPoints(base: SeriesForecast, points: readonly ForecastPoint[], width: number): SeriesForecast {
  const { years, probabilities, lower, upper } = base;
  const quantiles = base.quantiles.map((row, t) =>
    row.map((value) =>
      within((points[t]?.value as number) + width * (value - (base.median[t] as number)), lower, upper),
    ),
  );
  const grid = { years, probabilities, quantiles, lower, upper };
  return {
    ...base,
    ...grid,
    mean: years.map((_, t) => meanOfQuantiles(quantileFunction(grid, t))),
    median: points.map(({ value }) => value),
    used: { ...base.used, slope: (points[0]?.value as number) - base.used.level },
  };
}
