import { forecastPoints, within } from "../forecast-points.js";
import { FREE } from "../level-band.js";
import { meanOfQuantiles } from "../mean-of-quantiles.js";
import { quantileFunction } from "../quantile-of.js";
import type { AnnualSeries } from "../series.js";
import type { SeriesForecast } from "../series-forecast.js";
import { unusualValues } from "../unusual-values.js";
import { empiricalQuantile, isIntermittent } from "./intermittent.js";
import { fromRoot, rootScale, toRoot } from "./root-scale.js";
import { combinationOf } from "./unbounded-combination.js";
import { bothSides, type UnboundedErrors, unboundedErrorRows } from "./unbounded-errors.js";
import { unboundedSpread } from "./unbounded-scale.js";
import { withoutOutliers } from "./without-outliers.js";

/**
 * Distribution around the unbounded combination: pooled errors on the scale of square roots, alike on either side there.
 * What an intermittent count will be is what it was: its own values are the distribution.
 */
export function unboundedDistribution(table: UnboundedErrors, series: AnnualSeries, horizon: number): SeriesForecast {
  const { years, values, lower = null, upper = null } = series;
  const unusual = unusualValues(series);
  const known = withoutOutliers(series, unusual);
  const combination = combinationOf(known);
  const points = forecastPoints(combination, horizon);
  const scale = rootScale(series, 2);
  const spread = unboundedSpread(known, scale, combination);
  const { change } = spread;
  const errors = unboundedErrorRows(table, spread, horizon);
  const seen = isIntermittent(series) ? bothSides(table).map((p) => empiricalQuantile(values, p)) : null;
  const quantiles = points.map(({ value }, t) => {
    if (seen) return seen;
    const middle = toRoot(scale, value);
    return (errors[t] as number[]).map((error) => within(fromRoot(scale, middle + error, value), lower, upper));
  });
  const grid = {
    years: points.map(({ year }) => year),
    probabilities: bothSides(table),
    quantiles,
    lower,
    upper,
  };
  const curves = points.map((_, t) => quantileFunction(grid, t));
  const level = values.at(-1) as number;
  return {
    model: "combination",
    ...grid,
    mean: curves.map(meanOfQuantiles),
    median: curves.map((curve) => curve(0)),
    correlation: points.slice(1).map((_, t) => table.correlation[Math.min(t, table.correlation.length - 1)] as number),
    beyondChecked: horizon > (table.errors[0]?.length as number),
    unusual,
    used: {
      from: years[0] as number,
      to: years.at(-1) as number,
      values: values.length,
      level,
      slope: (points[0]?.value as number) - level,
      scale: scale.root !== 2 ? change : change * (2 * toRoot(scale, level) + change),
      band: FREE,
    },
  };
}
