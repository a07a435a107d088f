import {
  type AutoregressiveDrift,
  type AutoregressiveDriftOptions,
  autoregressiveDrift,
  autoregressiveDriftPoints,
} from "../autoregressive-drift.js";
import { type DampedDrift, dampedDriftPoints } from "../damped-drift.js";
import { drift } from "../drift.js";
import { dampedHolt, holt, ses } from "../ets/ets.js";
import type { EtsModel } from "../ets/ets-model.js";
import { median } from "../median.js";
import { type TrainedModel, trainedModel } from "../model.js";
import { type AnnualSeries, checkSeries } from "../series.js";
import { type DynamicTheta, dynamicOptimisedTheta, dynamicThetaPoints } from "../theta/dynamic-theta.js";
import { optimisedTheta } from "../theta/optimised-theta.js";
import { isIntermittent } from "./intermittent.js";
import { type LeaningTerms, lastingPace, leaningOf, leaningTerms, steadyGrowth } from "./leaning.js";
import { pastError } from "./past-error.js";
import { type ReturningLine, returningLine, returningLinePoints } from "./returning-line.js";
import { fromRoot, type RootScale, rooted, rootScale, straightest } from "./root-scale.js";
import { steadyScale } from "./steady-scale.js";
import { withoutOutliers } from "./without-outliers.js";

export interface UnboundedCombination {
  readonly model: "unbounded-combination";
  /** Years of the training series. */
  readonly years: readonly number[];
  /** The last value. */
  readonly level: number;
  readonly members: readonly CombinationMember[];
  /** What the series shows of itself; null where it is too short, a line or intermittent. */
  readonly shown: LeaningTerms | null;
  /** Mean absolute error of the next year in the past of the series itself, on square roots (`pastError`); null where `shown` is. */
  readonly past: number | null;
  /** What the median of the members gives way to, one after the other; none where it does not. */
  readonly leanings: readonly Leaning[];
  /** Where no value lies below the lower bound or 0, points lie no lower either; else null. */
  readonly floor: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** A model trained on the roots of the values. */
export interface CombinationMember {
  readonly scale: RootScale;
  readonly trained: AutoregressiveDrift | DampedDrift | DynamicTheta | ReturningLine | TrainedModel;
}

/** The mean of some models, and from 0 to 1 how far what came before gives way to it. */
export interface Leaning {
  readonly share: number;
  readonly towards: readonly CombinationMember[];
}

/** Chosen by `scripts/choose-unbounded.mjs` from rolling origins; see the package's README. */
const DRIFTS: readonly AutoregressiveDriftOptions[] = [
  { half: 1.5, phi: 0.85, assumed: 0.5 },
  { half: 1.5, phi: 0.85, assumed: 0, lasting: 60 },
  { half: 1.5, phi: 0.85, assumed: 0.5, lasting: 60 },
];

/**
 * The default for quantities without two bounds: year by year the median of three autoregressive drifts on fourth roots,
 * whose trend lasts as far as it is certain, the dynamic optimised Theta model on square roots, optimised Theta and damped
 * Holt. It gives way to an autoregression around a line and the dynamic Theta model where values come back to a line, then to
 * damped Holt on a path so smooth that its own pace tells the next year, then to Holt's trend where a pace lasts (`lastingPace`),
 * then to growth by a steady share (`leaningTerms`).
 * Roots are taken where no value lies below the lower bound or 0. Outliers count as their neighbours let expect. Intermittent
 * counts without a trend stay at their smoothed level. Throws a `RangeError` for an empty series.
 */
export function unboundedCombination(
  whole: AnnualSeries,
  drifts: readonly AutoregressiveDriftOptions[] = DRIFTS,
): UnboundedCombination {
  checkSeries(whole, 1);
  return combinationOf(withoutOutliers(whole), drifts);
}

/** That of a series without outliers. */
export function combinationOf(
  series: AnnualSeries,
  drifts: readonly AutoregressiveDriftOptions[] = DRIFTS,
): UnboundedCombination {
  const { years, values, lower = null, upper = null } = series;
  return {
    model: "unbounded-combination",
    years: [...years],
    level: values.at(-1) as number,
    ...partsOf(series, drifts, true),
    floor: floorOf(series),
    lower,
    upper,
  };
}

/** Its points for 1 … `horizon` years ahead; what only the spread reads is left out. */
export function combinationPath(series: AnnualSeries, horizon: number): number[] {
  const parts = partsOf(series, DRIFTS, false);
  return unboundedCombinationPoints(
    { ...parts, level: series.values.at(-1) as number, floor: floorOf(series) },
    horizon,
  );
}

function floorOf({ values, lower = null }: AnnualSeries): number | null {
  return values.every((value) => value >= (lower ?? 0)) ? (lower ?? 0) : null;
}

type Parts = Pick<UnboundedCombination, "members" | "shown" | "past" | "leanings">;

function partsOf(series: AnnualSeries, drifts: readonly AutoregressiveDriftOptions[], withPast: boolean): Parts {
  const alone = { shown: null, past: null, leanings: [] };
  if (isIntermittent(series)) return { members: [{ scale: itself(series), trained: smoothedLevel(series) }], ...alone };
  const steady = steadyScale(series);
  if (steady) return { members: steadyMembers(series, steady), ...alone };
  const [square, fourth] = [rootScale(series, 2), straightest(series)];
  const ofFourth = rooted(series, fourth);
  const fitted = dampedHolt(series);
  const theta = { scale: square, trained: dynamicOptimisedTheta(rooted(series, square)) };
  const damped = { scale: itself(series), trained: trendOf(fitted) };
  const line = { scale: itself(series), trained: returningLine(series) };
  const shown = leaningTerms(series, fitted, line.trained);
  const shares = leaningOf(shown);
  return {
    shown,
    past: withPast && shown ? pastError(series, square, { damped: fitted, line: line.trained, ...shares }) : null,
    members: [
      ...drifts.map((options) => ({ scale: fourth, trained: autoregressiveDrift(ofFourth, options) })),
      theta,
      { scale: itself(series), trained: optimisedTheta(series) },
      damped,
    ],
    leanings: [
      { share: shares.returning, towards: [line, theta] },
      { share: shares.smooth, towards: [damped] },
      ...goingOn(series, damped, shown && lastingPace(series, shown, fitted)),
      ...steadilyGrowing(series, fourth),
    ],
  };
}

/** A pace that lasts: halfway between Holt's trend and the damped one. */
function goingOn(series: AnnualSeries, damped: CombinationMember, share: number | null): Leaning[] {
  return share ? [{ share, towards: [damped, { scale: itself(series), trained: trendOf(holt(series)) }] }] : [];
}

/** Growth by a steady share: drifts on logarithms and on fourth roots that never die out. */
function steadilyGrowing(series: AnnualSeries, fourth: RootScale): Leaning[] {
  const logs: RootScale = { ...itself(series), root: 0 };
  const share = steadyGrowth(series, logs);
  if (share === 0) return [];
  const onRoots = autoregressiveDrift(rooted(series, fourth), { half: 0, phi: 1 });
  const towards = [
    { scale: logs, trained: drift(rooted(series, logs)) },
    { scale: fourth, trained: onRoots },
  ];
  return [{ share, towards }];
}

/** Of a line, or of growth by a steady share. */
function steadyMembers(series: AnnualSeries, scale: RootScale): CombinationMember[] {
  const known = rooted(series, scale);
  return [drift(known), optimisedTheta(known), autoregressiveDrift(known, { half: 0, phi: 1, assumed: 0.5 })].map(
    (trained) => ({ scale, trained }),
  );
}

/** What Holt's models leave: a level and a slope, which dies out where it is damped. */
function trendOf({ years, level, slope, phi, lower, upper }: EtsModel): DampedDrift {
  return { model: "damped-drift", years, level, slope, phi, lower, upper };
}

function smoothedLevel(series: AnnualSeries): TrainedModel {
  return trainedModel("mean", series, { level: ses(series).level, slope: 0 });
}

function itself({ lower = null }: AnnualSeries): RootScale {
  return { root: 1, base: lower ?? 0 };
}

/** Points for 1 … `horizon` years ahead: the median of the members' in each year, as far as it does not give way. */
export function unboundedCombinationPoints(
  { level, members, leanings, floor }: Pick<UnboundedCombination, "level" | "members" | "leanings" | "floor">,
  horizon: number,
): number[] {
  const pathOf = ({ scale, trained }: CombinationMember) =>
    Array.from(pointsOf(trained, horizon), (point) => fromRoot(scale, point, level));
  const paths = members.map(pathOf);
  let points = Array.from({ length: horizon }, (_, h) => median(paths.map((path) => path[h] as number)));
  for (const { share, towards } of leanings) {
    if (share === 0) continue;
    const others = towards.map(pathOf);
    points = points.map((point, h) => {
      const mean = others.reduce((sum, path) => sum + (path[h] as number), 0) / others.length;
      return point + share * (mean - point);
    });
  }
  return floor === null ? points : points.map((point) => Math.max(floor, point));
}

function pointsOf(trained: CombinationMember["trained"], horizon: number): ArrayLike<number> {
  switch (trained.model) {
    case "autoregressive-drift":
      return autoregressiveDriftPoints(trained, horizon);
    case "dynamic-optimised-theta":
      return dynamicThetaPoints(trained, horizon);
    case "damped-drift":
      return dampedDriftPoints(trained, horizon);
    case "returning-line":
      return returningLinePoints(trained, horizon);
    default:
      return Array.from({ length: horizon }, (_, h) => trained.level + (h + 1) * trained.slope);
  }
}
