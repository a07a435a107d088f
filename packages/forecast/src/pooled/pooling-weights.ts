import { median } from "../median.js";

/** What a past forecast was off, on the scale of growth, and how far each source lay from it. */
export interface PastMiss {
  readonly indicator: string;
  readonly origin: number;
  readonly ahead: number;
  readonly error: number;
  /** Growth of other places less its own, and of the same place's other indicators less its own; 0 where there are none. */
  readonly sources: readonly [places: number, kin: number];
}

export type PoolingWeights = readonly [places: number, kin: number];

/** Years of forecasts that count as much as not knowing whether others help: years share their shocks. */
const PRIOR = 2;
const NONE: PoolingWeights = [0, 0];

/**
 * As much of each source as would have helped: least squares of errors on sources through the origin, an error beyond the usual one of
 * its horizon counting as its size and not its square, shrunken by the number of origins, none below 0, together at most 1.
 */
export function poolingWeights(misses: readonly PastMiss[]): PoolingWeights {
  const usual = new Map<number, number>();
  for (const ahead of new Set(misses.map((one) => one.ahead))) {
    usual.set(ahead, median(misses.filter((one) => one.ahead === ahead).map(({ error }) => Math.abs(error))));
  }
  let aa = 0;
  let ab = 0;
  let bb = 0;
  let ay = 0;
  let by = 0;
  for (const { ahead, error, sources } of misses) {
    const size = usual.get(ahead) as number;
    if (!(size > 0)) continue;
    const weight = 1 / (size * Math.max(size, Math.abs(error)));
    const [a, b] = sources;
    aa += weight * a * a;
    ab += weight * a * b;
    bb += weight * b * b;
    ay += weight * a * error;
    by += weight * b * error;
  }
  const origins = new Set(misses.map(({ origin }) => origin)).size;
  const kept = origins / (origins + PRIOR);
  const [first, second] = nonNegative([aa, ab, bb], [ay, by]).map((one) => kept * one) as [number, number];
  const sum = Math.max(1, first + second);
  return [first / sum, second / sum];
}

/** Least squares of two coefficients, none below 0. */
function nonNegative(
  [aa, ab, bb]: readonly [number, number, number],
  [ay, by]: readonly [number, number],
): PoolingWeights {
  const determinant = aa * bb - ab * ab;
  if (determinant > 1e-9 * aa * bb) {
    const both: PoolingWeights = [(ay * bb - by * ab) / determinant, (by * aa - ay * ab) / determinant];
    if (both[0] >= 0 && both[1] >= 0) return both;
  }
  const alone: PoolingWeights[] = [
    [aa > 0 ? Math.max(0, ay / aa) : 0, 0],
    [0, bb > 0 ? Math.max(0, by / bb) : 0],
  ];
  const gain = ([a, b]: PoolingWeights) => 2 * (a * ay + b * by) - a * a * aa - b * b * bb;
  return alone.reduce((best, one) => (gain(one) > gain(best) ? one : best), NONE);
}
