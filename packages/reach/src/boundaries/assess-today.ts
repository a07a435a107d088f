import type { Observation } from "@lotrinh/observations";
import type { Locality } from "@lotrinh/registry";
import { answerOf, caseOf } from "../answers/answer-of.js";
import { assess } from "../assess.js";
import { clauseOf, shareComparator } from "../clause/clause.js";
import { peopleNeeded } from "../clause/people.js";
import { ownEvidence } from "../given/evidence.js";
import type { AssessInput, AssessOptions } from "../given/input.js";
import { namesIn } from "../given/names-in.js";
import { type Run, runOf } from "../given/run.js";
import type { TargetAssessment } from "../types/assessment.js";
import { finding } from "../types/finding.js";
import type { TodayAssessment, TodayNeeded, TodayShare, TodayTarget, TodayUnit } from "../types/today.js";
import { successionOf } from "./succession.js";
import { todayUnits } from "./today-units.js";
import { wholeParts } from "./whole-parts.js";

const SHARE_OF_UNITS = /^(wards|communes|rural_communes)_at_|^learning_(communes|districts)_rate$/;

/**
 * Holds the targets of a locality that is no more against the units of today: each of them inherits a target, they add up to
 * it, or it lapses, by the rules of `succession.csv`. Of a count the probability stays that of the sum; a rate that a unit
 * inherits has that unit's own probability where it has figures, else that of the old territory, as an assumption.
 */
export function assessToday(input: AssessInput, locality: string, options: AssessOptions = {}): TodayAssessment {
  const { registry, figures } = input;
  const { targets, legend, ...run } = assess(input, locality, options);
  const { asOf, seed, draws, scenario } = run;
  const place = registry.localities.find(({ id }) => id === locality);
  const own = registry.lineage.filter((one) => one.locality === locality);
  const gone = place?.validTo ? place.validTo.slice(0, 7) < asOf : false;
  const code = !gone ? "TODAY_UNCHANGED" : own.length === 0 ? "TODAY_NO_LINEAGE" : null;
  const head = { locality, asOf, seed, draws, scenario, validTo: place?.validTo ?? null };
  if (!place || code !== null) {
    const missing = finding(code ?? "TODAY_NO_LINEAGE", { place: place?.name ?? locality });
    return { ...head, missing, oldUnits: 0, sharedBy: null, joined: [], units: [], targets: [], names: {} };
  }
  const { units, oldUnits, sharedBy } = todayUnits(registry, figures, locality, asOf);
  const codes = new Set(units.map((one) => one.code));
  const others = registry.lineage.filter((one) => one.locality !== locality && codes.has(one.toCode));
  const joined = [...new Set(others.map((one) => one.fromName))];
  const sameTerritory = units.length === 1 && joined.length === 0;
  const context = { place, units, sameTerritory, run: runOf(input, null, options) };
  const views = targets.map((one) => todayTarget(one, context));
  return {
    ...head,
    missing: null,
    oldUnits,
    sharedBy,
    joined,
    units,
    targets: views,
    names: namesIn(views, registry.indicators),
  };
}

interface Context {
  readonly place: Locality;
  readonly units: readonly TodayUnit[];
  /** Whether one unit holds just what the locality held. */
  readonly sameTerritory: boolean;
  /** Without a scenario: what a plan supposes of its own territory is not supposed of a part of it. */
  readonly run: Run;
}

function todayTarget(assessed: TargetAssessment, context: Context): TodayTarget {
  const { target, state, readings } = assessed;
  const { place, run, units } = context;
  const first = readings[0];
  const found = successionOf(run.registry, target, place.level);
  if (!found) throw new RangeError(`no rule for ${target.id}; add a row to data/registry/succession.csv`);
  const { rule, why } = found;
  const answer = rule === "lapse" ? null : (first?.answer ?? null);
  const clause = first ? clauseOf(target, first.reading, run.registry) : null;
  const comparator = shareComparator(clause);
  const shared = SHARE_OF_UNITS.test(target.indicator) && clause?.unit === "percent" && rule !== "lapse";
  return {
    target,
    reading: first?.reading ?? null,
    state,
    rule,
    why,
    probability: answer?.probability ?? null,
    word: answer?.word ?? null,
    conditions: answer?.conditions ?? [],
    unitsNeeded: shared && comparator ? peopleNeeded(comparator, clause.value, units.length) : null,
    outcome: first?.outcome?.verdict ?? null,
    silence: first?.silence ?? null,
    units: rule === "lapse" ? [] : rule === "aggregate" ? parts(assessed, context) : inherited(assessed, context),
  };
}

/** A count divided over the units: whole parts that add up to it. */
function parts({ readings }: TargetAssessment, { units }: Context): TodayShare[] {
  const value = readings[0]?.reading.value ?? null;
  const shares = units.map((one) => one.share);
  const divided = value !== null && Number.isInteger(value) ? wholeParts(value, shares) : null;
  return units.map(({ code }, at) => ({
    ...{ unit: code, needed: null, countedElsewhere: null, probability: null, word: null, basis: null, latest: null },
    asked: divided?.[at] ?? null,
  }));
}

/** The target as it is, in each unit: with its own people or schools, and its own figures where there are any. */
function inherited({ target, state, latest, readings }: TargetAssessment, context: Context): TodayShare[] {
  const { units, run } = context;
  const first = readings[0];
  const territory = first?.answer ?? null;
  return units.map(({ code, locality }) => {
    const { figures } = run;
    const reading = first?.reading;
    const known = locality && reading ? ownEvidence(figures, locality, reading.indicator, { asOf: run.asOf }) : null;
    const at = locality === null ? null : { ...target, locality };
    const open = state === "open" && reading && first?.structure.verdict === "feasible";
    const own = known && at && open ? (answerOf(caseOf(at, reading, run), run)?.answer ?? null) : null;
    const answer = own ?? territory;
    const asked = SHARE_OF_UNITS.test(target.indicator) ? null : (reading?.value ?? null);
    const comparator = reading?.unit === "percent" ? shareComparator(clauseOf(target, reading, run.registry)) : null;
    const counted = asked === null || comparator === null ? null : countOf(known, latest, context);
    return {
      unit: code,
      asked,
      needed:
        counted?.of && comparator && asked !== null
          ? { ...counted, of: counted.of, count: peopleNeeded(comparator, asked, counted.of) }
          : null,
      countedElsewhere: counted && counted.of === null ? counted.year : null,
      probability: answer?.probability ?? null,
      word: answer?.word ?? null,
      basis: own ? "own" : territory ? "territory" : null,
      latest: known,
    };
  });
}

interface Counted extends Pick<TodayNeeded, "year" | "status"> {
  /** Null where the count is of another territory. */
  readonly of: number | null;
}

/** Whom a rate is of in a unit: as counted there, or in the old territory where that is the same; null where nobody counted. */
function countOf(known: Observation | null, before: Observation | null, context: Context): Counted | null {
  if (known?.denominator) return { of: known.denominator, year: known.year, status: "reported" };
  if (!before?.denominator) return null;
  const same = context.sameTerritory && before.locality === context.place.id;
  return { of: same ? before.denominator : null, year: before.year, status: "assumed" };
}
