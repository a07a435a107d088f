import type { AnnualSeries } from "../series.js";
import { type UnusualValue, unusualValues } from "../unusual-values.js";

/**
 * The series with outliers as their neighbours let expect. The last value, which may be the first of a new level, keeps its
 * share: one of `n` values moves the level by an nth of what it lies off.
 */
export function withoutOutliers(
  series: AnnualSeries,
  unusual: readonly UnusualValue[] = unusualValues(series),
): AnnualSeries {
  const outliers = unusual.filter(({ kind }) => kind === "outlier");
  if (outliers.length === 0) return series;
  const { years, lower = null, upper = null } = series;
  const last = years.at(-1) as number;
  const values = [...series.values];
  for (const { year, value, expected } of outliers) {
    const instead = year === last ? expected + (value - expected) / values.length : expected;
    values[years.indexOf(year)] = Math.min(
      upper ?? Number.POSITIVE_INFINITY,
      Math.max(lower ?? Number.NEGATIVE_INFINITY, instead),
    );
  }
  return { ...series, values };
}
