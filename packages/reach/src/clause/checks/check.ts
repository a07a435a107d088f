import type { Figures } from "@lotrinh/observations";
import type { Plan, Reading, Registry, Target } from "@lotrinh/registry";
import type { Finding } from "../../types/finding.js";
import type { StandardView } from "../../types/standard-view.js";
import { type Clause, clauseOf } from "../clause.js";

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

type Beside = Pick<CheckContext, "target" | "reading" | "clause">;

/** Default readings of the plan's other targets that are due in the same year. */
export function besides({ registry, plan, target }: CheckContext): Beside[] {
  return defaultsOf(plan, registry).filter(
    (one) => one.target.id !== target.id && one.target.horizon === target.horizon,
  );
}

const DEFAULTS = new WeakMap<Registry["indicators"], WeakMap<Plan, readonly Beside[]>>();

/** Default readings of a plan, parsed once. */
function defaultsOf(plan: Plan, registry: Registry): readonly Beside[] {
  const plans = DEFAULTS.get(registry.indicators) ?? new WeakMap<Plan, readonly Beside[]>();
  DEFAULTS.set(registry.indicators, plans);
  const known = plans.get(plan) ?? readDefaults(plan, registry);
  plans.set(plan, known);
  return known;
}

function readDefaults({ targets }: Plan, registry: Registry): Beside[] {
  return targets.flatMap((target) => {
    const reading = target.readings.find((each) => each.default);
    return reading ? [{ target, reading, clause: clauseOf(target, reading, registry) }] : [];
  });
}

/** Percentages are shown as they are asked: to a few digits, without the dust of binary fractions. */
export function clean(x: number): number {
  return Number(x.toFixed(6));
}
