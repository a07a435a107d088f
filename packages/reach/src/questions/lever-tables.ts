import type { Assumption, Plan, Scenario } from "@lotrinh/registry";
import { mechanismSupposing, suppositionUnder } from "../answers/mechanisms.js";
import { overrideScenario } from "../answers/override-scenario.js";
import { leverIn } from "../answers/solution.js";
import type { AssessInput, AssessOptions } from "../given/input.js";
import { scenarioFor } from "../given/scenario-of.js";
import type { Answer, Word } from "../types/answer.js";
import type { Assessment } from "../types/assessment.js";
import { DRAWS_ONLY } from "../types/drawn.js";
import { type DrawnTarget, drawTargets } from "./draw-targets.js";
import { medianOf } from "./median.js";

export interface LeverPoint {
  readonly setting: number;
  readonly probability: number;
  readonly word: Word;
  /** Median over the draws, in the table's `outcome` unit. */
  readonly middle: number;
  /** The setting of the scenario itself, by year where it is set by year. */
  readonly now?: true;
}

/** Probability of a target by settings of one lever, the other conditions as they are. */
export interface LeverTable {
  readonly lever: string;
  readonly unit: string;
  /** Unit of the medians. */
  readonly outcome: string;
  /** In order of settings. */
  readonly points: readonly LeverPoint[];
}

/** Settings tried beside that of the scenario. */
const STEPS = 10;
const NICE = [1, 2, 2.5, 5, 10];

/**
 * For each open target that a mechanism with levers answers, the probability over settings of each lever: every setting was
 * simulated, on the draws of the assessment. A lever that moves nothing is left out.
 */
export function leverTables(
  input: AssessInput,
  { locality, targets }: Assessment,
  options: AssessOptions = {},
): Record<string, readonly LeverTable[]> {
  const answers = new Map(targets.flatMap(({ target, readings: [first] }) => answerIn(target.id, first?.answer)));
  const plans = input.registry.plans.filter((plan) => plan.locality === locality);
  const made = plans.flatMap((plan) => {
    const scenario = scenarioFor(plan, options.scenario);
    if (!scenario) return [];
    return groups(plan, scenario, answers).flatMap((group) => tablesOf(group, scenario, input, locality, options));
  });
  const ids = [...new Set(made.map(({ target }) => target))];
  return Object.fromEntries(
    ids.map((id) => [id, made.filter(({ target }) => target === id).map(({ table }) => table)]),
  );
}

function answerIn(id: string, answer: Answer | null | undefined): [string, Answer][] {
  return answer?.conditions.some(({ lever }) => lever !== null) ? [[id, answer]] : [];
}

/** Targets that one assumption answers: a setting is simulated once for all. */
interface Group {
  readonly assumption: Assumption;
  readonly indicator: string;
  readonly answers: ReadonlyMap<string, Answer>;
}

function groups(plan: Plan, scenario: Scenario, answers: ReadonlyMap<string, Answer>): Group[] {
  const found = plan.targets.flatMap(({ id, readings }) => {
    const answer = answers.get(id);
    const indicator = readings.find((one) => one.default)?.indicator;
    const under = answer && indicator ? suppositionUnder(scenario, indicator) : null;
    return answer && indicator && under ? [{ id, answer, indicator, assumption: under.assumption }] : [];
  });
  const assumptions = [...new Set(found.map(({ assumption }) => assumption))];
  return assumptions.map((assumption) => {
    const own = found.filter((one) => one.assumption === assumption);
    return {
      assumption,
      indicator: own[0]?.indicator ?? "",
      answers: new Map(own.map(({ id, answer }) => [id, answer])),
    };
  });
}

interface Made {
  readonly target: string;
  readonly table: LeverTable;
}

function tablesOf(
  { assumption, indicator, answers }: Group,
  scenario: Scenario,
  input: AssessInput,
  locality: string,
  options: AssessOptions,
): Made[] {
  const only = [...answers.keys()];
  const drawnUnder = (under: Scenario) =>
    drawTargets(input, locality, { ...options, scenario: under, only, wanted: DRAWS_ONLY });
  const asIs = drawnUnder(scenario);
  const declaration = mechanismSupposing(assumption)?.declaration;
  return assumption.levers.flatMap(({ lever }) => {
    const now = [...answers.values()].flatMap(
      ({ conditions }) => conditions.find((one) => one.lever === lever) ?? [],
    )[0];
    if (!now || !declaration) return [];
    const needed = [...answers.values()].flatMap(
      ({ solutions }) => solutions.find((one) => one.lever === lever)?.value ?? [],
    );
    const { range, unit } = leverIn(declaration, lever);
    const tried = settingsOf(range, now.value, needed).map((setting) => ({
      setting,
      drawn: drawnUnder(overrideScenario(scenario, indicator, { [lever]: setting })),
    }));
    return only.flatMap((target) => {
      const points = [
        ...tried.flatMap(({ setting, drawn }) => pointOf(setting, target, drawn)),
        ...pointOf(now.value, target, asIs, true),
      ];
      const outcome = asIs.find((one) => one.target.id === target)?.drawn.unit ?? "";
      const moved = points.some((one) => one.probability !== points[0]?.probability);
      const inOrder = points.sort((a, b) => a.setting - b.setting);
      return moved ? [{ target, table: { lever, unit, outcome, points: inOrder } }] : [];
    });
  });
}

function pointOf(setting: number, id: string, all: readonly DrawnTarget[], now?: true): LeverPoint[] {
  const found = all.find(({ target }) => target.id === id);
  if (!found) return [];
  const { answer, drawn } = found;
  const middle = medianOf(drawn.values);
  return [{ setting, probability: answer.probability, word: answer.word, middle, ...(now ? { now } : {}) }];
}

/**
 * Some ten round settings from the least on, to twice that of the scenario and above what is needed; a share over all of its
 * range. That of the scenario itself is not among them.
 */
function settingsOf(
  [lowest, highest]: readonly [number, number],
  now: number,
  needed: readonly number[] = [],
): number[] {
  const wide = highest - lowest > STEPS;
  const top = wide ? Math.min(highest, Math.max(2 * now, ...needed.map((one) => 1.2 * one), lowest + STEPS)) : highest;
  const step = roundUp((top - lowest) / STEPS);
  const last = Math.min(Math.ceil((top - lowest) / step - 1e-9), Math.floor((highest - lowest) / step + 1e-9));
  return Array.from({ length: last + 1 }, (_, at) => Number((lowest + at * step).toFixed(6))).filter((x) => x !== now);
}

function roundUp(step: number): number {
  const power = Number(`1e${Math.floor(Math.log10(step) + 1e-9)}`);
  return power * (NICE.find((one) => one * power >= step - 1e-9) ?? 10);
}
