import { posteriorRate, posteriorShare } from "@lotrinh/flows";
import { type Figures, joinedSeries, type Observation } from "@lotrinh/observations";
import { weakest } from "../../given/weakest-status.js";
import { isKnown, writtenAt } from "../../given/written-at.js";
import type { Condition } from "../../types/answer.js";

export const RECOGNISED = "national_standard_schools_newly_recognised";
export const RENEWED = "national_standard_schools_re_recognised";
export const EXPIRED = "national_standard_schools_expired";

/** What a territory's own record says of a lever, and how sure it is of it. */
export interface LeverRecord<T> {
  readonly setting: T;
  readonly years: number;
  /** Last year of the record. */
  readonly last: number;
  readonly condition: Pick<Condition, "value" | "status" | "source" | "record" | "effort"> &
    Partial<Pick<Condition, "borrowed" | "between">>;
}

interface Asked {
  readonly locality: string;
  readonly asOf: string;
}

/** Recognitions a year from those reported, as uncertain as so few years leave them; null where none is known. */
export function recordedRecognitions(
  figures: Figures,
  asked: Asked,
): LeverRecord<{ readonly mean: number; readonly years: number }> | null {
  const counted = countsOf(figures, RECOGNISED, asked);
  if (counted.length === 0) return null;
  const { mean, years } = posteriorRate(counted.map(({ value }) => value));
  return recordOf({ mean: Number(mean.toFixed(2)), years }, counted, counted.length);
}

/**
 * Renewal success from the certificates renewed out of those that ran out, over the years in which both are reported; null
 * where there is no such year, and where more are said to be renewed than ran out.
 */
export function recordedRenewals(
  figures: Figures,
  asked: Asked,
): LeverRecord<{ readonly mean: number; readonly cases: number }> | null {
  const expired = new Map(countsOf(figures, EXPIRED, asked).map((one) => [one.year, one.value]));
  const renewed = countsOf(figures, RENEWED, asked).filter(({ year }) => expired.has(year));
  const trials = renewed.reduce((sum, { year }) => sum + (expired.get(year) ?? 0), 0);
  const successes = renewed.reduce((sum, { value }) => sum + value, 0);
  if (trials === 0 || successes > trials) return null;
  const { mean, cases } = posteriorShare({ successes, trials });
  return recordOf({ mean: Number(mean.toFixed(3)), cases }, renewed, trials);
}

function recordOf<T extends { readonly mean: number }>(
  setting: T,
  counted: readonly Observation[],
  of: number,
): LeverRecord<T> {
  const [first, last] = [counted[0], counted.at(-1)] as [Observation, Observation];
  const count = counted.reduce((sum, { value }) => sum + value, 0);
  const status = weakest(counted.map((one) => one.status));
  return {
    ...{ setting, years: counted.length, last: last.year },
    condition: {
      ...{ value: setting.mean, status, source: writtenAt(last) },
      record: { from: first.year, to: last.year, count, of },
    },
  };
}

function countsOf(figures: Figures, indicator: string, { locality, asOf }: Asked): Observation[] {
  const { used } = joinedSeries(figures, { locality, indicator, asOf });
  return used.filter((one) => isKnown(one) && Number.isInteger(one.value) && one.value >= 0);
}
