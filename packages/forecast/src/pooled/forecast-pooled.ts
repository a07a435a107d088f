import { checkHorizon } from "../forecast-points.js";
import { forecastSeries } from "../forecast-series.js";
import { meanOfQuantiles } from "../mean-of-quantiles.js";
import { medianPath } from "../median-path.js";
import { quantileFunction } from "../quantile-of.js";
import type { AnnualSeries } from "../series.js";
import type { ForecastOptions, SeriesForecast } from "../series-forecast.js";
import { type GrowthPath, growthPaths, type PooledSeries } from "./growth-paths.js";
import { growthScale } from "./growth-scale.js";
import { type PastMiss, type PoolingWeights, poolingWeights } from "./pooling-weights.js";

/** Years before the last one from which the past is forecast again, and how far ahead. */
const PAST = 6;
const AHEAD = 5;
/** Values that are left of a series whose past is forecast. */
const LEAST = 3;

/**
 * Distributions of the `horizon` years after series of some indicators in some places, each lent growth by the same indicator of
 * the other places (eight or more that end in the same year) and by the other indicators of its place. How much is lent is learned
 * by indicator from the past of these very series: forecasts of up to six earlier years, one to five years ahead. Growth is on logits
 * between two bounds, else on logarithms; all quantiles of a year move by the same, so that draws, fan and P remain one
 * object. A parent is one more place. Series with a value below the lower bound or 0 are forecast alone, as those that nothing
 * is lent to. In the order given. Throws a `RangeError` as `forecastSeries` does for any of the series, and for two of
 * one indicator in one place.
 */
export function forecastPooled(
  series: readonly PooledSeries[],
  { horizon, better = "higher" }: Pick<ForecastOptions, "horizon" | "better">,
): SeriesForecast[] {
  checkHorizon(horizon);
  const seen = new Set<string>();
  for (const { place, indicator } of series) {
    const key = JSON.stringify([place, indicator]);
    if (seen.has(key))
      throw new RangeError(`invalid series; two of one indicator in one place: ${place}, ${indicator}`);
    seen.add(key);
  }
  const paths = growthPaths(
    series.map((member) => {
      const own = forecastSeries(member.series, { horizon, better });
      return { member, scale: growthScale(member.series), own, median: own.median };
    }),
    horizon,
  );
  const misses = Array.from({ length: PAST }, (_, back) => missesOf(series, { back: back + 1, better })).flat();
  const weights = new Map(
    [...new Set(series.map(({ indicator }) => indicator))].map((name) => {
      return [name, poolingWeights(misses.filter(({ indicator }) => indicator === name))];
    }),
  );
  return paths.map((path) => moved(path, weights.get(path.member.indicator) as PoolingWeights));
}

/** What forecasts of so many years ago were off, and how far from them the others lay. */
function missesOf(
  series: readonly PooledSeries[],
  { back, better }: { readonly back: number; readonly better: "higher" | "lower" },
): PastMiss[] {
  const known = series.flatMap((member) => {
    const cut = without(member.series, back);
    return cut ? [{ ...member, series: cut, whole: member.series }] : [];
  });
  const horizon = Math.min(back, AHEAD);
  const members = known.map((member) => {
    const scale = growthScale(member.series);
    return { member, scale, median: scale ? medianPath(member.series, { horizon, better }) : [] };
  });
  const paths = growthPaths(members, horizon);
  return paths.flatMap(({ member, scale, growth, sources: [places, kin] }, i) => {
    if (scale === null || (places === null && kin === null)) return [];
    const { years, values } = (known[i] as (typeof known)[number]).whole;
    const last = member.series.years.at(-1) as number;
    const from = scale.to(member.series.values.at(-1) as number);
    return growth.flatMap((own, h) => {
      const value = values[years.indexOf(last + h + 1)];
      if (value === undefined) return [];
      const sources = [places?.[h] ?? 0, kin?.[h] ?? 0] as const;
      return [
        { indicator: member.indicator, origin: last, ahead: h + 1, error: scale.to(value) - from - own, sources },
      ];
    });
  });
}

/** The series as it was `back` years before its last one; null where no value was of that year or too few are left. */
function without(series: AnnualSeries, back: number): AnnualSeries | null {
  const { years, values } = series;
  const count = years.indexOf((years.at(-1) as number) - back) + 1;
  return count < LEAST ? null : { ...series, years: years.slice(0, count), values: values.slice(0, count) };
}

function moved(
  { scale, own, sources: [places, kin] }: GrowthPath & { readonly own: SeriesForecast },
  [ofPlaces, ofKin]: PoolingWeights,
): SeriesForecast {
  const by = own.years.map((_, h) => ofPlaces * (places?.[h] ?? 0) + ofKin * (kin?.[h] ?? 0));
  if (scale === null || by.every((one) => one === 0)) return own;
  const quantiles = own.quantiles.map((row, h) => row.map((value) => scale.moved(value, by[h] as number)));
  const curves = own.years.map((_, h) => quantileFunction({ ...own, quantiles }, h));
  return {
    ...own,
    model: "pooled",
    quantiles,
    mean: curves.map(meanOfQuantiles),
    median: curves.map((curve) => curve(0)),
  };
}
