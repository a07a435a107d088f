import type { Plan, Reading, Scenario, Target } from "@lotrinh/registry";
import { assess } from "../assess.js";
import type { AssessInput, AssessOptions } from "../given/input.js";
import { GOAL } from "../given/input.js";
import { scenarioFor } from "../given/scenario-of.js";
import type { Answer, Solution } from "../types/answer.js";
import type { StartFrontier } from "../types/start.js";
import { cheapestPortfolio, type Portfolio } from "./portfolio.js";
import { drawTarget, whatIf } from "./what-if.js";

export interface SolveTargetOptions extends AssessOptions {
  /** Probability to bring the target to. Defaults to 0.8. */
  readonly probability?: number;
  /** Defaults to every lever of the target's model. */
  readonly lever?: string;
}

/** What one lever can do, the other conditions as they are. */
export interface LeverSolution extends Solution {
  /** Setting of the scenario, its mean where it is set by year; as things go where no scenario sets it. */
  readonly now: number;
  /** Probability at the highest setting in the range, at the lowest where a lower one is better. */
  readonly best: number;
}

export interface SolvedTarget {
  readonly target: Target;
  /** The default one. */
  readonly reading: Reading;
  readonly scenario: string;
  /** Probability asked for. */
  readonly goal: number;
  /** The answer as things are in the scenario; null where there is none. */
  readonly answer: Pick<Answer, "model" | "grade" | "probability" | "word" | "conditions"> | null;
  /** None where no model of a mechanism answers the target. */
  readonly levers: readonly LeverSolution[];
  /** The cheapest settings together; null where the scenario gives no costs, or no combination does. */
  readonly portfolio: Portfolio | null;
  /** From which start on a rate is likely to be there, where it is known of no lever. */
  readonly start: StartFrontier | null;
}

/**
 * What it takes: for each lever the smallest setting that brings the default reading of a target to a probability, found by
 * bisection on common random numbers (an exact distribution where there is one); null is “no setting in the range does”.
 * @throws RangeError for an unknown target or lever
 */
export function solveTarget(
  input: AssessInput,
  locality: string,
  id: string,
  { probability: goal = GOAL, lever, ...options }: SolveTargetOptions = {},
): SolvedTarget {
  const plans = input.registry.plans.filter((one) => one.locality === locality);
  const plan = plans.find((one) => one.targets.some((target) => target.id === id));
  const target = plan?.targets.find((one) => one.id === id);
  const reading = target?.readings.find((one) => one.default);
  if (!plan || !target || !reading) throw new RangeError(`invalid target; not one of ${locality}: ${id}`);
  if (!(goal > 0 && goal < 1)) throw new RangeError(`invalid probability; not in (0, 1): ${goal}`);
  const scenario = scenarioFor(plan, options.scenario);
  const drawn = drawTarget(input, locality, id, { ...options, wanted: { goal, solutions: "all" } });
  const found = drawn?.answer.solutions ?? [];
  if (lever !== undefined && !found.some((one) => one.lever === lever)) {
    const known = found.map((one) => one.lever).join(", ");
    throw new RangeError(`invalid lever; not one of ${known || "none"}: ${lever}`);
  }
  const chosen = found.filter((one) => lever === undefined || one.lever === lever);
  const answer = drawn ? shown(drawn.answer) : null;
  const run = { ...options, scenario: scenario as Scenario };
  return {
    target,
    reading,
    scenario: scenario?.id ?? "",
    goal,
    answer,
    levers: chosen.map((one) => ({
      ...one,
      now: one.now ?? answer?.conditions.find((condition) => condition.lever === one.lever)?.value ?? Number.NaN,
      best: one.best ?? whatIf(input, locality, id, { [one.lever]: one.range[1] }, run) ?? Number.NaN,
    })),
    portfolio: scenario ? cheapestPortfolio(input, locality, id, found, { ...run, goal }) : null,
    start: found.length === 0 ? startOf(input, locality, plan, id, options) : null,
  };
}

function shown({ model, grade, probability, word, conditions }: Answer): SolvedTarget["answer"] {
  return { model, grade, probability, word, conditions };
}

function startOf(
  { registry, ...input }: AssessInput,
  locality: string,
  plan: Plan,
  id: string,
  options: AssessOptions,
): StartFrontier | null {
  const alone = { ...plan, targets: plan.targets.filter((one) => one.id === id) };
  const { targets } = assess({ ...input, registry: { ...registry, plans: [alone] } }, locality, options);
  return targets[0]?.readings[0]?.start ?? null;
}
