import type { AnnualSeries } from "./series.js";
import type { SeriesForecast } from "./series-forecast.js";

/** The series of a rate turned upside down: the share without for the share with. Unchanged without both bounds. */
export function mirrored(series: AnnualSeries): AnnualSeries {
  const { lower = null, upper = null, values } = series;
  if (lower === null || upper === null) return series;
  return { ...series, values: values.map((value) => lower + (upper - value)) };
}

/** The forecast of a mirrored series turned back. */
export function mirroredForecast(forecast: SeriesForecast): SeriesForecast {
  const { lower, upper, mean, median, quantiles, probabilities, unusual, used } = forecast;
  if (lower === null || upper === null) return forecast;
  const turn = (value: number) => lower + (upper - value);
  return {
    ...forecast,
    mean: mean.map(turn),
    median: median.map(turn),
    probabilities: probabilities.map((p) => 1 - p).reverse(),
    quantiles: quantiles.map((row) => row.map(turn).reverse()),
    unusual: unusual.map((one) => ({ ...one, value: turn(one.value), expected: turn(one.expected) })),
    used: { ...used, level: turn(used.level), slope: -used.slope },
  };
}
