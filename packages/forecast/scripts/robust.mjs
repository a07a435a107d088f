import { lastOf } from "./lists.mjs";

/** @import { Weighted } from "./types.js" */

/**
 * Quantile of unweighted values by linear interpolation.
 * @param {readonly number[]} values
 * @param {number} p
 */
export function quantile(values, p) {
  return weightedQuantiles(
    values.map((value) => [value, 1]),
    [p],
  )[0];
}

/**
 * Quantiles of [value, weight] pairs, linear between the middles of the steps of the weighted distribution function.
 * @param {readonly Weighted[]} pairs
 * @param {readonly number[]} ps
 * @returns {number[]}
 */
export function weightedQuantiles(pairs, ps) {
  const sorted = [...pairs].sort((a, b) => a[0] - b[0]);
  const total = sorted.reduce((sum, [, weight]) => sum + weight, 0);
  let below = 0;
  const middles = sorted.map(([, weight]) => {
    below += weight;
    return (below - weight / 2) / total;
  });
  let i = 0;
  return ps.map((p) => {
    while (i < middles.length && middles[i] < p) i++;
    if (i === 0) return sorted[0][0];
    if (i === middles.length) return lastOf(sorted)[0];
    const share = (p - middles[i - 1]) / (middles[i] - middles[i - 1]);
    return sorted[i - 1][0] + share * (sorted[i][0] - sorted[i - 1][0]);
  });
}

/**
 * Coefficients of two regressors without intercept that make the weighted sum of absolute errors least (reweighting).
 * @param {readonly { readonly x: readonly [number, number], readonly y: number, readonly weight: number }[]} rows
 */
export function leastAbsolute(rows, rounds = 60) {
  let b = [0, 0];
  for (let round = 0; round < rounds; round++) {
    let [xx, xz, zz, xy, zy] = [0, 0, 0, 0, 0];
    for (const {
      x: [x, z],
      y,
      weight,
    } of rows) {
      const size = Math.max(0.05, Math.abs(y - b[0] * x - b[1] * z) * weight);
      const w = (weight * weight) / size;
      xx += w * x * x;
      xz += w * x * z;
      zz += w * z * z;
      xy += w * x * y;
      zy += w * z * y;
    }
    const determinant = xx * zz - xz * xz;
    b = [(xy * zz - zy * xz) / determinant, (zy * xx - xy * xz) / determinant];
  }
  return b;
}

/**
 * @param {readonly number[]} xs
 * @param {readonly number[]} ys
 */
export function correlation(xs, ys) {
  /** @param {readonly number[]} list */
  const mean = (list) => list.reduce((sum, x) => sum + x / list.length, 0);
  const [mx, my] = [mean(xs), mean(ys)];
  /** @param {(a: number, b: number) => number} f */
  const product = (f) => mean(xs.map((_, i) => f(xs[i] - mx, ys[i] - my)));
  return product((a, b) => a * b) / Math.sqrt(product((a) => a * a) * product((_, b) => b * b));
}
