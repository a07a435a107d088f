import { CholeskyDecomposition, Matrix } from "ml-matrix";

/** Values of `units`, each times its factor, must sum to 0. */
export interface Constraint {
  readonly units: readonly number[];
  readonly factors: readonly number[];
}

export interface Projection {
  readonly values: Float64Array;
  /** One for each constraint: how far it moved the values, in units of the variances. */
  readonly multipliers: Float64Array;
}

/**
 * The nearest values that satisfy constraints, by the variance of each unit: ŷ − D Kᵀ μ with K D Kᵀ μ = K ŷ. The matrix that
 * is solved has a row for each constraint, so that thousands of units under some dozens of wholes cost little.
 * Throws a `RangeError` where constraints depend on each other.
 */
export function projector(
  variances: Float64Array,
  constraints: readonly Constraint[],
): (base: Float64Array) => Projection {
  const cholesky = new CholeskyDecomposition(spreadOf(constraints, variances));
  if (!cholesky.isPositiveDefinite()) throw new RangeError("constraints depend on each other");
  return (base) => {
    const missed = constraints.map((one) => sumOf(one, (unit) => base[unit] as number));
    const multipliers = Float64Array.from(cholesky.solve(Matrix.columnVector(missed)).to1DArray());
    const values = Float64Array.from(base);
    constraints.forEach((one, i) => {
      for (let k = 0; k < one.units.length; k++) {
        const unit = one.units[k] as number;
        const move = (variances[unit] as number) * (one.factors[k] as number) * (multipliers[i] as number);
        values[unit] = (values[unit] as number) - move;
      }
    });
    return { values, multipliers };
  };
}

/** K D Kᵀ. */
function spreadOf(constraints: readonly Constraint[], variances: Float64Array): Matrix {
  const of = constraints.map(({ units, factors }) => new Map(units.map((unit, k) => [unit, factors[k] as number])));
  const matrix = Matrix.zeros(constraints.length, constraints.length);
  constraints.forEach((one, i) => {
    for (let j = 0; j <= i; j++) {
      const sum = sumOf(one, (unit) => (variances[unit] as number) * (of[j]?.get(unit) ?? 0));
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
