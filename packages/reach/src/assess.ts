import { type Figures, joinedSeries, type SeriesOptions } from "@lotrinh/observations";
import { findIndicator, type Plan, type Target } from "@lotrinh/registry";
import { answerOf, caseOf, isFeasible } from "./answers/answer-of.js";
import { legendOf } from "./answers/legend.js";
import type { Case } from "./answers/mechanism.js";
import { mechanismsOf } from "./answers/mechanisms.js";
import { silenceOf } from "./answers/silence.js";
import { type Clause, clauseOf } from "./clause/clause.js";
import { gapOf } from "./clause/gap.js";
import { isPast, outcomeOf } from "./clause/outcome.js";
import { asOfFindings, checkAsOf } from "./given/as-of.js";
import { earlierAutumn } from "./given/earlier-autumn.js";
import { ancestors, ownEvidence, parentEvidence } from "./given/evidence.js";
import { type AssessInput, type AssessOptions, DRAWS, SEED } from "./given/input.js";
import { lawsOn } from "./given/laws-on.js";
import { type Run, runOf } from "./given/run.js";
import { scenarioFor } from "./given/scenario-of.js";
import { localityNeeds } from "./needs/locality-needs.js";
import { targetNeeds } from "./needs/target-needs.js";
import { startFrontierOf } from "./starts/rate-start.js";
import { standardStartOf } from "./starts/standard-start.js";
import { trendOf } from "./trend/trend.js";
import type { Assessment, EarlierAutumn, ReadingAssessment, TargetAssessment } from "./types/assessment.js";
import { DRAWS_ONLY } from "./types/drawn.js";
import { type Finding, finding } from "./types/finding.js";
import type { StartFrontier } from "./types/start.js";

/**
 * Holds every target of a locality's plans against what is known: structure first, then where we are, then how likely.
 * Plain data throughout: codes, parameters and numbers, no sentences.
 * @throws RangeError for a date that is no month from 1990 to 2060
 */
export function assess(input: AssessInput, locality: string, options: AssessOptions = {}): Assessment {
  const { registry } = input;
  const { asOf = registry.asOf, seed = SEED, draws = DRAWS } = options;
  checkAsOf(asOf);
  const plans = registry.plans.filter((plan) => plan.locality === locality);
  const chosen = plans.map((plan) => scenarioFor(plan, options.scenario));
  const runs = chosen.map((scenario) => runOf(input, scenario, options));
  const count = plans.reduce((sum, plan) => sum + plan.targets.length, 0);
  let done = 0;
  const targets = plans.flatMap((plan, index) =>
    plan.targets.map((target) => {
      const assessed = assessTarget(target, plan, runs[index] as Run);
      options.progress?.(++done, count);
      return assessed;
    }),
  );
  const first = chosen.find((one) => one !== null) ?? null;
  const { figures } = runs[0] ?? input;
  const questions = plans.flatMap((plan) => plan.questions);
  const checks = [
    ...asOfFindings(asOf, plans, figures),
    ...plans.flatMap(({ missing }) =>
      missing.map(({ what }): Finding => ({ code: "MISSING_ATTACHMENT", params: { what } })),
    ),
  ];
  const { referenceClass = [] } = input;
  const needs = localityNeeds(targets, questions, { registry, figures, referenceClass, scenario: first, asOf });
  const legend = legendOf({ registry, figures }, locality, plans, first, { targets, needs });
  return { locality, asOf, seed, draws, scenario: first?.id ?? "", legend, checks, questions, targets, needs };
}

function assessTarget(target: Target, plan: Plan, run: Run): TargetAssessment {
  const { registry, figures, asOf } = run;
  const { horizon, locality } = target;
  const state = isPast(horizon, asOf) ? "past" : "open";
  const readings = [...target.readings].sort((a, b) => Number(b.default) - Number(a.default));
  const [first] = readings;
  const indicator = first?.indicator ?? target.indicator;
  const defined = findIndicator(registry.indicators, indicator);
  const latest = ownEvidence(figures, locality, indicator, { asOf });
  const clause = first ? clauseOf(target, first, registry) : null;
  const above = ancestors(registry, locality);
  const cases = readings.map((reading) => caseOf(target, reading, run));
  const assessed = cases.map((one) => assessReading(one, plan, run));
  const level = registry.localities.find(({ id }) => id === locality)?.level ?? "commune";
  const counted = mechanismsOf(target.indicator).flatMap(({ needs }) => needs?.(level).flat() ?? []);
  const near = mechanismsOf(target.indicator).flatMap((one) => one.near?.filter((id) => id !== indicator) ?? []);
  return {
    target,
    state,
    latest,
    gap: gapOf(latest, clause),
    leftOut: state === "open" ? leftOutOf(figures, [indicator, ...counted], { locality, asOf }) : [],
    context: parentEvidence(figures, above, [indicator, ...near], { asOf }),
    trend:
      state === "open" && defined
        ? trendOf(run, [locality, ...above], defined, { horizon, asked: levelAsked(clause) })
        : null,
    readings: assessed,
    laws: cases[0] ? lawsOn(target, plan, cases[0], run) : [],
    spread: spreadOf(assessed),
    needs: targetNeeds(target, cases[0] ?? null, plan, run),
  };
}

/** The level that a clause asks for; null for one that asks for something made of several years. */
function levelAsked(clause: Clause | null): number | null {
  const isLevel = clause?.measure.kind === "level" && clause.direction !== "more" && clause.direction !== "less";
  return clause && isLevel && clause.unit !== "met" ? clause.value : null;
}

/** Of the indicator, and of what its mechanisms count beside it; what is said of several is said once. */
function leftOutOf(
  figures: Figures,
  indicators: readonly string[],
  options: Pick<SeriesOptions, "locality" | "asOf">,
): Finding[] {
  const all = indicators.flatMap((indicator) => joinedSeries(figures, { ...options, indicator }).leftOut);
  const found = all.map(({ observations, ...one }): Finding => one);
  const said = new Map(found.map((one) => [JSON.stringify([one.code, one.params]), one]));
  return [...said.values()];
}

function spreadOf(readings: readonly ReadingAssessment[]): TargetAssessment["spread"] {
  const all = readings.flatMap(({ answer }) => answer?.probability ?? []);
  return all.length < 2 ? null : { low: Math.min(...all), high: Math.max(...all) };
}

function assessReading(one: ReturnType<typeof caseOf>, plan: Plan, run: Run): ReadingAssessment {
  const { figures, asOf } = run;
  const { target, reading, structure, standards, clause, indicator } = one;
  const spoken = { reading, structure, standards };
  if (isPast(target.horizon, asOf)) {
    const signed = Number(plan.date.slice(0, 4));
    const outcome = outcomeOf(figures, target, clause, { asOf, signed });
    return { ...spoken, outcome, answer: null, start: null, earlier: null, silence: "past" };
  }
  const answered = answerOf(one, run);
  const answer = answered?.answer ?? null;
  // Beside the answer of another mechanism the start of a rate would be a second truth.
  const bare = answered === null || (answered.answer.grade === "D" && answered.mechanism.oneRate && !answered.counted);
  const start = !isFeasible(one)
    ? null
    : (answer === null || answer.model === "status") && standards.length > 0
      ? standardStartOf(target, reading, standards, run)
      : bare && reading.unit === "percent"
        ? startFrontierOf(one, run)
        : null;
  const silence = answer ? null : silenceOf(one);
  const year = answer || start ? earlierAutumn(target, indicator ?? undefined, asOf) : null;
  const earlier = year === null ? null : assessEarlier({ ...one, target: { ...target, horizon: year } }, start, run);
  const set = (answer?.constants ?? []).flatMap(({ id, value, displaces }) =>
    displaces === null ? [] : [finding("CHECK_CONSTANT_SET", { indicator: id, value, before: displaces.value })],
  );
  const checked = set.length === 0 ? structure : { ...structure, checks: [...structure.checks, ...set] };
  return { ...spoken, structure: checked, outcome: null, answer, start, earlier, silence };
}

/** One autumn earlier, the same worlds: only the year that is asked for changes. */
function assessEarlier(one: Omit<Case, "assumption">, start: StartFrontier | null, run: Run): EarlierAutumn {
  const answer = answerOf(one, { ...run, wanted: DRAWS_ONLY })?.answer ?? null;
  return {
    year: one.target.horizon,
    probability: answer?.probability ?? null,
    word: answer?.word ?? null,
    start: start && startFrontierOf(one, run),
  };
}
