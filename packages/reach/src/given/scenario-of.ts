import type { Plan, Scenario } from "@lotrinh/registry";

/** The plan's scenario of that id; the first one (as is) when none is named. */
export function scenarioOf(plan: Plan, id: string | undefined): Scenario | null {
  if (id === undefined) return plan.scenarios[0] ?? null;
  const found = plan.scenarios.find((scenario) => scenario.id === id);
  if (found) return found;
  const known = plan.scenarios.map((scenario) => scenario.id).join(", ");
  throw new RangeError(`invalid scenario; not one of ${known || "none"}: ${id}`);
}

/** The scenario asked for, or the one of that name, or the plan's first. */
export function scenarioFor(plan: Plan, asked: string | Scenario | undefined): Scenario | null {
  return typeof asked === "object" ? asked : scenarioOf(plan, asked);
}
