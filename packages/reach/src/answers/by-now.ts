import type { Drawn } from "./drawn.js";

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

/** `unknown` has one value a draw. */
export function byNow(unknown: Float64Array, { holds }: Drawn): ByNow {
  const order = Uint32Array.from(unknown, (_, k) => k);
  order.sort((a, b) => (unknown[a] as number) - (unknown[b] as number) || a - b);
  const at = (part: number) => Math.min(order.length - 1, Math.floor(part * order.length));
  const ends = ENDS.map(([from, to]) => {
    const some = order.subarray(at(from), Math.max(at(from) + 1, at(to)));
    return some.reduce((sum, k) => sum + (holds[k] as number), 0) / some.length;
  }) as [number, number];
  const [from, to] = [0.1, 0.9].map((part) => unknown[order[at(part)] as number] as number) as [number, number];
  return { least: Math.min(...ends), most: Math.max(...ends), ends, from, to };
}

/** Ends that differ by less are one. */
const ALIKE = 0.02;

/** Whether P is the same wherever that lies which is not known. */
export function areAlike({ least, most }: Pick<ByNow, "least" | "most">): boolean {
  return most - least < ALIKE;
}
