import { autocovariances } from "./autocovariance.js";

/** Doublings after which the sum covers 2^30 steps, enough for any root that a fit admits. */
const DOUBLINGS = 30;

/**
 * Variance of the states of a stationary process in units of its errors', r × r. `ar` and `ma` have length r, `ma` begins
 * with 1; the first `p` of `ar` are terms.
 */
export function stationaryVariance(ar: Float64Array, ma: Float64Array, p: number): Float64Array {
  const r = ar.length;
  if (p === 0) return movingAverageVariance(ma);
  if (r === 1) return Float64Array.of(1 / (1 - (ar[0] as number) * (ar[0] as number)));
  const gamma = autocovariances(ar, ma, { p, lags: r });
  return gamma === null ? byDoubling(ar, ma) : fromAutocovariances(ar, ma, gamma);
}

/** State i is Σ ar_k y_(t + i − 1 − k) + ma_k e_(t + i − k) over k ≥ i; the rest follows from V = T V Tᵀ + R Rᵀ. */
function fromAutocovariances(ar: Float64Array, ma: Float64Array, gamma: Float64Array): Float64Array {
  const r = ar.length;
  const psi = new Float64Array(r);
  for (let k = 0; k < r; k++) {
    let sum = ma[k] as number;
    for (let j = 0; j < k; j++) sum += (ar[j] as number) * (psi[k - 1 - j] as number);
    psi[k] = sum;
  }
  const result = new Float64Array(r * r);
  for (let j = 0; j < r; j++) {
    let sum = 0;
    for (let k = j; k < r; k++) {
      sum += (ar[k] as number) * (gamma[k - j + 1] as number) + (ma[k] as number) * (psi[k - j] as number);
    }
    result[j] = sum;
    result[j * r] = sum;
  }
  const first = (i: number) => (i < r ? (result[i] as number) : 0);
  for (let i = r - 1; i > 0; i--) {
    for (let j = r - 1; j >= i; j--) {
      const [a, b] = [ar[i] as number, ar[j] as number];
      const after = j + 1 < r ? (result[(i + 1) * r + j + 1] as number) : 0;
      const sum =
        a * b * first(0) + a * first(j + 1) + b * first(i + 1) + after + (ma[i] as number) * (ma[j] as number);
      result[i * r + j] = sum;
      result[j * r + i] = sum;
    }
  }
  return result;
}

/** Σ Tᵏ R Rᵀ Tᵏᵀ by doubling (Anderson & Moore 1979, Optimal Filtering): slow, and exact near the unit circle. */
function byDoubling(ar: Float64Array, ma: Float64Array): Float64Array {
  const r = ar.length;
  const sum = new Float64Array(r * r);
  for (let i = 0; i < r; i++) for (let j = 0; j < r; j++) sum[i * r + j] = (ma[i] as number) * (ma[j] as number);
  let power = new Float64Array(r * r);
  for (let i = 0; i < r; i++) {
    power[i * r] = ar[i] as number;
    if (i + 1 < r) power[i * r + i + 1] = 1;
  }
  for (let k = 0; k < DOUBLINGS; k++) {
    const more = product(product(power, sum, r), transposed(power, r), r);
    let change = 0;
    let size = 0;
    for (let i = 0; i < sum.length; i++) {
      change = Math.max(change, Math.abs(more[i] as number));
      sum[i] = (sum[i] as number) + (more[i] as number);
      size = Math.max(size, Math.abs(sum[i] as number));
    }
    if (!(change > 1e-17 * size)) break;
    power = product(power, power, r);
  }
  return sum;
}

/** Without autoregressive terms state i is Σ θ_j e_(t + i − j) over j ≥ i. */
function movingAverageVariance(ma: Float64Array): Float64Array {
  const r = ma.length;
  const result = new Float64Array(r * r);
  for (let i = 0; i < r; i++) {
    for (let j = 0; j < r; j++) {
      let sum = 0;
      for (let k = 0; k + Math.max(i, j) < r; k++) sum += (ma[i + k] as number) * (ma[j + k] as number);
      result[i * r + j] = sum;
    }
  }
  return result;
}

function product(a: Float64Array, b: Float64Array, r: number): Float64Array<ArrayBuffer> {
  const result = new Float64Array(r * r);
  for (let i = 0; i < r; i++) {
    for (let k = 0; k < r; k++) {
      const x = a[i * r + k] as number;
      if (x === 0) continue;
      for (let j = 0; j < r; j++) result[i * r + j] = (result[i * r + j] as number) + x * (b[k * r + j] as number);
    }
  }
  return result;
}

function transposed(a: Float64Array, r: number): Float64Array {
  const result = new Float64Array(r * r);
  for (let i = 0; i < r; i++) for (let j = 0; j < r; j++) result[j * r + i] = a[i * r + j] as number;
  return result;
}
