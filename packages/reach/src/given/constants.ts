import type { Constant, Registry, Scenario } from "@lotrinh/registry";
import type { UsedConstant } from "../types/answer.js";

export interface Constants {
  readonly registry: Pick<Registry, "constants">;
  readonly scenario: Scenario | null;
}

/** The value of a constant: the scenario's, else the table's. */
export function constantOf(given: Constants, id: string): number {
  return usedConstant(given, id).value;
}

/** A hazard as changes seen in so many years. */
export function hazardOf(given: Constants, id: string): { readonly changes: number; readonly years: number } {
  const { value, weight } = usedConstant(given, id);
  return { changes: value, years: weight ?? Number.NaN };
}

/**
 * A constant as the answers of a run take it, and what the table says where the scenario sets it.
 * @throws RangeError for one that the table lacks
 */
export function usedConstant({ registry, scenario }: Constants, id: string): UsedConstant {
  const row = registry.constants.find((one) => one.id === id);
  if (!row) {
    const known = registry.constants.map((one) => one.id).join(", ");
    throw new RangeError(`invalid constant; registry/constants.csv has only ${known || "no rows"}: ${id}`);
  }
  const set = scenario?.constants?.find(({ constant }) => constant === id);
  const { value, weight, range, unit, status, source, why } = row;
  if (!set) return { id, value, weight, range, unit, status, source, why, displaces: null };
  return {
    ...{ id, value: set.value, weight: set.weight ?? weight, range, unit },
    ...{ status: "assumed", source: null, why: set.why, displaces: { value, weight } },
  };
}

/** The scenario with constants set anew by a program. */
export function setConstants(scenario: Scenario, values: Readonly<Record<Constant["id"], number>>): Scenario {
  const set = Object.entries(values).map(([constant, value]) => ({ constant, value, why: null, place: null }));
  const kept = scenario.constants?.filter(({ constant }) => !(constant in values)) ?? [];
  return { ...scenario, constants: [...kept, ...set] };
}
