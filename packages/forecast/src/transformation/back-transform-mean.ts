import { normalPdf } from "@lotrinh/trajectory";
import { within } from "../forecast-points.js";
import { backTransform, type Transformation } from "./transformation.js";

/** Range of the integral in standard deviations, and its steps. */
const REACH = 9;
const STEPS = 360;

/**
 * Mean, on the scale of the series, of what is normal on the other scale. The middle transformed back is the median; the
 * mean differs by the bend of the scale over the whole spread: exp(σ²/2) for the logarithm, else by numerical integration
 * (no expansion for small spreads). Throws a `RangeError` for a standard deviation below 0.
 */
export function backTransformMean(transformation: Transformation, location: number, sd: number): number {
  if (!(sd >= 0)) throw new RangeError(`invalid sd; below 0: ${sd}`);
  if (sd === 0) return backTransform(transformation, location);
  if (
    transformation.transformation === "log" ||
    (transformation.transformation === "box-cox" && transformation.lambda === 0)
  ) {
    return backTransform(transformation, location + (sd * sd) / 2);
  }
  let [sum, weights] = [0, 0];
  for (let i = 0; i <= STEPS; i++) {
    const z = REACH * ((2 * i) / STEPS - 1);
    const weight = normalPdf(z);
    sum += weight * backTransform(transformation, location + sd * z);
    weights += weight;
  }
  const mean = sum / weights;
  return transformation.transformation === "scaled-logit"
    ? within(mean, transformation.lower, transformation.upper)
    : mean;
}
