import { aroundPoints } from "./around-points.js";
import { sinceLastBreak } from "./breaks.js";
import type { ForecastModel } from "./error-quantiles.js";
import { forecastPoints } from "./forecast-points.js";
import { forecastSeries } from "./forecast-series.js";
import { FREE } from "./level-band.js";
import { type ModelName, modelWidths } from "./model-widths.js";
import { trainerOf } from "./named-models.js";
import type { AnnualSeries } from "./series.js";
import type { ForecastOptions, SeriesForecast } from "./series-forecast.js";

export interface ForecastByOptions extends Omit<ForecastOptions, "model"> {
  readonly model: ModelName;
}

/** A forecast of any model: as `SeriesForecast`, but for the name. */
export interface NamedForecast extends Omit<SeriesForecast, "model"> {
  readonly model: ModelName;
}

/**
 * Distribution by any model of this package. Those of the combination, naive, half-drift and Theta are those of
 * `forecastSeries`; around the points of another model stand the same errors, as many times wider as that model's
 * past ones were than the combination's (at the size that four fifths stay within; `src/model-widths.ts`). Errors as for
 * `forecastSeries`, and those of the model's training.
 */
export function forecastBy(
  series: AnnualSeries,
  { model, horizon, better = "higher", breaks = [] }: ForecastByOptions,
): NamedForecast {
  const train = trainerOf(model);
  const base = forecastSeries(series, { horizon, better, breaks });
  if (model === "combination") return { ...base, model };
  if (hasOwnErrors(model)) {
    return { ...forecastSeries(series, { model, horizon, better, breaks }), model };
  }
  const points = forecastPoints(train(breaks.length > 0 ? sinceLastBreak(series, breaks) : series), horizon);
  return { ...aroundPoints(base, points, modelWidths[model][base.used.band === FREE ? 1 : 0]), model };
}

function hasOwnErrors(model: ModelName): model is ForecastModel & ModelName {
  return model === "naive" || model === "half-drift" || model === "theta";
}
