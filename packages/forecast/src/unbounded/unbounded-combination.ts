import {
  type AutoregressiveDrift,
  type AutoregressiveDriftOptions,
  autoregressiveDrift,
  autoregressiveDriftPoints,
} from "../autoregressive-drift.js";
import { median } from "../median.js";
import { type AnnualSeries, checkSeries } from "../series.js";
import { type DynamicTheta, dynamicOptimisedTheta, dynamicThetaPoints } from "../theta/dynamic-theta.js";
import { fromRoot, type RootScale, rooted, rootScale } from "./root-scale.js";

export interface UnboundedCombination {
  readonly model: "unbounded-combination";
  /** Years of the training series. */
  readonly years: readonly number[];
  /** The last value. */
  readonly level: number;
  readonly members: readonly CombinationMember[];
  readonly lower: number | null;
  readonly upper: number | null;
}

/** A model trained on the roots of the values. */
export interface CombinationMember {
  readonly scale: RootScale;
  readonly trained: AutoregressiveDrift | DynamicTheta;
}

/** Chosen by `scripts/choose-unbounded.mjs` from rolling origins; see the package's README. */
const DRIFTS: readonly AutoregressiveDriftOptions[] = [
  { half: 1.5, phi: 0.85, assumed: 0 },
  { half: 1.5, phi: 0.85, assumed: 0.5 },
];

/**
 * The default for quantities without two bounds: year by year the median of two autoregressive drifts on fourth roots, which
 * assume no or some persistence of changes, and the dynamic optimised Theta model on square roots. With values below the
 * lower bound or 0 no roots are taken. Throws a `RangeError` for an empty series.
 */
export function unboundedCombination(
  series: AnnualSeries,
  drifts: readonly AutoregressiveDriftOptions[] = DRIFTS,
): UnboundedCombination {
  checkSeries(series, 1);
  const { years, values, lower = null, upper = null } = series;
  const [square, fourth] = [rootScale(series, 2), rootScale(series, 4)];
  const ofFourth = rooted(series, fourth);
  return {
    model: "unbounded-combination",
    years: [...years],
    level: values.at(-1) as number,
    members: [
      ...drifts.map((options) => ({
        scale: fourth,
        trained: autoregressiveDrift(ofFourth, options),
      })),
      { scale: square, trained: dynamicOptimisedTheta(rooted(series, square)) },
    ],
    lower,
    upper,
  };
}

/** Points for 1 … `horizon` years ahead: the median of the members' in each year. */
export function unboundedCombinationPoints({ level, members }: UnboundedCombination, horizon: number): number[] {
  const paths = members.map(({ scale, trained }) => {
    const points =
      trained.model === "autoregressive-drift"
        ? autoregressiveDriftPoints(trained, horizon)
        : dynamicThetaPoints(trained, horizon);
    return points.map((point) => fromRoot(scale, point, level));
  });
  return Array.from({ length: horizon }, (_, h) => median(paths.map((path) => path[h] as number)));
}
