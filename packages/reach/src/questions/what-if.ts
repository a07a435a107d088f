import type { Scenario } from "@lotrinh/registry";
import { mechanismsOf, suppositionUnder } from "../answers/mechanisms.js";
import { type Overrides, overrideScenario } from "../answers/override-scenario.js";
import type { AssessInput, AssessOptions } from "../given/input.js";
import { DRAWS_ONLY } from "../types/drawn.js";
import { type DrawnTarget, drawTargets } from "./draw-targets.js";

export interface WhatIfOptions extends Omit<AssessOptions, "scenario"> {
  readonly scenario: Scenario;
}

/**
 * Probability of the default reading of one target under a scenario of which some values are set anew: its `baseline`, or
 * levers by their ids, also those that no scenario has to set. Nothing else of the locality is looked at. Null where there is no probability.
 * @throws RangeError for a lever that the scenario does not set, or that is out of its range
 */
export function whatIf(
  input: AssessInput,
  locality: string,
  target: string,
  overrides: Overrides,
  { scenario, ...options }: WhatIfOptions,
): number | null {
  const indicator = defaultIndicator(input, target);
  const free = indicator === null ? null : freeSettings(indicator, overrides, scenario);
  if (free) {
    const wanted = { ...DRAWS_ONLY, settings: free };
    return drawTarget(input, locality, target, { ...options, scenario, wanted })?.answer.probability ?? null;
  }
  const changed =
    Object.keys(overrides).length === 0 || indicator === null
      ? scenario
      : overrideScenario(scenario, indicator, overrides);
  return (
    drawTarget(input, locality, target, { ...options, scenario: changed, wanted: DRAWS_ONLY })?.answer.probability ??
    null
  );
}

/** Overrides that are all of levers which no scenario has to set, in their ranges; null where there are others, or none. */
function freeSettings(
  indicator: string,
  overrides: Overrides,
  scenario: Scenario,
): Readonly<Record<string, number>> | null {
  const set = Object.entries(overrides).flatMap(([id, value]) => (value === undefined ? [] : [[id, value] as const]));
  if (set.length === 0 || suppositionUnder(scenario, indicator)) return null;
  const levers = mechanismsOf(indicator)
    .filter(({ supposes }) => supposes === null)
    .flatMap(({ declaration }) => declaration.levers);
  for (const [id, value] of set) {
    const lever = levers.find((one) => one.id === id);
    if (!lever) return null;
    const [least, most] = lever.range;
    if (!(value >= least && value <= most)) {
      throw new RangeError(`invalid ${id}; not in [${least}, ${most}]: ${value}`);
    }
  }
  return Object.fromEntries(set);
}

/** The levers that a scenario sets for a target, in the order of its model, or those that need none; none where no model answers it. */
export function leversOf(input: AssessInput, target: string, scenario: Scenario | null): string[] {
  const indicator = defaultIndicator(input, target);
  const under = indicator === null ? null : suppositionUnder(scenario, indicator);
  const set = under?.assumption.levers.map(({ lever }) => lever) ?? [];
  if (under) return under.mechanism.supposes?.levers.filter((lever) => set.includes(lever)) ?? [];
  const free = indicator === null ? [] : mechanismsOf(indicator).filter(({ supposes }) => supposes === null);
  return free.flatMap(({ declaration }) => declaration.levers.map(({ id }) => id));
}

export function drawTarget(
  input: AssessInput,
  locality: string,
  target: string,
  options: AssessOptions & Pick<Parameters<typeof drawTargets>[2] & object, "wanted"> = {},
): DrawnTarget | null {
  return drawTargets(input, locality, { ...options, only: [target] })[0] ?? null;
}

function defaultIndicator({ registry }: AssessInput, id: string): string | null {
  const target = registry.plans.flatMap((plan) => plan.targets).find((one) => one.id === id);
  return target?.readings.find((one) => one.default)?.indicator ?? null;
}
