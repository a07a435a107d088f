import type { Observation } from "@lotrinh/observations";
import type { Pace } from "../types/trend.js";

export interface PaceOptions {
  readonly asked: number;
  readonly horizon: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * Yearly pace needed from the last figure to what is asked, beside the mean pace from the first to the last figure.
 * Between two bounds on the logit scale, where a point near a bound counts for more than one in the middle; in the unit of
 * the figures where a value lies on a bound, or there are not two bounds. Null for fewer than two figures.
 */
export function paceOf(
  observed: readonly Pick<Observation, "year" | "value">[],
  { asked, horizon, lower, upper }: PaceOptions,
): Pace | null {
  const [first, last] = [observed[0], observed.at(-1)];
  if (!first || !last || first.year === last.year || last.year >= horizon) return null;
  const per = (from: number, to: number, years: number) => (to - from) / years;
  const [before, ahead] = [last.year - first.year, horizon - last.year];
  const absolute = { observed: per(first.value, last.value, before), required: per(last.value, asked, ahead) };
  const span = { from: first.year, to: last.year, until: horizon, ...absolute };
  const inside = (x: number) => lower !== null && upper !== null && x > lower && x < upper;
  if (lower === null || upper === null || ![first.value, last.value, asked].every(inside)) {
    return { ...span, ratio: ratioOf(absolute), scale: "absolute" };
  }
  const logit = (x: number) => Math.log((x - lower) / (upper - x));
  const scaled = {
    observed: per(logit(first.value), logit(last.value), before),
    required: per(logit(last.value), logit(asked), ahead),
  };
  return { ...span, ratio: ratioOf(scaled), scale: "logit" };
}

/** Null where nothing is required any more. */
function ratioOf({ observed, required }: { readonly observed: number; readonly required: number }): number | null {
  return required === 0 ? null : observed / required;
}
