import { quantiles, type Trajectory } from "@lotrinh/trajectory";
import type { FanYear } from "../types.js";

const FAN = [0.025, 0.1, 0.5, 0.9, 0.975];

/** The 95 and 80 % intervals and the median of every year; values times `factor`. */
export function fanOfDraws(trajectory: Trajectory, factor = 1): FanYear[] {
  return quantiles(trajectory, FAN).map(({ year, values }) => ({
    year,
    quantiles: FAN.map((p, i) => ({ p, value: factor * (values[i] as number) })),
  }));
}
