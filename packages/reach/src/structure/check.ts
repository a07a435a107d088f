import type { Figures } from "@lotrinh/observations";
import type { Plan, Reading, Registry, Target } from "@lotrinh/registry";
import type { Finding } from "../types/finding.js";
import type { StandardView } from "../types/standard-view.js";

/** What a check may look at: one reading of one target, its plan and all that is known. */
export interface CheckContext {
  readonly registry: Registry;
  readonly figures: Figures;
  readonly plan: Plan;
  readonly target: Target;
  readonly reading: Reading;
  readonly standards: readonly StandardView[];
  readonly asOf: string;
}

/** Findings of one kind; none where the check does not apply or finds nothing. */
export type Check = (context: CheckContext) => readonly Finding[];

const AT_LEAST: ReadonlySet<string> = new Set([">=", ">", "=", "maintain"]);

/** The least percentage that a reading asks for; null for one that asks for something else. */
export function leastAsked({ comparator, value, unit }: Reading): number | null {
  return unit === "percent" && AT_LEAST.has(comparator) ? value : null;
}

/** Default readings of the plan's other targets that are due in the same year. */
export function besides({ plan, target }: CheckContext): { readonly target: Target; readonly reading: Reading }[] {
  return plan.targets
    .filter((one) => one.id !== target.id && one.horizon === target.horizon)
    .flatMap((one) => {
      const reading = one.readings.find((each) => each.default);
      return reading ? [{ target: one, reading }] : [];
    });
}

/** Percentages are shown as they are asked: to a few digits, without the dust of binary fractions. */
export function clean(x: number): number {
  return Number(x.toFixed(6));
}
