import { latest, type Observation } from "@lotrinh/observations";
import { normalQuantile, uniforms } from "@lotrinh/trajectory";
import { constantOf } from "../../given/constants.js";
import { ancestors, ownEvidence, parentEvidence } from "../../given/evidence.js";
import type { Run } from "../../given/run.js";
import { isKnown, writtenAt } from "../../given/written-at.js";
import type { Condition } from "../../types/answer.js";
import { CYCLE } from "./certificate-case.js";
import type { LeverRecord } from "./certificate-record.js";

const RATE = "national_standard_school_rate";
const TOTAL = "schools_total";
const UNITS = "commune_units";
/** Constants: how far a district lies from its province, its schools by communes from their count, and paces from each other. */
const SPREAD = "certificates_spread";
const TOTAL_SPREAD = "certificates_spread_total";
const PACE_SPREAD = "certificates_spread_pace";
export const BORROWING = [SPREAD, TOTAL_SPREAD, PACE_SPREAD] as const;

type Asked = { readonly locality: string; readonly indicator: string };

/** How many schools a territory has. */
export interface Schools {
  readonly value: number;
  /** Whether they are reported; else they are its part of the province's, by communes. */
  readonly counted: boolean;
}

export function schoolsThere({ locality }: Asked, { registry, figures, asOf }: Run): Schools | null {
  const of = (place: string, indicator: string) => ownEvidence(figures, place, indicator, { asOf })?.value;
  const own = of(locality, TOTAL);
  if (own !== undefined) return { value: own, counted: true };
  const [parent = ""] = ancestors(registry, locality);
  const value = ((of(parent, TOTAL) ?? 0) * (of(locality, UNITS) ?? 0)) / (of(parent, UNITS) ?? Number.NaN);
  return value > 0 ? { value: Math.round(value), counted: false } : null;
}

/** Schools at the standard at the end of a year in each draw, and at the tenth, fiftieth and ninetieth percentile. */
export interface StartSpread {
  readonly rate: Observation;
  /** Whose rate it is, by name. */
  readonly place: string;
  readonly schools: Schools;
  readonly startOf: (draws: number) => Float64Array;
  readonly totalOf: (draws: number) => Float64Array;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** Where a territory without a count may stand: at the share of the level above, as far off as places lie apart. */
export function borrowedStart({ locality, indicator }: Asked, schools: Schools, run: Run): StartSpread | null {
  const { registry, figures, asOf, seed } = run;
  const [parent = ""] = ancestors(registry, locality);
  const rate = latest(figures, { locality: parent, indicator: RATE, asOf });
  if (!rate || !isKnown(rate)) return null;
  const logit = Math.log(rate.value / (100 - rate.value));
  const far = constantOf(run, SPREAD);
  const part = (z: number) => 1 / (1 + Math.exp(-(logit + far * z)));
  const numbers = (draws: number, source: string) => uniforms(draws, seed, locality, indicator, source);
  const sd = schools.counted ? 0 : constantOf(run, TOTAL_SPREAD);
  const totalOf = (draws: number) =>
    numbers(draws, "schools").map((u) => Math.round(schools.value * Math.exp(sd * normalQuantile(u))));
  const startOf = (draws: number) => {
    const totals = totalOf(draws);
    return numbers(draws, "start").map((u, k) => Math.round((totals[k] as number) * part(normalQuantile(u))));
  };
  const quantile = (p: number) => Math.round(schools.value * part(normalQuantile(p)));
  return {
    ...{ rate, schools, startOf, totalOf },
    place: registry.localities.find(({ id }) => id === parent)?.name ?? parent,
    ...{ low: quantile(0.1), middle: quantile(0.5), high: quantile(0.9) },
  };
}

/** The middle of the starts, in the place of the one supposed. */
export function borrowedStartCondition(
  { rate, low, middle, high }: StartSpread,
  { indicator, unit, ...written }: Condition,
): Condition {
  const { year, value, status, why, source } = written;
  return {
    ...{ lever: null, borrowed: rate.locality, indicator, year: rate.year, value: middle, unit },
    ...{ status: "assumed", why: null, source: writtenAt(rate), between: [low, high] },
    displaces: { year, value, status, why, source },
  };
}

/** What a province's share did by the year. */
export interface BorrowedPace extends LeverRecord<{ readonly mean: number; readonly years: number }> {
  readonly from: Observation;
  readonly to: Observation;
  /** Points a year. */
  readonly points: number;
}

/**
 * Recognitions a year that would move so many schools as the share of the level above moved, those that replaced what ran out
 * without renewal included. Null where it has no two figures that compare.
 */
export function borrowedPace(
  { locality }: Asked,
  { schools, renewed }: { readonly schools: number; readonly renewed: number },
  run: Run,
): BorrowedPace | null {
  const { registry, figures, asOf } = run;
  const rates = parentEvidence(figures, ancestors(registry, locality).slice(0, 1), [RATE], { asOf });
  const [from, to] = [rates[0], rates.at(-1)];
  if (!from || !to || to.year <= from.year) return null;
  const points = (to.value - from.value) / (to.year - from.year);
  const lost = ((1 - renewed) * (from.value + to.value)) / 2 / CYCLE;
  const mean = Number(Math.max(0.1, (schools * (points + lost)) / 100).toFixed(1));
  const spread = constantOf(run, PACE_SPREAD);
  const far = Math.exp(normalQuantile(0.9) * spread);
  const between = [Number((mean / far).toFixed(1)), Number((mean * far).toFixed(1))] as const;
  return {
    ...{ from, to, points, years: 1, last: to.year },
    setting: { mean, years: 1 / (spread ** 2 * mean) },
    condition: { value: mean, status: "assumed", source: writtenAt(to), borrowed: to.locality, between },
  };
}
