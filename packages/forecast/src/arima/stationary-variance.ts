/** Doublings after which the sum covers 2^30 steps, enough for any root that a fit admits. */
const DOUBLINGS = 30;

/**
 * Variance of the states of a stationary process in units of its errors', r × r: Σ Tᵏ R Rᵀ Tᵏᵀ by doubling (Anderson &
 * Moore 1979, Optimal Filtering). `ar` and `ma` have length r, `ma` begins with 1; the first `p` of `ar` are terms.
 */
export function stationaryVariance(ar: Float64Array, ma: Float64Array, p: number): Float64Array {
  const r = ar.length;
  const sum = new Float64Array(r * r);
  for (let i = 0; i < r; i++) for (let j = 0; j < r; j++) sum[i * r + j] = (ma[i] as number) * (ma[j] as number);
  if (p === 0) return movingAverageVariance(ma);
  if (r === 1) return Float64Array.of(1 / (1 - (ar[0] as number) * (ar[0] as number)));
  let power = new Float64Array(r * r);
  for (let i = 0; i < r; i++) {
    power[i * r] = ar[i] as number;
    if (i + 1 < r) power[i * r + i + 1] = 1;
  }
  for (let k = 0; k < DOUBLINGS; k++) {
    const more = product(product(power, sum, r), transposed(power, r), r);
    let [change, size] = [0, 0];
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
