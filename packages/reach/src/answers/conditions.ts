import type { LeverDeclaration } from "@lotrinh/flows";
import type { Observation } from "@lotrinh/observations";
import type { Assumption, LeverSetting } from "@lotrinh/registry";
import { writtenAt } from "../given/written-at.js";
import type { Condition } from "../types/answer.js";

/**
 * The start of a scenario; or the figure of this very territory, where one is known that is not older: it displaces the
 * assumption. What a program set stays.
 */
export function startCondition(
  { indicator, status, baseline }: Assumption,
  known: Observation | null,
  unit: string,
): Condition {
  const { year, value, why, place } = baseline;
  const supposed = { year, value, status, why, source: writtenAt(place) };
  if (!known || why === null || known.year < year) {
    return { lever: null, borrowed: null, indicator, year, value, unit, status, why, source: supposed.source };
  }
  return { ...figureCondition(known), ...{ indicator, unit }, displaces: supposed };
}

/** A figure that a probability rests on. */
export function figureCondition(
  known: Observation,
  { borrowed = null, status = known.status }: Partial<Pick<Condition, "borrowed" | "status">> = {},
): Condition {
  const { indicator, year, value, unit } = known;
  return { lever: null, borrowed, indicator, year, value, unit, status, why: null, source: writtenAt(known) };
}

/** A lever from `year` on: the mean of its values where they differ by year; or the territory's record in its place. */
export function leverCondition(
  { indicator, status }: Assumption,
  { lever, value: set, why, place }: LeverSetting,
  { unit }: LeverDeclaration,
  byYear: Readonly<Record<number, number>>,
  record:
    | (Pick<Condition, "value" | "status" | "source" | "record" | "effort"> &
        Partial<Pick<Condition, "borrowed" | "between">>)
    | null = null,
): Condition {
  const years = Object.keys(byYear).map(Number);
  const year = Math.min(...years);
  const value = meanOf(Object.values(byYear));
  const supposed = { year, value, status, why, source: writtenAt(place) };
  if (record) return { ...{ lever, borrowed: null, indicator, year, unit, why: null }, ...record, displaces: supposed };
  const written = typeof set === "number" ? Number.POSITIVE_INFINITY : Math.max(...Object.keys(set).map(Number));
  const held = written < Math.max(...years) ? { heldFrom: written } : {};
  return { ...{ lever, borrowed: null, indicator, unit }, ...supposed, ...held };
}

/** Without the dust of binary fractions. */
export function meanOf(values: readonly number[]): number {
  return Number((values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(6));
}
