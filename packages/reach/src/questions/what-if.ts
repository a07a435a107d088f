import type { Scenario } from "@lotrinh/registry";
import { DRAWS_ONLY } from "../answers/drawn.js";
import { mechanismsOf, suppositionUnder } from "../answers/mechanisms.js";
import { type Overrides, overrideScenario } from "../answers/override-scenario.js";
import type { AssessInput, AssessOptions } from "../given/input.js";
import { type DrawnTarget, drawTargets } from "./draw-targets.js";

export interface WhatIfOptions extends Omit<AssessOptions, "scenario"> {
  readonly scenario: Scenario;
}

/**
 * Probability of the default reading of one target under a scenario of which some values are set anew: its `baseline`, or
 * levers by their ids. Nothing else of the locality is looked at. Null where there is no probability.
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
  const changed =
    Object.keys(overrides).length === 0 || indicator === null
      ? scenario
      : overrideScenario(scenario, indicator, overrides);
  return (
    drawTarget(input, locality, target, { ...options, scenario: changed, wanted: DRAWS_ONLY })?.answer.probability ??
    null
  );
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
