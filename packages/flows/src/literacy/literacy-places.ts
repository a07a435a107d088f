import { probability, type TrajectoryLabels } from "@lotrinh/trajectory";
import type { LiteracyClasses } from "./literacy-options.js";
import { type LiteracyOptions, simulateLiteracy } from "./simulate-literacy.js";

export interface LiteracyPlacesOptions extends Omit<LiteracyOptions, "classes"> {
  /** Uptake and completion of the classes whose places are looked for. */
  readonly classes: Omit<LiteracyClasses, "places">;
  /** Rate of the last year that is to be reached, a share. */
  readonly target: number;
  /** How likely that is to be, for example 0.8. */
  readonly probability: number;
}

/**
 * Fewest places a year, the same every year, with which the target is reached with the probability asked for; `null`
 * where not even places for everybody do. By bisection on `simulateLiteracy`, where the rate of no draw falls as places
 * rise: about twenty runs. Throws a `RangeError` for a target or probability outside [0, 1], and as the simulation does.
 */
export function literacyPlaces(
  labels: TrajectoryLabels,
  { classes, target, probability: wanted, ...options }: LiteracyPlacesOptions,
): number | null {
  for (const [name, share] of Object.entries({ target, probability: wanted })) {
    if (!(share >= 0 && share <= 1)) throw new RangeError(`invalid ${name}; not in [0, 1]: ${share}`);
  }
  const enough = (places: number): boolean => {
    const { rate } = simulateLiteracy(labels, { ...options, classes: { ...classes, places } });
    return probability(rate, options.to, (share) => share >= target) >= wanted;
  };
  if (enough(0)) return 0;
  let [few, many] = [0, Math.ceil(options.population.people.reduce((sum, people) => sum + people, 0))];
  if (!enough(many)) return null;
  while (many - few > 1) {
    const middle = Math.floor((few + many) / 2);
    if (enough(middle)) many = middle;
    else few = middle;
  }
  return many;
}
