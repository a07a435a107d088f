import type { Assumption, Scenario } from "./types.js";

/**
 * A planner's scenario in which a number that a plan's scenario worked out from a target and that was copied from there is the
 * plan's still, with its place; any other that carries the same mark was written anew, and is the planner's own.
 */
export function ownNumbers(scenario: Scenario, plans: readonly Scenario[]): Scenario {
  const assumptions = scenario.assumptions.map((one): Assumption => {
    const supposed = plans.flatMap((plan) => plan.assumptions.filter(({ indicator }) => indicator === one.indicator));
    const baselines = supposed.map(({ baseline }) => baseline);
    return {
      ...one,
      baseline: ownOrPlans(one.baseline, baselines),
      levers: one.levers.map((setting) => {
        const settings = supposed.flatMap(({ levers }) => levers.filter(({ lever }) => lever === setting.lever));
        return ownOrPlans(setting, settings);
      }),
    };
  });
  return { ...scenario, assumptions };
}

function ownOrPlans<T extends Pick<Assumption["baseline"], "fromTarget" | "place"> & { readonly value: unknown }>(
  one: T,
  known: readonly T[],
): T {
  if (one.fromTarget === undefined) return one;
  const same = known.find(
    (other) => other.fromTarget === one.fromTarget && JSON.stringify(other.value) === JSON.stringify(one.value),
  );
  if (same) return { ...one, place: same.place };
  const { fromTarget: _, ...own } = one;
  return own as T;
}
