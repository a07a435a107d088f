import { type BoxCox, fromBoxCox, toBoxCox } from "./box-cox.js";
import { fromLog, type Log, toLog } from "./log.js";
import { fromScaledLogit, type ScaledLogit, toScaledLogit } from "./scaled-logit.js";

/** A change of scale that rises everywhere, as plain data. */
export type Transformation = BoxCox | Log | ScaledLogit;

/** A value on the other scale. Throws a `RangeError` for a value that the transformation does not have. */
export function transform(transformation: Transformation, value: number): number {
  switch (transformation.transformation) {
    case "box-cox":
      return toBoxCox(transformation, value);
    case "log":
      return toLog(transformation, value);
    case "scaled-logit":
      return toScaledLogit(transformation, value);
  }
}

/**
 * A value back on the scale of the series. Quantiles, the median among them, go back exactly so; a mean does not:
 * `backTransformMean`.
 */
export function backTransform(transformation: Transformation, value: number): number {
  switch (transformation.transformation) {
    case "box-cox":
      return fromBoxCox(transformation, value);
    case "log":
      return fromLog(transformation, value);
    case "scaled-logit":
      return fromScaledLogit(transformation, value);
  }
}
