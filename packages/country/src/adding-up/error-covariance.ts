import type { Hierarchy } from "./hierarchy.js";

/**
 * How the errors of units' forecasts are weighed:
 * - "ols": alike;
 * - "wls-struct": a variance for each unit without parts, so that a whole has as many as it has of those;
 * - "wls-var": each unit's own mean squared error;
 * - "mint-shrink": mean squared errors, and covariances shrunk towards none as far as errors are too few to tell them.
 */
export type ErrorWeights = "ols" | "wls-struct" | "wls-var" | "mint-shrink";

/** diag(own) + rows rowsᵀ, units × units, never written out. */
export interface ErrorCovariance {
  readonly own: Float64Array;
  /** Units × past errors, scaled; empty where errors are taken for unrelated. */
  readonly rows: readonly Float64Array[];
}

/**
 * Covariance of forecasts' errors up to a factor. `errors` has an array of past one-step errors for each unit.
 * Shrinkage: Schäfer & Strimmer (2005), Statistical Applications in Genetics and Molecular Biology 4(1), of correlations
 * about zero, as for MinT in Wickramasuriya, Athanasopoulos & Hyndman (2019), JASA 114.
 * Throws a `RangeError` where errors are asked for and missing, or a unit has no error other than 0.
 */
export function errorCovariance(
  { units, parts }: Hierarchy,
  weights: ErrorWeights,
  errors?: readonly ArrayLike<number>[],
): ErrorCovariance {
  if (weights === "ols") return { own: new Float64Array(units.length).fill(1), rows: [] };
  if (weights === "wls-struct") return { own: unitsWithoutParts(parts), rows: [] };
  const variances = meanSquares(units, errors);
  if (weights === "wls-var") return { own: variances, rows: [] };
  const scaled = (errors as readonly ArrayLike<number>[]).map((row, i) => {
    return Float64Array.from(row, (error) => error / Math.sqrt(variances[i] as number));
  });
  const shrinkage = shrinkageOf(scaled);
  const length = (scaled[0] as Float64Array).length;
  return {
    own: variances.map((variance) => variance * shrinkage),
    rows: (errors as readonly ArrayLike<number>[]).map((row) =>
      Float64Array.from(row, (error) => error * Math.sqrt((1 - shrinkage) / length)),
    ),
  };
}

function unitsWithoutParts(parts: Hierarchy["parts"]): Float64Array {
  const counts = new Float64Array(parts.length);
  for (let unit = parts.length - 1; unit >= 0; unit--) {
    const below = parts[unit] as readonly number[];
    counts[unit] = below.length === 0 ? 1 : below.reduce((sum, part) => sum + (counts[part] as number), 0);
  }
  return counts;
}

function meanSquares(units: readonly string[], errors: readonly ArrayLike<number>[] | undefined): Float64Array {
  if (errors?.length !== units.length)
    throw new RangeError(`past errors of ${errors?.length ?? 0} of ${units.length} units`);
  const length = errors[0]?.length ?? 0;
  return Float64Array.from(errors, (row, i) => {
    if (row.length !== length)
      throw new RangeError(`${units[i]}: ${row.length} past errors where others have ${length}`);
    const square = Array.from(row).reduce((sum, error) => sum + error ** 2, 0) / length;
    if (!(square > 0 && square < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`${units[i]}: past errors must be finite and not all 0`);
    }
    return square;
  });
}

/** Some shrinkage is always left: errors that all move alike would leave nothing to weigh the units by. */
const LEAST = 1e-4;

/** `LEAST` … 1: Σ var(r) / Σ r² over the correlations r of all pairs, from errors of mean square 1. */
function shrinkageOf(scaled: readonly Float64Array[]): number {
  const length = (scaled[0] as Float64Array).length;
  if (length < 2) return 1;
  let [variances, squares] = [0, 0];
  for (let i = 1; i < scaled.length; i++) {
    const one = scaled[i] as Float64Array;
    for (let j = 0; j < i; j++) {
      const other = scaled[j] as Float64Array;
      let [sum, square] = [0, 0];
      for (let t = 0; t < length; t++) {
        const product = (one[t] as number) * (other[t] as number);
        sum += product;
        square += product ** 2;
      }
      variances += (square - sum ** 2 / length) / (length * (length - 1));
      squares += (sum / length) ** 2;
    }
  }
  return squares === 0 ? 1 : Math.min(1, Math.max(LEAST, variances / squares));
}
