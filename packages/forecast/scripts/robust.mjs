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
 * Coefficients of regressors without intercept that make the weighted sum of absolute errors least (reweighting).
 * @param {readonly { readonly x: readonly number[], readonly y: number, readonly weight: number }[]} rows
 */
export function leastAbsolute(rows, rounds = 60) {
  const count = rows[0].x.length;
  let b = Array(count).fill(0);
  for (let round = 0; round < rounds; round++) {
    const sums = b.map(() => Array(count + 1).fill(0));
    for (const { x, y, weight } of rows) {
      const error = x.reduce((left, one, j) => left - b[j] * one, y);
      const w = (weight * weight) / Math.max(0.05, Math.abs(error) * weight);
      for (let j = 0; j < count; j++) {
        for (let k = 0; k < count; k++) sums[j][k] += w * x[j] * x[k];
        sums[j][count] += w * x[j] * y;
      }
    }
    b = solved(sums);
  }
  return b;
}

/**
 * Gauss and Jordan's elimination of a positive definite system; the last column is the right-hand side.
 * @param {number[][]} rows
 */
function solved(rows) {
  for (const [j, pivot] of rows.entries()) {
    for (const [k, row] of rows.entries()) {
      const share = row[j] / pivot[j];
      if (k === j) continue;
      for (let column = 0; column < row.length; column++) row[column] -= share * pivot[column];
    }
  }
  return rows.map((row, j) => row[rows.length] / row[j]);
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
