import type { Trajectory } from "@lotrinh/trajectory";

/** A rule from a day on under which events wait; of which share of them is known, or lies anywhere in a range. */
export interface Waiting {
  /** The day as a part of its calendar year: 2026.5 is the middle of 2026. */
  readonly from: number;
  /** Years that an event waits. */
  readonly years: number;
  readonly share: number | readonly [number, number];
}

/**
 * By year what happens on top of the usual events where all of them wait, in usual years' worth: −1 where a whole year is put
 * off and none that was put off comes, 0 where as many come as are put off. They add up to −`years`: so many wait for good.
 * Throws a `RangeError` for a negative wait.
 */
export function putOff(years: readonly number[], { from, years: wait }: Waiting): number[] {
  if (!(wait >= 0) || !Number.isFinite(from))
    throw new RangeError(`invalid waiting; not from a day on: ${from}, ${wait}`);
  const under = (year: number) => Math.min(1, Math.max(0, year + 1 - from));
  return years.map((year) => under(year - wait) - under(year));
}

/** The share that waits in each draw: as known, or spread evenly over its range. Throws a `RangeError` outside [0, 1]. */
function waitingShare({ share }: Waiting, uniforms: Float64Array): Float64Array {
  const [low, high] = typeof share === "number" ? [share, share] : share;
  if (!(low >= 0 && low <= high && high <= 1)) throw new RangeError(`invalid waiting; not in [0, 1]: ${low}, ${high}`);
  return uniforms.map((u) => low + u * (high - low));
}

/** For year `t` and draw: by how much the usual events are to be multiplied; 1 where nothing waits. */
export function waitingFactors(
  years: Trajectory["years"],
  waiting: Waiting | undefined,
  uniforms: () => Float64Array,
): ((t: number, draw: number) => number) | null {
  if (!waiting) return null;
  const shifted = putOff(years, waiting);
  const share = waitingShare(waiting, uniforms());
  return (t, draw) => 1 + (share[draw] as number) * (shifted[t] as number);
}
