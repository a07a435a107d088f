import { checkCount } from "../model/check-count.js";
import type { TrackMoves } from "./absorption.js";
import { gammaDraw } from "./gamma-draw.js";

export interface DrawMovesOptions {
  readonly draws: number;
  /** Whether every draw has the mean. */
  readonly held: boolean;
  /** Uniform numbers of a track. */
  readonly numbers: (track: number) => () => number;
}

/**
 * Tracks × moves (to tracks, then to ends) × draws: the share of those who have made none of the moves before it, so that they
 * can be made one after the other; the last one is 1. Rows are drawn from the Dirichlet of the counts and the prior.
 */
export function drawMoves(
  { stay, end }: TrackMoves,
  prior: { readonly moves: TrackMoves; readonly cases: number } | undefined,
  { draws, held, numbers }: DrawMovesOptions,
): Float64Array[][] {
  if (prior && !(prior.cases >= 0 && prior.cases < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`invalid prior; not 0 cases or more: ${prior.cases}`);
  }
  return stay.map((row, i) => {
    const counts = [...row, ...(end[i] ?? [])];
    if (row.length !== stay.length || end[i]?.length !== end[0]?.length) {
      throw new RangeError(`invalid counted; not ${stay.length} tracks and ${end[0]?.length} ends in row ${i}`);
    }
    for (const count of counts) checkCount("counted", count);
    const known = prior && [...(prior.moves.stay[i] ?? []), ...(prior.moves.end[i] ?? [])];
    const shapes = counts.map((count, j) => count + (prior ? prior.cases * (known?.[j] ?? 0) : 0));
    const total = shapes.reduce((sum, shape) => sum + shape, 0);
    if (!(total > 0)) throw new RangeError(`invalid counted; nobody was seen to leave or stay in track ${i}`);
    const next = numbers(i);
    const moves = shapes.map(() => new Float64Array(draws));
    const gammas = new Float64Array(shapes.length);
    const last = shapes.findLastIndex((shape) => shape > 0);
    for (let k = 0; k < draws; k++) {
      let left = 0;
      for (const [j, shape] of shapes.entries()) {
        gammas[j] = shape === 0 ? 0 : held ? shape : gammaDraw(shape, next);
        left += gammas[j] as number;
      }
      for (const [j, one] of gammas.entries()) {
        (moves[j] as Float64Array)[k] = j === last ? 1 : one === 0 ? 0 : Math.min(1, one / left);
        left -= one;
      }
    }
    return moves;
  });
}
