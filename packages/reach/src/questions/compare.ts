import type { IndicatorNames } from "@lotrinh/language";
import type { Reading, Scenario, Target } from "@lotrinh/registry";
import { type AssessInput, type AssessOptions, DRAWS, SEED, type StepsDone } from "../given/input.js";
import { namesIn } from "../given/names-in.js";
import type { Answer } from "../types/answer.js";
import type { Drawn } from "../types/drawn.js";
import { DRAWS_ONLY } from "../types/drawn.js";
import { type Difference, differenceOf } from "./difference.js";
import { type DrawnTarget, drawTargets } from "./draw-targets.js";
import { medianOf } from "./median.js";

/** One target under one scenario. */
export interface ComparedAnswer extends Pick<Answer, "model" | "grade" | "probability" | "word" | "conditions"> {
  readonly scenario: string;
  /** Median over the draws, in the unit that is compared. */
  readonly middle: number;
}

/** A target with an answer under every scenario. */
export interface ComparedTarget {
  readonly target: Target;
  /** The default one. */
  readonly reading: Reading;
  /** Unit of the values that are compared, draw by draw. */
  readonly unit: string;
  /** In the order of the scenarios. */
  readonly answers: readonly ComparedAnswer[];
  /** Of each scenario after the first, against the first. */
  readonly differences: readonly Difference[];
}

export interface Comparison {
  /** Names of the indicators that it mentions, by id. */
  readonly names: IndicatorNames;
  readonly locality: string;
  readonly asOf: string;
  readonly seed: number;
  readonly draws: number;
  /** The first is the one that the others are held against. */
  readonly scenarios: readonly Pick<Scenario, "id" | "name">[];
  readonly targets: readonly ComparedTarget[];
  /** Open targets with an answer under some of the scenarios only. */
  readonly incomparable: readonly { readonly target: string; readonly without: readonly string[] }[];
}

export type CompareOptions = Omit<AssessOptions, "scenario">;

/**
 * Every open target of a locality that has an answer under each of the scenarios, and what the others change against the
 * first. All share their random numbers: draw k is the same simulated world, so that a difference is the scenario's and
 * not luck.
 * @throws RangeError for fewer than two scenarios
 */
export function compareScenarios(
  input: AssessInput,
  locality: string,
  scenarios: readonly Scenario[],
  options: CompareOptions = {},
): Comparison {
  if (scenarios.length < 2) throw new RangeError(`invalid scenarios; not two or more: ${scenarios.length}`);
  const { asOf = input.registry.asOf, seed = SEED, draws = DRAWS } = options;
  const drawn = scenarios.map((scenario, index) => {
    const progress: StepsDone = (done, of) => options.progress?.(index * of + done, scenarios.length * of);
    return byTarget(drawTargets(input, locality, { ...options, progress, scenario, wanted: DRAWS_ONLY }));
  });
  const ids = [...new Set(drawn.flatMap((one) => [...one.keys()]))];
  const common = ids.filter((id) => drawn.every((one) => one.has(id)));
  const targets = common.map((id) =>
    compared(
      drawn.map((one) => one.get(id) as DrawnTarget),
      scenarios,
    ),
  );
  return {
    names: namesIn(targets, input.registry.indicators),
    locality,
    asOf,
    seed,
    draws,
    scenarios: scenarios.map(({ id, name }) => ({ id, name })),
    targets,
    incomparable: ids
      .filter((id) => !common.includes(id))
      .map((target) => ({
        target,
        without: scenarios.filter((_, index) => !drawn[index]?.has(target)).map(({ id }) => id),
      })),
  };
}

function byTarget(all: readonly DrawnTarget[]): Map<string, DrawnTarget> {
  return new Map(all.map((one) => [one.target.id, one]));
}

function compared(all: readonly DrawnTarget[], scenarios: readonly Scenario[]): ComparedTarget {
  const [first] = all as readonly [DrawnTarget];
  const name = (index: number): string => scenarios[index]?.id ?? "";
  return {
    target: first.target,
    reading: first.reading,
    unit: first.drawn.unit,
    answers: all.map(({ answer: { model, grade, probability, word, conditions }, drawn }, index) => ({
      scenario: name(index),
      middle: medianOf(drawn.values),
      model,
      grade,
      probability,
      word,
      conditions,
    })),
    differences: all.slice(1).map(({ drawn }, index) => differenceOf(name(index + 1), first.drawn as Drawn, drawn)),
  };
}
