/** One equation of a least-squares problem: Σ coefficients × unknowns = value, with a standard deviation. */
export interface Equation {
  readonly unknowns: readonly number[];
  readonly coefficients: readonly number[];
  readonly value: number;
  readonly sd: number;
}

/** The normal distribution of the unknowns: its mean, and the lower Cholesky factor of its precision, row by row. */
export interface Posterior {
  readonly mean: Float64Array;
  readonly factor: Float64Array;
}

/** Solves the weighted equations. Throws a `RangeError` where they leave an unknown open. */
export function solveEquations(equations: readonly Equation[], size: number): Posterior {
  const precision = new Float64Array(size * size);
  const right = new Float64Array(size);
  for (const { unknowns, coefficients, value, sd } of equations) {
    const weight = 1 / (sd * sd);
    for (let k = 0; k < unknowns.length; k++) {
      const i = unknowns[k] as number;
      const scaled = weight * (coefficients[k] as number);
      right[i] = (right[i] as number) + scaled * value;
      for (let m = 0; m < unknowns.length; m++) {
        const j = unknowns[m] as number;
        if (j > i) continue;
        precision[i * size + j] = (precision[i * size + j] as number) + scaled * (coefficients[m] as number);
      }
    }
  }
  const factor = cholesky(precision, size);
  return { mean: backward(factor, size, forward(factor, size, right), 0), factor };
}

/** Solves factorᵀ·x = z for the unknowns from `from` on, in place; earlier ones are left alone. */
function backward(factor: Float64Array, size: number, z: Float64Array, from: number): Float64Array {
  for (let i = size - 1; i >= from; i--) {
    const x = (z[i] as number) / (factor[i * size + i] as number);
    z[i] = x;
    for (let j = from; j < i; j++) z[j] = (z[j] as number) - (factor[i * size + j] as number) * x;
  }
  return z;
}

function forward(factor: Float64Array, size: number, right: Float64Array): Float64Array {
  const z = right.slice();
  for (let i = 0; i < size; i++) {
    let sum = z[i] as number;
    for (let j = 0; j < i; j++) sum -= (factor[i * size + j] as number) * (z[j] as number);
    z[i] = sum / (factor[i * size + i] as number);
  }
  return z;
}

/** In place. What lies left of a row's first entry stays 0, and is passed over. */
function cholesky(a: Float64Array, size: number): Float64Array {
  const starts = new Int32Array(size);
  for (let i = 0; i < size; i++) {
    const row = a.subarray(i * size, i * size + i);
    const entry = row.findIndex((value) => value !== 0);
    const start = entry < 0 ? i : entry;
    starts[i] = start;
    for (let j = start; j <= i; j++) {
      let sum = a[i * size + j] as number;
      for (let k = Math.max(start, starts[j] as number); k < j; k++) {
        sum -= (a[i * size + k] as number) * (a[j * size + k] as number);
      }
      if (i > j) a[i * size + j] = sum / (a[j * size + j] as number);
      else if (sum > 0) a[i * size + i] = Math.sqrt(sum);
      else throw new RangeError(`invalid equations; they leave unknown ${i} open`);
    }
  }
  return a;
}
