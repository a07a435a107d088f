import type { Drawn } from "../types/drawn.js";
import { ranked } from "./ranked.js";

/** P where something that is not known is low and where it is high, in the same draws as P itself. */
export interface ByNow {
  readonly least: number;
  readonly most: number;
  /** At the low end and at the high one. */
  readonly ends: readonly [number, number];
  /** Its tenth and ninetieth percentile. */
  readonly from: number;
  readonly to: number;
}

/** Parts of the draws, by rank, around the tenth and the ninetieth percentile. */
const ENDS = [
  [0.05, 0.15],
  [0.85, 0.95],
] as const;

/** `unknown` has one value a draw; draws with the same value are counted together. */
export function byNow(unknown: Float64Array, { holds }: Drawn): ByNow {
  const [from, to, ...bounds] = ranked(unknown, [0.1, 0.9, ...ENDS.flat()]) as [number, number, ...number[]];
  const ends = ENDS.map((_, i) =>
    shareWithin(unknown, holds, bounds[2 * i] as number, bounds[2 * i + 1] as number),
  ) as [number, number];
  return { least: Math.min(...ends), most: Math.max(...ends), ends, from, to };
}

/** Of the draws whose value lies from `low` to `high`, the share that holds. */
function shareWithin(unknown: Float64Array, holds: Uint8Array, low: number, high: number): number {
  let count = 0;
  let holding = 0;
  for (let k = 0; k < unknown.length; k++) {
    const value = unknown[k] as number;
    if (value < low || value > high) continue;
    count++;
    holding += holds[k] as number;
  }
  return holding / count;
}

/** Ends that differ by less are one. */
const ALIKE = 0.02;

/** Whether P is the same wherever that lies which is not known. */
export function areAlike({ least, most }: Pick<ByNow, "least" | "most">): boolean {
  return most - least < ALIKE;
}
