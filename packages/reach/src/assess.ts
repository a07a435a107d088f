import type { LiteracyFlows } from "@lotrinh/flows";
import type { Figures, Pace, PopulationFigure } from "@lotrinh/observations";
import type { Indicator, Plan, Reading, Registry, Scenario, SupposedRules, Target } from "@lotrinh/registry";
import { answerByCertificates } from "./certificates.js";
import { checksOf } from "./checks/checks-of.js";
import { criterionNeeds } from "./criterion-needs.js";
import type { Wanted } from "./drawn.js";
import { earlierAutumn } from "./earlier-autumn.js";
import { ancestors, ownEvidence, parentEvidence } from "./evidence.js";
import { gapOf } from "./gap.js";
import { legendOf } from "./legend.js";
import { answerByLiteracy } from "./literacy-answer.js";
import { localAges } from "./literacy-people.js";
import { localityNeeds } from "./locality-needs.js";
import { modelFor, modelUnder } from "./models.js";
import { nearestSeries } from "./nearest-series.js";
import { needsOf } from "./needs.js";
import { isPast, outcomeOf } from "./outcome.js";
import { answerByPace } from "./planned-pace.js";
import { type StandardWorlds, standardWorlds } from "./rules/criterion-scores.js";
import { rulesUnder } from "./rules/rules-under.js";
import { answerByStandards } from "./rules/standard-answer.js";
import { standardStartOf } from "./rules/standard-start.js";
import { standardViews } from "./rules/standard-view.js";
import type { StandardView } from "./rules/view-types.js";
import { scenarioOf } from "./scenario.js";
import { answerBySeries } from "./series-answer.js";
import { startFrontierOf } from "./start-frontier.js";
import { structureOf } from "./structure.js";
import { supposeFigures } from "./suppose-figures.js";
import { trendOf } from "./trend.js";
import type {
  Answer,
  Assessment,
  EarlierAutumn,
  Finding,
  ReadingAssessment,
  Silence,
  StartFrontier,
  StructureVerdict,
  TargetAssessment,
} from "./types.js";

export interface AssessInput {
  readonly registry: Registry;
  readonly figures: Figures;
  /** Single ages; without them no model of cohorts speaks. Defaults to none. */
  readonly population?: readonly PopulationFigure[];
  /** Paces of provinces, from which the plausible ranges of missing figures follow. Defaults to none. */
  readonly referenceClass?: readonly Pace[];
}

export interface AssessOptions {
  /** `YYYY-MM`; defaults to the date of the bundled data. */
  readonly asOf?: string;
  /** Defaults to 1. */
  readonly seed?: number;
  /** Defaults to 10,000. */
  readonly draws?: number;
  /** A scenario, or the id of one of the plan's; defaults to the plan's first, the state as is. */
  readonly scenario?: string | Scenario;
}

/** Settings of a run, the same for every target. */
export interface Run {
  readonly registry: Registry;
  readonly figures: Figures;
  readonly population: readonly PopulationFigure[];
  readonly simulated: Map<string, LiteracyFlows>;
  readonly worlds: StandardWorlds;
  readonly asOf: string;
  readonly seed: number;
  readonly draws: number;
  readonly wanted: Wanted;
  /** What the scenario supposes of legal standards; its numbers are among those of `registry`. */
  readonly supposed: SupposedRules | null;
  /** Indicators for which the scenario lets no other place's series stand in. */
  readonly notBorrowed: readonly string[];
}

/**
 * Holds every target of a locality's plans against what is known: structure first, then where we are, then how likely.
 * Plain data throughout: codes, parameters and numbers, no sentences.
 */
export function assess(input: AssessInput, locality: string, options: AssessOptions = {}): Assessment {
  const { registry } = input;
  const { asOf = registry.asOf, seed = 1, draws = 10_000 } = options;
  const plans = registry.plans.filter((plan) => plan.locality === locality);
  const chosen = plans.map((plan) => scenarioFor(plan, options.scenario));
  const runs = chosen.map((scenario) => runOf(input, scenario, options));
  const targets = plans.flatMap((plan, index) =>
    plan.targets.map((target) => assessTarget(target, plan, chosen[index] ?? null, runs[index] as Run)),
  );
  const first = chosen.find((one) => one !== null) ?? null;
  const { figures } = runs[0] ?? input;
  const legend = legendOf({ registry, figures }, locality, plans, first, targets);
  const questions = plans.flatMap((plan) => plan.questions);
  const checks = plans.flatMap(({ missing }) =>
    missing.map(({ what }): Finding => ({ code: "MISSING_ATTACHMENT", params: { what } })),
  );
  const { referenceClass = [] } = input;
  const needs = localityNeeds(targets, questions, { registry, figures, referenceClass, scenario: first, asOf });
  return { locality, asOf, seed, draws, scenario: first?.id ?? "", legend, checks, questions, targets, needs };
}

/** The scenario asked for, or the one of that name, or the plan's first. */
export function scenarioFor(plan: Plan, asked: string | Scenario | undefined): Scenario | null {
  return typeof asked === "object" ? asked : scenarioOf(plan, asked);
}

/** The settings of a run, with the figures that the scenario supposes in the place of those known. */
export function runOf(
  { registry, figures, population = [] }: AssessInput,
  scenario: Scenario | null,
  { asOf = registry.asOf, seed = 1, draws = 10_000, wanted = {} }: AssessOptions & { readonly wanted?: Wanted },
): Run {
  const supposed = scenario?.observations ?? [];
  const changed = supposed.length === 0 ? figures : supposeFigures(figures, supposed, registry);
  const rules = scenario?.rules ?? null;
  const under = { ...registry, rules: rulesUnder(registry.rules, rules) };
  return {
    registry: under,
    supposed: rules,
    notBorrowed: scenario?.notBorrowed ?? [],
    figures: changed,
    population,
    simulated: new Map(),
    worlds: standardWorlds(),
    asOf,
    seed,
    draws,
    wanted,
  };
}

function assessTarget(target: Target, plan: Plan, scenario: Scenario | null, run: Run): TargetAssessment {
  const { registry, figures, asOf } = run;
  const state = isPast(target.horizon, asOf) ? "past" : "open";
  const model = modelFor(target.indicator);
  const readings = [...target.readings].sort((a, b) => Number(b.default) - Number(a.default));
  const indicator = readings[0]?.indicator ?? target.indicator;
  const defined = registry.indicators.find((one) => one.id === indicator);
  const latest = ownEvidence(figures, target.locality, indicator, { asOf });
  const above = ancestors(registry, target.locality);
  const { horizon } = target;
  const assessed = readings.map((reading) => assessReading(target, reading, plan, scenario, run));
  return {
    target,
    state,
    latest,
    gap: gapOf(latest, readings[0]),
    context: parentEvidence(figures, above, [indicator, ...(model?.near ?? [])], { asOf }),
    trend:
      state === "open" && defined
        ? trendOf(figures, [target.locality, ...above], defined, { asOf, horizon, asked: readings[0]?.value ?? null })
        : null,
    readings: assessed,
    spread: spreadOf(assessed),
    needs: [
      ...needsOf(target, defined, plan, {
        asOf,
        register: model?.register ?? false,
        findings: assessed[0]?.structure.findings ?? [],
      }),
      ...(state === "open" && assessed[0]?.structure.verdict === "feasible"
        ? criterionNeeds(assessed[0].standards, { asOf })
        : []),
    ],
  };
}

function spreadOf(readings: readonly ReadingAssessment[]): TargetAssessment["spread"] {
  const all = readings.flatMap(({ answer }) => answer?.probability ?? []);
  return all.length < 2 ? null : { low: Math.min(...all), high: Math.max(...all) };
}

/** Models that no single rate decides. */
const OWN_START: ReadonlySet<string> = new Set(["literacy", "standard"]);

function assessReading(
  target: Target,
  reading: Reading,
  plan: Plan,
  scenario: Scenario | null,
  run: Run,
): ReadingAssessment {
  const { registry, figures, asOf } = run;
  const { structure, standards } = checked(target, reading, run);
  const spoken = { reading, structure, standards };
  if (isPast(target.horizon, asOf)) {
    const signed = Number(plan.date.slice(0, 4));
    const outcome = outcomeOf(figures, target, reading, { asOf, signed });
    return { ...spoken, outcome, answer: null, start: null, earlier: null, silence: "past" };
  }
  const indicator = registry.indicators.find((one) => one.id === reading.indicator);
  const { verdict } = structure;
  const feasible = verdict === "feasible" && target.kind !== "qualitative";
  const answer = answerWith(target, reading, { verdict, standards }, scenario, run);
  const fromStart =
    feasible &&
    reading.unit === "percent" &&
    (answer === null || (answer.grade === "D" && !OWN_START.has(answer.model)));
  const start =
    feasible && answer === null && standards.length > 0
      ? standardStartOf(target, reading, standards, run)
      : fromStart
        ? startFrontierOf(target, reading, indicator, run)
        : null;
  const silence = answer ? null : silenceOf(target, reading, { verdict, standards });
  const year = answer || start ? earlierAutumn(target, indicator, asOf) : null;
  const earlier =
    year === null
      ? null
      : assessEarlier({ ...target, horizon: year }, { reading, verdict, standards, start }, scenario, run);
  return { ...spoken, outcome: null, answer, start, earlier, silence };
}

/** One autumn earlier, the same worlds: only the year that is asked for changes. */
function assessEarlier(
  target: Target,
  { reading, verdict, standards, start }: Checked & { readonly reading: Reading; readonly start: StartFrontier | null },
  scenario: Scenario | null,
  run: Run,
): EarlierAutumn {
  const indicator = run.registry.indicators.find((one) => one.id === reading.indicator);
  const answer = answerWith(target, reading, { verdict, standards }, scenario, {
    ...run,
    wanted: { solutions: "none" },
  });
  return {
    year: target.horizon,
    probability: answer?.probability ?? null,
    word: answer?.word ?? null,
    start: start && startFrontierOf(target, reading, indicator, run),
  };
}

/** From the model that knows the mechanism, else from the nearest series; null where neither can say. */
export function answerOf(target: Target, reading: Reading, scenario: Scenario | null, run: Run): Answer | null {
  const { structure, standards } = checked(target, reading, run);
  return answerWith(target, reading, { verdict: structure.verdict, standards }, scenario, run);
}

/** Structure before statistics, and the standards that the reading asks for. */
function checked(target: Target, reading: Reading, run: Run): Pick<ReadingAssessment, "structure" | "standards"> {
  const { registry, figures, asOf } = run;
  const plan = registry.plans.find((one) => one.id === target.plan) as Plan;
  const standards = standardViews(target, reading, run);
  const checks = checksOf({ registry, figures, plan, target, reading, standards, asOf });
  const kept: Finding[] = run.notBorrowed.includes(reading.indicator)
    ? [{ code: "CHECK_NOT_BORROWED", params: {} }]
    : [];
  return { structure: structureOf(target, reading, [...checks, ...kept]), standards };
}

/** What is said of a reading before any statistics. */
interface Checked {
  readonly verdict: StructureVerdict;
  readonly standards: readonly StandardView[];
}

function answerWith(
  target: Target,
  reading: Reading,
  { verdict, standards }: Checked,
  scenario: Scenario | null,
  run: Run,
): Answer | null {
  const indicator = run.registry.indicators.find((one) => one.id === reading.indicator);
  const feasible = verdict === "feasible" && target.kind !== "qualitative";
  return (
    answerByModel(target, reading, verdict, scenario, run) ??
    (feasible ? answerByStandards(target, reading, standards, { ...run.wanted, ...run }) : null) ??
    (feasible && indicator ? answerByNearest(target, reading, indicator, run) : null)
  );
}

function answerByModel(
  target: Target,
  reading: Reading,
  verdict: StructureVerdict,
  scenario: Scenario | null,
  run: Run,
): Answer | null {
  const under = modelUnder(scenario, reading.indicator);
  if (!under || !scenario) return null;
  const { model, assumption } = under;
  const { figures, seed, draws, asOf } = run;
  const { locality, horizon } = target;
  const { indicator, unit } = reading;
  const labels = { locality, indicator, scenario: scenario.id, unit };
  const simulation = { ...run.wanted, labels, seed, draws, horizon };
  if (model.model === "certificates") {
    return answerByCertificates(reading, assumption, {
      ...simulation,
      known: ownEvidence(figures, locality, indicator, run),
    });
  }
  if (verdict !== "feasible") return null;
  if (model.model === "planned-pace") {
    const defined = run.registry.indicators.find((one) => one.id === indicator);
    const known = ownEvidence(figures, locality, indicator, run);
    return defined ? answerByPace(target, reading, defined, assumption, { ...simulation, known }) : null;
  }
  const country = ancestors(run.registry, locality).at(-1) ?? locality;
  const known = ownEvidence(figures, locality, model.supposedOf, run);
  const year = Math.max(assumption.baseline.year, known?.year ?? 0);
  const ages = localAges(figures, run.population, { locality, country, year, asOf });
  if (!ages) return null;
  return answerByLiteracy(reading, model, assumption, {
    ...simulation,
    labels: { ...labels, indicator: model.supposedOf },
    asOf,
    figures,
    ages,
    known,
    simulated: run.simulated,
  });
}

/** From the nearest series there is, be it of one figure; a change needs a base and has none of its own. */
function answerByNearest(target: Target, reading: Reading, indicator: Indicator, run: Run): Answer | null {
  const { registry, figures, asOf, seed, draws } = run;
  if (target.kind === "change" || reading.unit !== indicator.unit) return null;
  const above = run.notBorrowed.includes(indicator.id) ? [] : ancestors(registry, target.locality);
  const places = [target.locality, ...above];
  const found = nearestSeries(figures, places, indicator.id, { asOf, horizon: target.horizon, least: 1 });
  if (!found) return null;
  const placeName = registry.localities.find((one) => one.id === found.locality)?.name ?? found.locality;
  return answerBySeries(target, reading, indicator, found, { ...run.wanted, asOf, seed, draws, placeName });
}

function silenceOf(target: Target, reading: Reading, { verdict, standards }: Checked): Silence {
  if (target.kind === "qualitative") return "qualitative";
  if (verdict === "not-evaluable") return "not-evaluable";
  return modelFor(reading.indicator) || standards.length > 0 ? "no-data" : "no-model";
}
