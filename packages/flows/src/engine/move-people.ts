import { drawBinomial } from "./small-draws.js";

/**
 * Uniform numbers in (0, 1) that round people to whole ones, one for each draw, or one after the other; without them people are
 * real numbers, their expectation.
 */
export type Rounding = Float64Array | (() => number) | null;

export interface Move {
  readonly from: Float64Array;
  /** Where they go; `null` is out of the model. */
  readonly to: Float64Array | null;
  /** Share of `from` that goes, one for each draw. */
  readonly share: Float64Array;
  readonly rounding: Rounding;
  /** Whether each person has a chance of her own, by the numbers that `rounding` gives one after the other: a binomial. Defaults to rounding. */
  readonly each?: boolean;
  /** Counts those who went, on top of what is there. */
  readonly tally?: Float64Array;
}

/**
 * Moves a share of the people of each draw: ⌊n · share + u⌋ of n whole people, which has the mean n · share. It takes
 * from one row what it gives the other, and neither those who go nor those who stay ever fall as n rises, nor where each
 * person has a chance of her own.
 */
export function movePeople({ from, to, share, rounding, each = false, tally }: Move): void {
  if (rounding instanceof Float64Array) {
    moveWhole(from, to, share, rounding, tally);
    return;
  }
  for (let k = 0; k < from.length; k++) {
    const expected = (from[k] as number) * (share[k] as number);
    let moved = expected;
    if (each && rounding) moved = drawBinomial(rounding(), from[k] as number, share[k] as number);
    else if (rounding) moved = Math.floor(expected + rounding());
    from[k] = (from[k] as number) - moved;
    if (to) to[k] = (to[k] as number) + moved;
    if (tally) tally[k] = (tally[k] as number) + moved;
  }
}

function moveWhole(
  from: Float64Array,
  to: Float64Array | null,
  share: Float64Array,
  uniforms: Float64Array,
  tally: Float64Array | undefined,
): void {
  for (let k = 0; k < from.length; k++) {
    const people = from[k] as number;
    const moved = Math.floor(people * (share[k] as number) + (uniforms[k] as number));
    from[k] = people - moved;
    if (to) to[k] = (to[k] as number) + moved;
    if (tally) tally[k] = (tally[k] as number) + moved;
  }
}
