import type { Plan, Target } from "@lotrinh/registry";
import { answerOf, caseOf } from "../answers/answer-of.js";
import { silenceOf } from "../answers/silence.js";
import { isPast, outcomeOf } from "../clause/outcome.js";
import type { AssessInput, AssessOptions } from "../given/input.js";
import { type Run, runOf } from "../given/run.js";
import { scenarioFor } from "../given/scenario-of.js";
import type { LocalityNeed } from "../types/need.js";
import { localityNeeds, type Wanting } from "./locality-needs.js";
import { targetNeeds } from "./target-needs.js";

/** Whether a bound says something depends on its probability: one draw would tell that by chance. */
const NEEDS_DRAWS = 200;

/**
 * The cells that would improve a locality's answers, most useful first: those with which most targets get a first
 * probability, then a firmer one, then an outcome; targets that readers ask of first count twice. As in an assessment, on
 * fewer draws, and without its solutions and starts.
 */
export function needs(
  input: AssessInput,
  locality: string,
  options: Omit<AssessOptions, "draws"> = {},
): readonly LocalityNeed[] {
  const { registry, referenceClass = [] } = input;
  const { asOf = registry.asOf } = options;
  const plans = registry.plans.filter((plan) => plan.locality === locality);
  const runs = plans.map((plan) =>
    runOf(input, scenarioFor(plan, options.scenario), {
      ...options,
      draws: NEEDS_DRAWS,
      wanted: { solutions: "none" },
    }),
  );
  const wanting = plans.flatMap((plan, index) =>
    plan.targets.map((target) => wantingOf(target, plan, runs[index] as Run)),
  );
  const { figures } = runs[0] ?? input;
  const scenario = runs.find((one) => one.scenario !== null)?.scenario ?? null;
  const questions = plans.flatMap((plan) => plan.questions);
  return localityNeeds(wanting, questions, { registry, figures, referenceClass, scenario, asOf });
}

/** What is to be known of the default reading, and no more. */
function wantingOf(target: Target, plan: Plan, run: Run): Wanting {
  const { figures, asOf } = run;
  const past = isPast(target.horizon, asOf);
  const state = past ? "past" : "open";
  const reading = target.readings.find((one) => one.default) ?? target.readings[0];
  if (!reading) return { target, state, needs: targetNeeds(target, null, plan, run), readings: [] };
  const one = caseOf(target, reading, run);
  const signed = Number(plan.date.slice(0, 4));
  const outcome = past ? outcomeOf(figures, target, one.clause, { asOf, signed }) : null;
  const answer = past ? null : (answerOf(one, run)?.answer ?? null);
  const silence = past ? "past" : answer ? null : silenceOf(one);
  const { structure } = one;
  return {
    target,
    state,
    needs: targetNeeds(target, one, plan, run),
    readings: [{ reading, structure, outcome, answer, silence }],
  };
}
