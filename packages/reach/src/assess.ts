import type { Indicator, Plan, Reading, Scenario, Target } from "@lotrinh/registry";
import { answerByCertificates } from "./answers/certificates.js";
import { answerByLiteracy } from "./answers/literacy.js";
import { modelFor, modelUnder } from "./answers/models.js";
import { answerByPace } from "./answers/planned-pace.js";
import { type Run, runOf } from "./answers/run.js";
import { answerBySeries } from "./answers/series.js";
import { answerByStandards } from "./answers/standards.js";
import { earlierAutumn } from "./clause/earlier-autumn.js";
import { gapOf } from "./clause/gap.js";
import { isPast, outcomeOf } from "./clause/outcome.js";
import { ancestors, ownEvidence, parentEvidence } from "./given/evidence.js";
import { type AssessInput, type AssessOptions, DRAWS, SEED } from "./given/input.js";
import { localAges } from "./given/local-ages.js";
import { nearestSeries } from "./given/nearest-series.js";
import { scenarioFor } from "./given/scenario-of.js";
import { legendOf } from "./legend.js";
import { criterionNeeds } from "./needs/criterion-needs.js";
import { localityNeeds } from "./needs/locality-needs.js";
import { needsOf } from "./needs/target-needs.js";
import { standardViews } from "./rules/standard-view.js";
import { startFrontierOf } from "./starts/rate-start.js";
import { standardStartOf } from "./starts/standard-start.js";
import { checksOf } from "./structure/checks-of.js";
import { structureOf } from "./structure/structure.js";
import { trendOf } from "./trend/trend.js";
import type { Answer } from "./types/answer.js";
import type { Assessment, EarlierAutumn, ReadingAssessment, Silence, TargetAssessment } from "./types/assessment.js";
import type { Finding, StructureVerdict } from "./types/finding.js";
import type { StandardView } from "./types/standard-view.js";
import type { StartFrontier } from "./types/start.js";

/**
 * Holds every target of a locality's plans against what is known: structure first, then where we are, then how likely.
 * Plain data throughout: codes, parameters and numbers, no sentences.
 */
export function assess(input: AssessInput, locality: string, options: AssessOptions = {}): Assessment {
  const { registry } = input;
  const { asOf = registry.asOf, seed = SEED, draws = DRAWS } = options;
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
