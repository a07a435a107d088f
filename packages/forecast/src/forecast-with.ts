import { sinceLastBreak } from "./breaks.js";
import { combination } from "./combination.js";
import { halfDrift } from "./drift.js";
import type { ErrorTable, ForecastModel } from "./error-quantiles.js";
import { checkedHorizons, errorQuantiles, stepCorrelation } from "./error-spread.js";
import { forecastPoints, within } from "./forecast-points.js";
import { FREE, levelBand } from "./level-band.js";
import { localScale } from "./local-scale.js";
import { meanOfQuantiles } from "./mean-of-quantiles.js";
import { mirrored, mirroredForecast } from "./mirror.js";
import type { TrainedModel } from "./model.js";
import { naive } from "./naive.js";
import { quantileFunction } from "./quantile-of.js";
import { rateQuantiles } from "./rate-quantiles.js";
import { type AnnualSeries, checkSeries } from "./series.js";
import type { ForecastOptions, SeriesForecast } from "./series-forecast.js";
import { theta } from "./theta/theta.js";
import { unboundedDistribution } from "./unbounded/unbounded-distribution.js";
import { unboundedErrorTable } from "./unbounded/unbounded-error-table.js";
import { unusualValues } from "./unusual-values.js";

/** As `forecastSeries`, with a table of errors of one's own. */
export function forecastWith(
  table: ErrorTable,
  whole: AnnualSeries,
  { horizon, model, better, breaks }: Required<Omit<ForecastOptions, "home">>,
): SeriesForecast {
  checkSeries(whole, 0);
  if (better !== "higher" && better !== "lower") throw new RangeError(`invalid better; not higher or lower: ${better}`);
  const series = breaks.length > 0 ? sinceLastBreak(whole, breaks) : whole;
  if (series.values.length === 0) {
    throw new RangeError(`invalid series; no value to forecast from${reason(whole, breaks)}`);
  }
  if (better === "higher") return distribution(table, series, { horizon, model });
  return mirroredForecast(distribution(table, mirrored(series), { horizon, model }));
}

function distribution(
  table: ErrorTable,
  series: AnnualSeries,
  { horizon, model }: { readonly horizon: number; readonly model: ForecastModel },
): SeriesForecast {
  if (model === "combination" && levelBand(series) === FREE) {
    return unboundedDistribution(unboundedErrorTable, series, horizon);
  }
  return distributionAround(table, series, { horizon, model, trained: train(table, series, model) });
}

/** The errors of `model` around the points of a trained model. */
export function distributionAround(
  table: ErrorTable,
  series: AnnualSeries,
  {
    horizon,
    model,
    trained,
  }: { readonly horizon: number; readonly model: ForecastModel; readonly trained: TrainedModel },
): SeriesForecast {
  const { years, values, lower = null, upper = null } = series;
  const points = forecastPoints(trained, horizon);
  const band = levelBand(series);
  const scale = localScale(series, table.typicalChange);
  const quantiles =
    model === "combination"
      ? rateQuantiles(table, series, trained, horizon)
      : points.map(({ value }, t) =>
          errorQuantiles(table, { model, band, n: values.length }, t + 1).map((error) =>
            within(value + scale * error, lower, upper),
          ),
        );
  const grid = { years: points.map(({ year }) => year), probabilities: table.probabilities, quantiles, lower, upper };
  const curves = points.map((_, t) => quantileFunction(grid, t));
  return {
    model,
    ...grid,
    mean: curves.map(meanOfQuantiles),
    median: curves.map((curve) => curve(0)),
    correlation: points.slice(1).map((_, t) => stepCorrelation(table, t + 2)),
    beyondChecked: horizon > checkedHorizons(table),
    unusual: unusualValues(series),
    used: {
      from: years[0] as number,
      to: years.at(-1) as number,
      values: values.length,
      level: trained.level,
      slope: trained.slope,
      scale,
      band,
    },
  };
}

function train(table: ErrorTable, series: AnnualSeries, model: ForecastModel): TrainedModel {
  switch (model) {
    case "combination":
      return combination(series, table.combination) as TrainedModel;
    case "half-drift":
      return halfDrift(series);
    case "naive":
      return naive(series);
    case "theta":
      return theta(series);
    default:
      throw new RangeError(`invalid model; not combination, half-drift, naive or theta: ${model}`);
  }
}

function reason({ years }: AnnualSeries, breaks: readonly number[]): string {
  if (years.length === 0) return "; at least one year with its value is needed";
  return `; the break ${Math.max(...breaks)} is after the last year ${years.at(-1)}`;
}
