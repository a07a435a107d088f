import type { Figures, Observation } from "@lotrinh/observations";
import type { Plan, Reading, Registry, Scenario, Target } from "@lotrinh/registry";
import { answerByCertificates } from "./certificates.js";
import { ancestors, ownEvidence, parentEvidence } from "./evidence.js";
import { legendOf } from "./legend.js";
import { modelFor } from "./models.js";
import { needsOf } from "./needs.js";
import { isPast, outcomeOf } from "./outcome.js";
import { assumptionFor, scenarioOf } from "./scenario.js";
import { structureOf } from "./structure.js";
import { trendOf } from "./trend.js";
import type { Answer, Assessment, ReadingAssessment, Silence, StructureVerdict, TargetAssessment } from "./types.js";

export interface AssessInput {
  readonly registry: Registry;
  readonly figures: Figures;
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
interface Run {
  readonly registry: Registry;
  readonly figures: Figures;
  readonly asOf: string;
  readonly seed: number;
  readonly draws: number;
}

/**
 * Holds every target of a locality's plans against what is known: structure first, then where we are, then how likely.
 * Plain data throughout: codes, parameters and numbers, no sentences.
 */
export function assess(
  { registry, figures }: AssessInput,
  locality: string,
  { asOf = registry.asOf, seed = 1, draws = 10_000, scenario }: AssessOptions = {},
): Assessment {
  const run: Run = { registry, figures, asOf, seed, draws };
  const plans = registry.plans.filter((plan) => plan.locality === locality);
  const chosen = plans.map((plan) => (typeof scenario === "object" ? scenario : scenarioOf(plan, scenario)));
  const targets = plans.flatMap((plan, index) =>
    plan.targets.map((target) => assessTarget(target, plan, chosen[index] ?? null, run)),
  );
  const first = chosen.find((one) => one !== null) ?? null;
  const legend = legendOf({ registry, figures }, locality, plans, first, targets);
  return { locality, asOf, seed, draws, scenario: first?.id ?? "", legend, targets };
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
      state === "open" && defined ? trendOf(figures, [target.locality, ...above], defined, { asOf, horizon }) : null,
    readings: assessed,
    needs: needsOf(target, defined, plan, {
      asOf,
      register: model?.register ?? false,
      findings: assessed[0]?.structure.findings ?? [],
    }),
  };
}

function assessReading(
  target: Target,
  reading: Reading,
  plan: Plan,
  scenario: Scenario | null,
  run: Run,
): ReadingAssessment {
  const { figures, asOf } = run;
  const structure = structureOf(target, reading);
  const spoken = { reading, structure };
  if (isPast(target.horizon, asOf)) {
    const signed = Number(plan.date.slice(0, 4));
    const outcome = outcomeOf(figures, target, reading, { asOf, signed });
    return { ...spoken, outcome, answer: null, silence: "past" };
  }
  const answer = answerOf(target, reading, scenario, run);
  return { ...spoken, outcome: null, answer, silence: answer ? null : silenceOf(target, reading, structure.verdict) };
}

function answerOf(target: Target, reading: Reading, scenario: Scenario | null, run: Run): Answer | null {
  const model = modelFor(reading.indicator);
  const assumption = assumptionFor(scenario, reading.indicator);
  if (!model || !assumption || !scenario) return null;
  const known = ownEvidence(run.figures, target.locality, reading.indicator, run);
  const { locality, horizon } = target;
  const { indicator, unit } = reading;
  return answerByCertificates(reading, assumption, {
    labels: { locality, indicator, scenario: scenario.id, unit },
    seed: run.seed,
    draws: run.draws,
    horizon,
    known,
  });
}

function silenceOf(target: Target, reading: Reading, verdict: StructureVerdict): Silence {
  if (target.kind === "qualitative") return "qualitative";
  if (verdict === "not-evaluable") return "not-evaluable";
  return modelFor(reading.indicator) ? "no-data" : "no-model";
}

/** How much is missing, for figures that count things; a share without its counts has no gap in people. */
function gapOf(latest: Observation | null, reading: Reading | undefined): TargetAssessment["gap"] {
  if (!latest || !reading || reading.value === null || reading.unit === "percent") return null;
  const { comparator, value, unit } = reading;
  if (comparator === "~" || comparator === "increase_by" || comparator === "decrease_by") return null;
  const missing = comparator === "<" || comparator === "<=" ? latest.value - value : value - latest.value;
  return { value: Math.max(0, missing), unit };
}
