import type { Reading, Target } from "@lotrinh/registry";
import { type Answered, answerOf, caseOf } from "../answers/answer-of.js";
import { isPast } from "../clause/outcome.js";
import type { AssessInput, AssessOptions } from "../given/input.js";
import { runOf } from "../given/run.js";
import { scenarioFor } from "../given/scenario-of.js";
import type { Drawn, Wanted } from "../types/drawn.js";

/** The default reading of an open target with its answer, and the draws that its probability was counted from. */
export interface DrawnTarget extends Answered {
  readonly target: Target;
  readonly reading: Reading;
  readonly drawn: Drawn;
}

export interface DrawOptions extends AssessOptions {
  /** Targets by id. Defaults to all. */
  readonly only?: readonly string[];
  /** Defaults to no solutions. */
  readonly wanted?: Omit<Wanted, "keep">;
}

/** The open targets of a locality that have an answer, without what an assessment says around it: fast enough for what-ifs. */
export function drawTargets(input: AssessInput, locality: string, options: DrawOptions = {}): DrawnTarget[] {
  const { only, wanted = { solutions: "none" }, scenario: asked, progress, ...rest } = options;
  const plans = input.registry.plans.filter((plan) => plan.locality === locality);
  const open = plans.map((plan) =>
    plan.targets.filter(
      ({ id, horizon }) =>
        (only === undefined || only.includes(id)) && !isPast(horizon, rest.asOf ?? input.registry.asOf),
    ),
  );
  const count = open.flat().length;
  let done = 0;
  return plans.flatMap((plan, index) => {
    const scenario = scenarioFor(plan, asked);
    const run = runOf(input, scenario, { ...rest, wanted });
    return (open[index] as readonly Target[]).flatMap((target) => {
      const reading = target.readings.find((one) => one.default);
      let drawn: Drawn | null = null;
      const keep = (one: Drawn) => {
        drawn = one;
      };
      const answered = reading && answerOf(caseOf(target, reading, run), { ...run, wanted: { ...wanted, keep } });
      progress?.(++done, count);
      return reading && answered && drawn ? [{ target, reading, ...answered, drawn }] : [];
    });
  });
}
