/** Above this ratio of the variances of process and errors digits would be lost. */
const MOST = 1e6;

/**
 * Autocovariances at lags 0 … `lags` of a stationary ARMA process in units of its errors' variance: those of its
 * autoregressive part by the recursion of Durbin & Levinson, weighted by its moving average (`ma` begins with 1).
 * Null where roots are so near the unit circle that digits would be lost.
 */
export function autocovariances(
  ar: Float64Array,
  ma: Float64Array,
  { p, lags }: { readonly p: number; readonly lags: number },
): Float64Array | null {
  const q = ma.length;
  const inner = autoregressive(ar, p, lags + q);
  if (inner === null) return null;
  const result = new Float64Array(lags + 1);
  for (let k = 0; k <= lags; k++) {
    let sum = 0;
    for (let i = 0; i < q; i++) {
      for (let j = 0; j < q; j++) {
        sum += (ma[i] as number) * (ma[j] as number) * (inner[Math.abs(k + j - i)] as number);
      }
    }
    result[k] = sum;
  }
  return result;
}

function autoregressive(ar: Float64Array, p: number, lags: number): Float64Array | null {
  const rows = stepDown(ar, p);
  let ratio = 1;
  for (let k = 0; k < p; k++) {
    const partial = rows[k * p + k] as number;
    ratio /= (1 - partial) * (1 + partial);
    if (!(ratio > 0 && ratio < MOST)) return null;
  }
  const result = new Float64Array(lags + 1);
  result[0] = ratio;
  let left = ratio;
  for (let k = 1; k <= lags; k++) {
    const row = Math.min(k, p) - 1;
    let sum = 0;
    if (k <= p) {
      const partial = rows[row * p + row] as number;
      sum = partial * left;
      for (let j = 1; j < k; j++) sum += (rows[(row - 1) * p + j - 1] as number) * (result[k - j] as number);
      left *= (1 - partial) * (1 + partial);
    } else {
      for (let j = 1; j <= p; j++) sum += (ar[j - 1] as number) * (result[k - j] as number);
    }
    result[k] = sum;
  }
  return result;
}

/** Whether all roots of 1 − a₁ z − a₂ z² … lie further than `distance` from 0. */
export function rootsBeyond(coefficients: readonly number[], distance: number): boolean {
  const stretched = Float64Array.from(coefficients);
  const p = stretched.length;
  for (let k = 0; k < p; k++) for (let j = k; j < p; j++) stretched[j] = (stretched[j] as number) * distance;
  const rows = stepDown(stretched, p);
  return stretched.every((_, k) => Math.abs(rows[k * p + k] as number) < 1);
}

/** Coefficients of the best predictions from 1 … p values before, by rows. */
function stepDown(ar: Float64Array, p: number): Float64Array {
  const rows = new Float64Array(p * p);
  for (let j = 0; j < p; j++) rows[(p - 1) * p + j] = ar[j] as number;
  for (let k = p - 1; k > 0; k--) {
    const last = rows[k * p + k] as number;
    const share = 1 / ((1 - last) * (1 + last));
    for (let j = 0; j < k; j++) {
      rows[(k - 1) * p + j] = ((rows[k * p + j] as number) + last * (rows[k * p + k - 1 - j] as number)) * share;
    }
  }
  return rows;
}
