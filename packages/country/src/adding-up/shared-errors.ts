import { CholeskyDecomposition, Matrix } from "ml-matrix";
import type { ErrorCovariance } from "./error-covariance.js";
import type { Projection } from "./projector.js";

/**
 * What is left of forecasts once errors that units share are taken out of them, so that what remains is weighed by each
 * unit's own variance. With the covariance D + R Rᵀ a forecast is x + R f + its own error, f of mean square 1; the f that is
 * likeliest under the constraints solves (I + Rᵀ D⁻¹ (R − P R)) f = Rᵀ D⁻¹ (ŷ − P ŷ), P the projection with held units at 0.
 * That matrix has a row for each past error, however many units are held.
 */
export function sharedErrors(
  { own, rows }: ErrorCovariance,
  held: ReadonlySet<number>,
  project: (base: Float64Array) => Projection,
): (base: Float64Array) => Float64Array {
  const count = rows[0]?.length ?? 0;
  if (count === 0) return (base) => base;
  const left = (base: Float64Array) => {
    const free = base.map((value, unit) => (held.has(unit) ? 0 : value));
    const { values } = project(free);
    return base.map((value, unit) => (value - (values[unit] as number)) / (own[unit] as number));
  };
  const columns = Array.from({ length: count }, (_, t) => Float64Array.from(rows, (row) => row[t] as number));
  const weighed = columns.map(left);
  const spread = Matrix.eye(count);
  for (let s = 0; s < count; s++) {
    for (let t = 0; t <= s; t++) {
      const sum = spread.get(s, t) + dot(columns[s] as Float64Array, weighed[t] as Float64Array);
      spread.set(s, t, sum).set(t, s, sum);
    }
  }
  const cholesky = new CholeskyDecomposition(spread);
  return (base) => {
    const weighedBase = left(base);
    const shared = cholesky.solve(Matrix.columnVector(columns.map((one) => dot(one, weighedBase)))).to1DArray();
    return base.map((value, unit) => value - dot(rows[unit] as Float64Array, shared));
  };
}

function dot(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0;
  for (let t = 0; t < one.length; t++) sum += (one[t] as number) * (other[t] as number);
  return sum;
}
