import type { Figures } from "@lotrinh/observations";
import type { Plan, Reading, Registry, Target } from "@lotrinh/registry";
import { type Clause, clauseOf } from "../clause/clause.js";
import type { Finding } from "../types/finding.js";
import type { StandardView } from "../types/standard-view.js";

/** What a check may look at: one reading of one target, its plan and all that is known. */
export interface CheckContext {
  readonly registry: Registry;
  readonly figures: Figures;
  readonly plan: Plan;
  readonly target: Target;
  readonly reading: Reading;
  /** Null for a reading that asks for no value. */
  readonly clause: Clause | null;
  readonly standards: readonly StandardView[];
  readonly asOf: string;
}

/** Findings of one kind; none where the check does not apply or finds nothing. */
export type Check = (context: CheckContext) => readonly Finding[];

/** Default readings of the plan's other targets that are due in the same year. */
export function besides({
  registry,
  plan,
  target,
}: CheckContext): Pick<CheckContext, "target" | "reading" | "clause">[] {
  return plan.targets
    .filter((one) => one.id !== target.id && one.horizon === target.horizon)
    .flatMap((one) => {
      const reading = one.readings.find((each) => each.default);
      return reading ? [{ target: one, reading, clause: clauseOf(one, reading, registry) }] : [];
    });
}

/** Percentages are shown as they are asked: to a few digits, without the dust of binary fractions. */
export function clean(x: number): number {
  return Number(x.toFixed(6));
}
