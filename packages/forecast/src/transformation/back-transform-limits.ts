import { normalQuantile } from "@lotrinh/trajectory";
import type { ModelLimits } from "../model-limits.js";
import { backTransformMean } from "./back-transform-mean.js";
import { backTransform, type Transformation } from "./transformation.js";

export interface BackTransformedLimits extends ModelLimits {
  readonly median: number;
}

/**
 * The limits of a model of a transformed series on the scale of the series: median and limits go back exactly, the mean
 * is adjusted for the bend of the scale. `coverage` is that of the limits.
 */
export function backTransformLimits(
  limits: readonly ModelLimits[],
  transformation: Transformation,
  { coverage = 0.95 }: { readonly coverage?: number } = {},
): BackTransformedLimits[] {
  if (!(coverage > 0 && coverage < 1)) throw new RangeError(`invalid coverage; not in (0, 1): ${coverage}`);
  const z = normalQuantile((1 + coverage) / 2);
  return limits.map(({ year, mean, lower, upper }) => ({
    year,
    mean: backTransformMean(transformation, mean, (upper - lower) / (2 * z)),
    median: backTransform(transformation, mean),
    lower: backTransform(transformation, lower),
    upper: backTransform(transformation, upper),
  }));
}
