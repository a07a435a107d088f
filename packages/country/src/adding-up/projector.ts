import { CholeskyDecomposition, Matrix } from "ml-matrix";
import type { ErrorCovariance } from "./error-covariance.js";

/** Values of `units`, each times its factor, must sum to 0. */
export interface Constraint {
  readonly units: readonly number[];
  readonly factors: readonly number[];
}

export interface Projection {
  readonly values: Float64Array;
  /** One for each constraint: how far it moved the values, in units of the covariance. */
  readonly multipliers: Float64Array;
}

/**
 * The nearest values that satisfy constraints: ŷ − W Kᵀ μ with K W Kᵀ μ = K ŷ. The matrix that is solved has a row for
 * each constraint, so that thousands of units under some dozens of wholes cost little.
 * Throws a `RangeError` where constraints depend on each other.
 */
export function projector(
  { own, rows }: ErrorCovariance,
  constraints: readonly Constraint[],
): (base: Float64Array) => Projection {
  const factors = rows[0]?.length ?? 0;
  const shared = constraints.map((one) =>
    Float64Array.from({ length: factors }, (_, t) => sumOf(one, (unit) => rows[unit]?.[t] as number)),
  );
  const cholesky = new CholeskyDecomposition(spreadOf(constraints, own, shared));
  if (!cholesky.isPositiveDefinite()) throw new RangeError("constraints depend on each other");
  return (base) => {
    const missed = constraints.map((one) => sumOf(one, (unit) => base[unit] as number));
    const multipliers = Float64Array.from(cholesky.solve(Matrix.columnVector(missed)).to1DArray());
    const values = Float64Array.from(base);
    constraints.forEach((one, i) => {
      for (let k = 0; k < one.units.length; k++) {
        const unit = one.units[k] as number;
        const move = (own[unit] as number) * (one.factors[k] as number) * (multipliers[i] as number);
        values[unit] = (values[unit] as number) - move;
      }
    });
    if (factors > 0) {
      const pull = Array.from({ length: factors }, (_, t) => {
        return shared.reduce((sum, row, i) => sum + (row[t] as number) * (multipliers[i] as number), 0);
      });
      rows.forEach((row, unit) => {
        values[unit] = (values[unit] as number) - dot(row, pull);
      });
    }
    return { values, multipliers };
  };
}

/** K W Kᵀ. */
function spreadOf(constraints: readonly Constraint[], own: Float64Array, shared: readonly Float64Array[]): Matrix {
  const of = constraints.map(({ units, factors }) => new Map(units.map((unit, k) => [unit, factors[k] as number])));
  const matrix = Matrix.zeros(constraints.length, constraints.length);
  constraints.forEach((one, i) => {
    for (let j = 0; j <= i; j++) {
      const both = sumOf(one, (unit) => (own[unit] as number) * (of[j]?.get(unit) ?? 0));
      const sum = both + dot(shared[i] as Float64Array, shared[j] as Float64Array);
      matrix.set(i, j, sum).set(j, i, sum);
    }
  });
  return matrix;
}

function sumOf({ units, factors }: Constraint, of: (unit: number) => number): number {
  let sum = 0;
  for (let k = 0; k < units.length; k++) sum += (factors[k] as number) * of(units[k] as number);
  return sum;
}

function dot(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0;
  for (let t = 0; t < one.length; t++) sum += (one[t] as number) * (other[t] as number);
  return sum;
}
