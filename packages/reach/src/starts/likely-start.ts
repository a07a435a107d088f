import { GOAL } from "../given/input.js";
import type { StartFrontier } from "../types/start.js";

/** A start is wanted to the first digit, from every one of some dozens. */
const MOST_DRAWS = 2000;

/** Draws from each start: those of the run, and no more than are of use. */
export function startDraws({ draws }: { readonly draws: number }): number {
  return Math.min(draws, MOST_DRAWS);
}

export interface LikelyStartOptions {
  /** To which the smallest likely start is found between two of those tried. */
  readonly step: number;
}

/**
 * The probability from each of some starts, ascending, and the smallest start from which on it is at least 0.8. A start is
 * given no more than every higher one has: level bands meet in small steps.
 */
export function likelyStart(
  starts: readonly number[],
  probabilityFrom: (start: number) => number,
  { step }: LikelyStartOptions,
): Pick<StartFrontier, "goal" | "value" | "best" | "bestStart" | "points"> {
  const points = neverFalling(starts.map((start) => ({ start, probability: probabilityFrom(start) })));
  const last = points.at(-1) ?? { start: Number.NaN, probability: Number.NaN };
  let first = points.length;
  while (first > 0 && (points[first - 1]?.probability ?? 0) >= GOAL) first--;
  const [below, enough] = [points[first - 1]?.start, points[first]?.start];
  return {
    goal: GOAL,
    value:
      enough === undefined
        ? null
        : below === undefined
          ? enough
          : Math.min(last.start, refined(below, enough, probabilityFrom, step)),
    best: last.probability,
    bestStart: last.start,
    points,
  };
}

function neverFalling(points: StartFrontier["points"]): StartFrontier["points"] {
  let least = Number.POSITIVE_INFINITY;
  return [...points]
    .reverse()
    .map(({ start, probability }) => {
      least = Math.min(least, probability);
      return { start, probability: least };
    })
    .reverse();
}

/** In whole steps, between a start that is too low and one that is enough. */
function refined(below: number, enough: number, probabilityFrom: (start: number) => number, step: number): number {
  const steps = Math.round(1 / step);
  let [low, high] = [Math.round(steps * below), Math.ceil(steps * enough)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (probabilityFrom(middle / steps) >= GOAL) high = middle;
    else low = middle;
  }
  return high / steps;
}
