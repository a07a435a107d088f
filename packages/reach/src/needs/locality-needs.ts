import type { Figures, Observation } from "@lotrinh/observations";
import { findIndicator, type Indicator, type Reading, type Registry } from "@lotrinh/registry";
import { mechanismsOf } from "../answers/mechanisms.js";
import { clauseOf, testOfClause } from "../clause/clause.js";
import { isForecast } from "../given/counted.js";
import { isRecognition } from "../given/standards-of.js";
import type { Answer } from "../types/answer.js";
import type { ReadingAssessment, TargetAssessment } from "../types/assessment.js";
import type { Structure } from "../types/finding.js";
import type { LocalityNeed, Need } from "../types/need.js";
import { type PlausibleContext, plausibleRange } from "./plausible-range.js";

/** A target as its needs are weighed; an assessment of it is one. */
export interface Wanting extends Pick<TargetAssessment, "target" | "state" | "needs"> {
  /** The default one first. */
  readonly readings: readonly (Pick<ReadingAssessment, "silence" | "outcome"> & {
    readonly structure: Pick<Structure, "verdict">;
    readonly reading: Reading;
    readonly answer: Pick<Answer, "grade" | "model"> | null;
  })[];
}

/** What a figure is worth to a target: a first answer, a firmer one, an outcome that can be told, or none. */
const WORTH = { answer: 3, firmer: 2, outcome: 1, none: 0 } as const;
/** Targets that a plan's readers ask of first count as so many. */
const QUESTION = 2;

/** One row for each indicator and kind, over the targets that want it. */
export function localityNeeds(
  targets: readonly Wanting[],
  questions: readonly string[],
  { registry, ...context }: PlausibleContext & { readonly registry: Registry },
): LocalityNeed[] {
  const rows = new Map<string, { readonly need: Need; readonly wanting: Wanting[] }>();
  for (const one of targets) {
    for (const need of one.needs) {
      const key = `${need.indicator ?? ""}/${need.kind}/${need.places.length > 0}`;
      const row = rows.get(key);
      const places = [...new Set([...(row?.need.places ?? []), ...need.places])];
      const together = [...new Set([...(row?.need.together ?? []), ...need.together])];
      rows.set(key, { need: { ...(row?.need ?? need), places, together }, wanting: [...(row?.wanting ?? []), one] });
    }
  }
  return [...rows.values()]
    .map(({ need, wanting }) => {
      const indicator = findIndicator(registry.indicators, need.indicator);
      return {
        ...rowOf(need, wanting, indicator, { registry, ...context }),
        worth: worthOf(need, wanting, questions, registry),
      };
    })
    .filter(({ kind, years }) => kind !== "series" || years.length > 0)
    .sort(
      (a, b) => b.worth - a.worth || b.targets.length - a.targets.length || startsOf(b, targets) - startsOf(a, targets),
    );
}

/** Of how many targets a figure is where they start: that decides more than what moves them from there. */
function startsOf({ indicator, places }: LocalityNeed, targets: readonly Wanting[]): number {
  if (places.length > 0) return 0;
  return targets.filter(({ readings: [first] }) => first?.reading.indicator === indicator).length;
}

function rowOf(
  need: Need,
  wanting: readonly Wanting[],
  indicator: Indicator | undefined,
  context: PlausibleContext & { readonly registry: Registry },
): Omit<LocalityNeed, "worth"> {
  const own = wanting[0]?.target.locality ?? "";
  const of = (worth: keyof typeof WORTH): string[] =>
    wanting.filter((one) => gainOf(need, one, context) === worth).map(({ target }) => target.id);
  const years = need.kind === "series" ? missingYears(need, own, context) : need.to === null ? [] : [need.to];
  return {
    ...need,
    years,
    breakdown: "",
    counts: need.kind === "series" && indicator?.unit === "percent",
    definition: indicator?.definition ?? null,
    targets: wanting.map(({ target }) => target.id),
    answers: of("answer"),
    firmer: of("firmer"),
    outcomes: of("outcome"),
    plausible: need.kind === "series" && indicator ? plausibleRange(indicator, own, need.to, context) : null,
  };
}

const TOTALS = new WeakMap<Figures, ReadonlyMap<string, readonly Observation[]>>();

/** The totals of an indicator, of all places: figures are grouped once. */
function totalsOf(figures: Figures, indicator: string | null): readonly Observation[] {
  const known = TOTALS.get(figures) ?? grouped(figures);
  TOTALS.set(figures, known);
  return (indicator === null ? undefined : known.get(indicator)) ?? [];
}

function grouped({ observations }: Figures): ReadonlyMap<string, readonly Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const one of observations) {
    if (one.breakdown !== "") continue;
    const group = groups.get(one.indicator);
    if (group) group.push(one);
    else groups.set(one.indicator, [one]);
  }
  return groups;
}

/** Years of a series of which the territory, or one of the communes wanted, has no figure yet, oldest first. */
function missingYears(
  { indicator, from, to, places }: Need,
  locality: string,
  { figures, asOf }: PlausibleContext,
): number[] {
  if (from === null || to === null) return [];
  const wanted = places.length > 0 ? places : [locality];
  const known = new Set(
    totalsOf(figures, indicator)
      .filter(({ locality: of, quality, year }) => wanted.includes(of) && quality !== "weak" && String(year) <= asOf)
      .map((one) => `${one.locality} ${one.year}`),
  );
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return years.filter((year) => wanted.some((place) => !known.has(`${place} ${year}`)));
}

/**
 * An undefined measure waits for its definition; figures alone say nothing of it. Whether an annex holds a figure is not
 * known. What is past is told by figures of the very indicator, where the clause tells with what to compare them.
 */
function gainOf(
  { kind, indicator, places, unit }: Need,
  { target, state, readings }: Wanting,
  { registry }: { readonly registry: Registry },
): keyof typeof WORTH {
  const first = readings[0];
  if (!first || kind === "annex" || first.silence === "qualitative") return "none";
  const isOwn = indicator === first.reading.indicator && places.length === 0;
  if (state === "past") {
    const clause = clauseOf(target, first.reading, registry);
    const isTold = isOwn && clause !== null && testOfClause(clause) !== null;
    return isTold && first.outcome?.verdict === "unknown" ? "outcome" : "none";
  }
  const isNamed = isOwn || (indicator === target.indicator && places.length === 0 && kind === "series");
  if (isNamed && !isRead(indicator ?? "", unit, first.answer?.model ?? null)) return "none";
  const undefinedMeasure = first.structure.verdict !== "feasible";
  if (undefinedMeasure) return kind === "definition" ? "answer" : "none";
  if (!first.answer) return "answer";
  return first.answer.grade === "A" ? "none" : "firmer";
}

/** Whether an own series of an indicator changes what a model says of it: of what holds or not only recognitions do. */
function isRead(indicator: string, unit: string | null, model: string | null): boolean {
  const unread = mechanismsOf(indicator).some((one) => one.declaration.id === model && one.unread?.includes(indicator));
  return !unread && (isForecast(unit ?? "") || isRecognition(indicator));
}

function worthOf(need: Need, wanting: readonly Wanting[], questions: readonly string[], registry: Registry): number {
  return wanting.reduce((sum, one) => {
    const times = questions.includes(one.target.id) ? QUESTION : 1;
    return sum + times * WORTH[gainOf(need, one, { registry })];
  }, 0);
}
