import type { ErrorCovariance } from "./error-covariance.js";
import type { Hierarchy } from "./hierarchy.js";
import { type Constraint, projector } from "./projector.js";
import { sharedErrors } from "./shared-errors.js";

/** Rounds without fewer wrong units after which units change sides one at a time. */
const PATIENCE = 3;

/**
 * The values nearest to given ones, by a covariance of errors, that add up and of which none is negative. Negative units
 * without parts are held at 0 and let go where the pull on them is upwards, until neither is the case: the conditions of
 * the optimum. All that are wrong change sides at once while that makes them fewer, else one of them, which ends (Júdice &
 * Pires 1994, Computers & Operations Research 21).
 */
export function nearestNotNegative(
  { parts }: Hierarchy,
  covariance: ErrorCovariance,
): (base: Float64Array) => Float64Array {
  const bottoms = parts.flatMap((below, unit) => (below.length === 0 ? [unit] : []));
  const sums = parts.flatMap((below, unit): Constraint[] => {
    return below.length === 0 ? [] : [{ units: [unit, ...below], factors: [-1, ...below.map(() => 1)] }];
  });
  const free = holding(new Set(), covariance, sums);
  return (base) => {
    const tolerance = 1e-9 * base.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
    const held = new Set<number>();
    let { values, pulls } = free(base);
    let [fewest, patience] = [Number.POSITIVE_INFINITY, PATIENCE];
    for (;;) {
      const wrong = bottoms.filter((unit) => {
        return held.has(unit) ? (pulls.get(unit) as number) > 0 : (values[unit] as number) < -tolerance;
      });
      if (wrong.length === 0) break;
      if (wrong.length < fewest) [fewest, patience] = [wrong.length, PATIENCE];
      else patience--;
      for (const unit of patience >= 0 ? wrong : wrong.slice(-1)) {
        if (!held.delete(unit)) held.add(unit);
      }
      ({ values, pulls } = holding(held, covariance, sums)(base));
    }
    for (const unit of bottoms) values[unit] = held.has(unit) ? 0 : Math.max(0, values[unit] as number);
    return values;
  };
}

interface Held {
  readonly values: Float64Array;
  /** Of each held unit: positive where it would rise if it were let go. */
  readonly pulls: Map<number, number>;
}

/** Once shared errors are taken out, to hold a unit at 0 is to know it without error. */
function holding(
  held: ReadonlySet<number>,
  covariance: ErrorCovariance,
  sums: readonly Constraint[],
): (base: Float64Array) => Held {
  const { own } = covariance;
  const project = projector(
    own.map((variance, unit) => (held.has(unit) ? 0 : variance)),
    sums,
  );
  const withoutShared = sharedErrors(covariance, held, project);
  return (base) => {
    const left = withoutShared(base);
    const { values, multipliers } = project(left.map((value, unit) => (held.has(unit) ? 0 : value)));
    const pulls = new Map<number, number>();
    sums.forEach(({ units, factors }, i) => {
      units.forEach((unit, k) => {
        if (held.has(unit) && factors[k] === 1) {
          pulls.set(unit, (left[unit] as number) / (own[unit] as number) - (multipliers[i] as number));
        }
      });
    });
    return { values, pulls };
  };
}
