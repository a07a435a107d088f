import type { Observation } from "@lotrinh/observations";
import { type Answer, type AssessOptions, assess, type Condition, type TargetAssessment } from "@lotrinh/reach";
import type { Target } from "@lotrinh/registry";
import { figures, plan, registry, type Supposed, scenario, target } from "./small.js";

export interface Question extends AssessOptions, Supposed {
  readonly asked?: Target;
  readonly known?: readonly Observation[];
}

/** The assessment of one target of the small district. */
export function assessed({ asked = target(), known = [], ...rest }: Question = {}): TargetAssessment {
  const { baseline, year, renewal, recognitions, status, ...options } = rest;
  const supposed = Object.entries({ baseline, year, renewal, recognitions, status });
  const one = scenario(Object.fromEntries(supposed.filter(([, value]) => value !== undefined)));
  const input = { registry: registry([plan([asked], [one])]), figures: figures(known) };
  const [first] = assess(input, "huyen-a", options).targets;
  if (!first) throw new Error("no target");
  return first;
}

/** The answer to it; throws where there is none. */
export function answerTo(question: Question = {}): Answer {
  const answer = assessed(question).readings[0]?.answer;
  if (!answer) throw new Error("no answer");
  return answer;
}

export function conditionOf({ conditions }: Answer, lever: string | null): Condition {
  const found = conditions.find((one) => one.lever === lever);
  if (!found) throw new Error(`no condition for ${lever}`);
  return found;
}
