import type { Conflict } from "@lotrinh/observations";
import type { Plan, Scenario } from "@lotrinh/registry";
import { streaming } from "../answers/streaming/streaming.js";
import { assess } from "../assess.js";
import { assessToday } from "../boundaries/assess-today.js";
import { ancestors } from "../given/evidence.js";
import type { AssessInput, AssessOptions } from "../given/input.js";
import { scenarioFor } from "../given/scenario-of.js";
import { type Comparison, compareScenarios } from "../questions/compare.js";
import { type LeverTable, leverTables } from "../questions/lever-tables.js";
import type { Portfolio } from "../questions/portfolio.js";
import { sensitivityOf } from "../questions/sensitivity.js";
import { type SolvedTarget, solveTarget } from "../questions/solve-target.js";
import { localTrajectories } from "../trajectories/local-trajectory.js";
import type { Assessment } from "../types/assessment.js";
import type { Brief } from "../types/brief.js";
import type { Sensitivity } from "../types/sensitivity.js";
import type { TodayAssessment } from "../types/today.js";
import { type LocalTrajectory, TRAJECTORY_SUBJECTS } from "../types/trajectory.js";
import { briefOf } from "./brief-of.js";

/** All that a briefing pack shows of a locality. Plain data: `JSON.stringify` carries it. */
export interface Dossier {
  readonly assessment: Assessment;
  /** Where pupils, places, literacy, schools and teachers go, to 2030 at least. */
  readonly trajectories: readonly LocalTrajectory[];
  /** The targets on the units that hold the territory today; null where they were not asked for. */
  readonly today: TodayAssessment | null;
  /** Which input moves the probability of a target most, by target id: of those that readers ask of first. */
  readonly sensitivities: Readonly<Record<string, Sensitivity>>;
  /** The cheapest settings of several levers together, by target id, where the scenario gives costs. */
  readonly portfolios: Readonly<Record<string, Portfolio>>;
  /** Probability by settings of each lever, by target id: of every open target that a mechanism with levers answers. */
  readonly tables: Readonly<Record<string, readonly LeverTable[]>>;
  /** What the levers of an office do to the targets of streaming, by target id. */
  readonly solved: Readonly<Record<string, SolvedTarget>>;
  /** The open targets under each scenario of the plan, that of the assessment first; null where there is but one. */
  readonly comparison: Comparison | null;
  /** What the first page says: where targets stand, what to decide, which figures to obtain, what could turn it around. */
  readonly brief: Brief;
  /** Figures of this place and of those above it on which a planner and what was known differ, and which of them holds. */
  readonly conflicts: readonly Conflict[];
}

/** The plans of today reach to it. */
const LEAST_LAST_YEAR = 2030;
/** Of a dossier, each of which takes about as long. */
const PARTS = 8;

/**
 * Everything that is said of a locality, from one run: the same figures, scenario, date, seed and draws throughout.
 * @throws RangeError for a locality without a plan
 */
export function dossier(
  input: AssessInput,
  locality: string,
  { progress = () => {}, ...options }: AssessOptions = {},
): Dossier {
  let done = 0;
  const part = <T>(made: T): T => {
    progress(++done, PARTS);
    return made;
  };
  const assessment = part(assess(input, locality, options));
  const { asOf, questions } = assessment;
  const to = Math.max(LEAST_LAST_YEAR, Number(asOf.slice(0, 4)));
  const plans = input.registry.plans.filter((plan) => plan.locality === locality);
  const places = new Set([locality, ...ancestors(input.registry, locality)]);
  const costly = plans.some((plan) => hasCosts(scenarioFor(plan, options.scenario)));
  const sensitivities = part(found(questions, (id) => sensitivityOf(input, locality, id, options)));
  const portfolios = part(found(costly ? questions : [], (id) => solveTarget(input, locality, id, options).portfolio));
  return {
    assessment,
    trajectories: part(localTrajectories(input, locality, { ...options, of: TRAJECTORY_SUBJECTS, to, asOf })),
    today: part(assessToday(input, locality, options)),
    sensitivities,
    portfolios,
    tables: part(leverTables(input, assessment, options)),
    solved: part(found(streamed(assessment), (id) => solveTarget(input, locality, id, options))),
    comparison: part(comparisonOf(input, locality, plans, options)),
    brief: briefOf({ assessment, portfolios, sensitivities }),
    conflicts: (input.figures.conflicts ?? []).filter(({ kept }) => places.has(kept.locality)),
  };
}

/** Of a locality with several plans, none: their scenarios need not have names in common. */
function comparisonOf(
  input: AssessInput,
  locality: string,
  [plan, ...others]: readonly Plan[],
  { scenario: asked, ...options }: AssessOptions,
): Comparison | null {
  const first = plan && scenarioFor(plan, asked);
  if (!plan || !first || others.length > 0) return null;
  const scenarios = [first, ...plan.scenarios.filter(({ id }) => id !== first.id)];
  return scenarios.length < 2 ? null : compareScenarios(input, locality, scenarios, options);
}

/** Targets whose levers no scenario has to set. */
function streamed({ targets }: Assessment): string[] {
  return targets.flatMap(({ target, readings: [first] }) =>
    first?.answer?.model === streaming.declaration.id && first.answer.message.code !== "ANSWER_GRADE10"
      ? [target.id]
      : [],
  );
}

function found<T>(ids: readonly string[], of: (id: string) => T | null): Record<string, T> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const one = of(id);
      return one === null ? [] : [[id, one]];
    }),
  );
}

/** Costs are a planner's: no bundled scenario has any. */
function hasCosts(scenario: Scenario | null): boolean {
  return scenario?.assumptions.some(({ levers }) => levers.some(({ cost }) => cost !== undefined)) ?? false;
}
