import type { ModelDeclaration } from "@lotrinh/flows";
import { forecastSeries, quantilesOf, type SeriesForecast } from "@lotrinh/forecast";
import { type Figures, latest, type Observation } from "@lotrinh/observations";
import type { Indicator } from "@lotrinh/registry";
import { normalQuantile, uniforms } from "@lotrinh/trajectory";
import { ROUNDED } from "../../clause/as-printed.js";
import { type Clause, testOfClause } from "../../clause/clause.js";
import { betterSide } from "../../given/annual.js";
import { usedConstant } from "../../given/constants.js";
import { ancestors, successors } from "../../given/evidence.js";
import { isPartOfSupposed, type Run, shared } from "../../given/run.js";
import { isKnown } from "../../given/written-at.js";
import type { Answer, UsedConstant } from "../../types/answer.js";
import type { Drawn } from "../../types/drawn.js";
import { finding } from "../../types/finding.js";
import { figureCondition } from "../conditions.js";
import { shareHolding } from "../drawn.js";
import { gradeOf } from "../grade.js";
import type { Case, Mechanism } from "../mechanism.js";
import { supposedAnswer } from "../supposed-answer.js";
import { wordOf } from "../word.js";
import { APART } from "./beside.js";
import { aboutRate, logitOf, rateOf } from "./rate-scale.js";

const STANDARD_SCHOOLS = ["national_standard_school_rate", "national_standard_public_school_rate"] as const;

const declaration: ModelDeclaration = {
  id: "elsewhere",
  inputs: [{ id: "levels_elsewhere", unit: "percent" }],
  levers: [],
  outputs: [{ id: "value", unit: "percent" }],
};

/** What is reported of nearly the same, the nearest first: of all levels together, of ages 3–5, of schools for their pupils. */
const NEAR: Readonly<Record<string, readonly string[]>> = {
  kindergarten_5_enrolment_rate: [],
  primary_age_enrolment_rate: [],
  kindergarten_4_enrolment_rate: ["kindergarten_3_5_enrolment_rate"],
  vocational_share_15_25: ["vocational_share_of_15_24"],
  national_standard_school_rate_preschool: STANDARD_SCHOOLS,
  national_standard_school_rate_primary: STANDARD_SCHOOLS,
  national_standard_school_rate_lower_secondary: STANDARD_SCHOOLS,
  national_standard_school_rate_upper_secondary: STANDARD_SCHOOLS,
  private_share_of_preschool_children: ["private_share_of_preschools"],
  private_share_of_general_pupils: ["private_share_of_general_schools"],
  on_age_completion_rate_primary: ["completion_rate_primary"],
  age6_in_grade1_rate: ["primary_age_enrolment_rate"],
  age6_in_school_rate: ["age6_in_grade1_rate", "primary_age_enrolment_rate"],
  preschool_programme_completion_rate_age5: ["kindergarten_5_enrolment_rate"],
  literacy_level2_rate_15_60: ["literacy_rate_15_60"],
  education_posts_filled_met: ["education_posts_filled_rate"],
};
/** Older figures say little of where places are now. */
const OLDEST = 12;
/** Starts that are tried, by their quantiles; a draw takes the nearest. */
const STARTS = 15;
/** Above it the errors of other rates say nothing: a place is supposed to stay where it is among the others. */
const NEAR_ROUNDED = 99.5;

/** The level of other places where nothing is known of this one or the province above it: the start is drawn from them. */
export const elsewhere: Mechanism = {
  declaration,
  indicators: "any",
  oneRate: true,
  supposes: null,
  restsOn: "criteria",
  evenInfeasible: true,
  answer,
};

/**
 * Null for what is not “at least” or “at most so much” of a rate, where the territory or its province has a figure of its own,
 * and unless the country and one place more, or the unit that took the territory in, have one: places that happen to report
 * are no sample; where that unit reports what is nearest, it alone. Nor for a part of a rate whose start a scenario supposes: levels
 * of other places would have it likelier than the whole. A clause that contradicts another is judged by itself. “All” is what rounds to 100,0 %.
 */
function answer({ target, reading, clause, indicator, verdict }: Case, run: Run): Answer | null {
  const { registry, figures, asOf } = run;
  const { locality, horizon } = target;
  if (target.kind === "qualitative" || !(verdict === "feasible" || verdict === "contradictory")) return null;
  const asked = askedOf(clause, indicator, reading.unit);
  if (!clause || !asked || !indicator || clause.period === "throughout" || target.kind === "change") return null;
  if (run.notBorrowed.includes(indicator.id) || isPartOfSupposed(indicator, run)) return null;
  const province = ancestors(registry, locality).filter((id) => levelOf(id, run) === "province");
  const of = (place: string) => latest(figures, { locality: place, indicator: indicator.id, asOf });
  const merged = successors(registry, locality);
  if ([locality, ...merged, ...province].some((place) => of(place) !== undefined)) return null;
  const near = NEAR[indicator.id] ?? [];
  const everywhere = elsewhereOf([indicator.id, ...near], locality, run);
  const own = everywhere.filter((row) => merged.includes(row.locality) && row.indicator === near[0]);
  const rows = own.length > 0 ? own : everywhere;
  const last = rows.at(-1);
  const country = rows.some(({ locality: place }) => levelOf(place, run) === "country");
  if (!last || (own.length === 0 && (!country || rows.length < (near.length > 0 ? 1 : 2)))) return null;

  const name = `elsewhere ${locality} ${indicator.id} ${horizon}`;
  const world = shared(run, name, () =>
    worldOf(rows, indicator.direction, { horizon, from: last.year, between: usedConstant(run, APART) }),
  );
  const stays = asked.value >= NEAR_ROUNDED && world.high >= asked.value;
  const start = uniforms(run.draws, run.seed, locality, indicator.id, "start elsewhere");
  const chance = uniforms(run.draws, run.seed, locality, indicator.id, "pace elsewhere");
  const from = (starts: Float64Array | number): Drawn => {
    const [values, holds] = [new Float64Array(run.draws), new Uint8Array(run.draws)];
    for (let k = 0; k < run.draws; k++) {
      const u = typeof starts === "number" ? starts : (starts[k] as number);
      const value = stays ? world.startAt(u) : world.valueAt(u, chance[k] as number);
      values[k] = value;
      holds[k] = asked.test(value) ? 1 : 0;
    }
    return { unit: "percent", values, holds };
  };
  const drawn = from(start);
  const p = shareHolding(drawn);
  const [low, high] = [0.1, 0.9].map((u) => shareHolding(from(u))) as [number, number];
  const others = [...new Set(rows.map((row) => row.indicator))].filter((id) => id !== indicator.id);
  const { lowered } = gradeOf(
    {
      ...{
        count: 1,
        supposed: false,
        last: last.year,
        horizon,
        checkedTo: last.year,
        asOf,
      },
      borrowedFrom: rows.map(({ locality: place }) => nameOf(place, run)).join(", "),
    },
    others.map((id) => ({ code: "GRADE_NEAR", params: { indicator: id } })),
  );
  const params = {
    ...{ p, word: wordOf(p, "D"), year: horizon, least: Math.min(low, high), most: Math.max(low, high) },
    ...{ count: rows.length, now: last.year, from: world.low, to: world.high, middle: world.middle },
  };
  return supposedAnswer(drawn, run, {
    message:
      others[0] === undefined
        ? finding(`ANSWER_ELSEWHERE${stays ? "_STAYS" : ""}` as const, params)
        : finding(`ANSWER_ELSEWHERE${stays ? "_STAYS" : ""}_NEAR` as const, { ...params, indicator: others[0] }),
    model: declaration.id,
    conditions: rows.map((row) => figureCondition(row, { borrowed: row.locality, status: "assumed" })),
    years: horizon - last.year,
    ...{ fan: [], solutions: [], grade: "D", lowered },
    constants: [APART],
  });
}

/** The rate that is asked for: one in per cent, or all where a status stands for it; “all” from where it is printed so. */
function askedOf(
  clause: Clause | null,
  indicator: Indicator | null,
  unit: string,
): {
  readonly value: number;
  readonly test: (value: number) => boolean;
} | null {
  if (!clause || !indicator || indicator.unit !== unit) return null;
  const all = { value: ROUNDED, test: (value: number) => value >= ROUNDED };
  if (unit === "met") return clause.value === 1 && NEAR[indicator.id] ? all : null;
  const test = testOfClause(clause);
  if (!test || unit !== "percent" || indicator.lower !== 0 || indicator.upper !== 100) return null;
  if (clause.value < ROUNDED) return { value: clause.value, test };
  return clause.direction === "least" && NEAR[indicator.id] ? all : null;
}

function levelOf(id: string, { registry }: Run): string | undefined {
  return registry.localities.find((one) => one.id === id)?.level;
}

function nameOf(id: string, { registry }: Run): string {
  return registry.localities.find((one) => one.id === id)?.name ?? id;
}

/** The last known figure of each province, district and of the country but this territory, of the nearest indicator, oldest first. */
function elsewhereOf(ids: readonly string[], locality: string, { registry, figures, asOf }: Run): Observation[] {
  const places = registry.localities.filter(({ id, level }) => id !== locality && level !== "commune");
  const recent = (id: string, indicator: string) => {
    const row = latestKnown(figures, id, indicator, asOf);
    return row && Number(asOf.slice(0, 4)) - row.year <= OLDEST ? row : null;
  };
  const rows = places.flatMap(({ id }) => {
    const found = ids.map((indicator) => recent(id, indicator)).find((row) => row !== null);
    return found ? [found] : [];
  });
  return rows.sort((a, b) => a.year - b.year);
}

function latestKnown(figures: Figures, locality: string, indicator: string, asOf: string): Observation | null {
  const row = latest(figures, { locality, indicator, asOf });
  return row && isKnown(row) ? row : null;
}

interface World {
  /** Start by its quantile. */
  readonly startAt: (start: number) => number;
  /** Of a start by its quantile and of what comes after it by its own. */
  readonly valueAt: (start: number, chance: number) => number;
  /** Starts at the tenth, fiftieth and ninetieth percentile. */
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

function worldOf(
  rows: readonly Observation[],
  direction: Indicator["direction"],
  { horizon, from, between }: { readonly horizon: number; readonly from: number; readonly between: UsedConstant },
): World {
  const logits = rows.map(({ value }) => logitOf(value));
  const mean = logits.reduce((sum, one) => sum + one, 0) / logits.length;
  const squares = logits.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const { value: spread, weight } = between;
  const worth = weight ?? 0;
  const sd = Math.sqrt(((squares + worth * spread ** 2) / (logits.length - 1 + worth)) * (1 + 1 / logits.length));
  const startAt = (u: number) => rateOf(mean + sd * normalQuantile(u));
  const better = betterSide(direction);
  const forecasts = Array.from({ length: STARTS }, (_, i): SeriesForecast => {
    const values = [Number(startAt((i + 0.5) / STARTS).toFixed(2))];
    return forecastSeries({ years: [from], values, lower: 0, upper: 100 }, { horizon: horizon - from, better });
  });
  const tabulated = forecasts.map((forecast) => {
    const quantileAt = quantilesOf(forecast, horizon);
    return Float64Array.from({ length: STEPS + 1 }, (_, i) => quantileAt(i / STEPS));
  });
  return {
    startAt,
    valueAt: (start, chance) => {
      const table = tabulated[Math.min(STARTS - 1, Math.floor(start * STARTS))] as Float64Array;
      return table[Math.round(chance * STEPS)] as number;
    },
    ...{ low: aboutRate(startAt(0.1)), middle: aboutRate(startAt(0.5)), high: aboutRate(startAt(0.9)) },
  };
}

const STEPS = 200;
