import { type Figures, joinedSeries, type Observation } from "@lotrinh/observations";
import type { Indicator } from "@lotrinh/registry";
import { partOf } from "./parts.js";

/** Who fell short in a year, of how many. */
export interface Shortfall {
  readonly year: number;
  readonly exceptions: number;
  readonly people: number;
  /** The figure that says so. */
  readonly figure: Observation;
  /** Most that may have fallen short where all, or none, is printed without counts. */
  readonly upTo?: number;
}

/** What a year says of those who fall short. */
export function exceptionsOf({ exceptions, people, upTo }: Pick<Shortfall, "exceptions" | "people" | "upTo">) {
  return { exceptions, people, ...(upTo === undefined ? {} : { upTo }) };
}

/** A share of so many still rounds to 100,0 %, or to 0,0 %. */
const PRINTED = 0.0005;

/** How many of so many may have fallen short of all as it is printed. */
export function printedAsAll(people: number): number {
  return Math.floor(PRINTED * people);
}

/** Rates of all pupils of a level, whose number stands in a series of its own. */
const PEOPLE: Readonly<Record<string, string>> = {
  two_sessions_a_day_rate_primary: "pupils_primary",
};
/** A rate further than this from its bound is no longer near it, and ends the years that are counted. */
const NEAR = 0.03;
/** The last year has to be this near. */
const NEAREST = 0.01;

/**
 * The years up to the last one in which nearly all of a known number were as they should be: of a rate with its denominator, or
 * of a count with its total. A year without its own number has that of the nearest year; counts go before rates. Empty where no
 * number is known, or the last year is further than a hundredth from all (or, of what is to fall, from none). Given `people`, rates
 * of which no number is known are of so many; a known one leaves the list empty then.
 */
export function shortfallsOf(
  figures: Figures,
  indicator: Pick<Indicator, "id" | "unit" | "direction" | "lower" | "upper">,
  { locality, asOf, people: supposed }: { readonly locality: string; readonly asOf: string; readonly people?: number },
): Shortfall[] {
  const rows = (id: string) => joinedSeries(figures, { locality, indicator: id, asOf }).used;
  const part = partOf(indicator.id);
  if (!part && !isBounded(indicator)) return [];
  const rates = rows(part?.rate ?? indicator.id);
  const total = part?.total ?? PEOPLE[indicator.id];
  const totals = total ? rows(total).map(({ year, value }) => ({ year, people: value })) : [];
  const printed = rates.flatMap(({ year, denominator }) =>
    denominator === null ? [] : [{ year, people: denominator }],
  );
  const known = [...totals, ...printed].filter(({ people }) => Number.isInteger(people) && people > 0);
  if (supposed !== undefined && known.length > 0) return [];
  const falls = indicator.direction === "down";
  const byYear = new Map<number, Shortfall>();
  for (const figure of rates) {
    const people = figure.denominator ?? nearest(known, figure.year) ?? supposed ?? null;
    if (people === null) continue;
    const met =
      figure.denominator !== null && figure.numerator !== null ? figure.numerator : (people * figure.value) / 100;
    const exceptions = Math.round(falls ? met : people - met);
    const isPrinted = figure.denominator === null && figure.value === (falls ? 0 : 100);
    const upTo = isPrinted ? { upTo: printedAsAll(people) } : {};
    byYear.set(figure.year, { year: figure.year, exceptions, people, figure, ...upTo });
  }
  for (const figure of part ? rows(part.count) : []) {
    const people = nearest(known, figure.year);
    if (people === null) continue;
    byYear.set(figure.year, { year: figure.year, exceptions: people - figure.value, people, figure });
  }
  return nearlyAll([...byYear.values()].sort((a, b) => a.year - b.year));
}

/** Standard normal score from which on a direction of the years is no chance, one-sided 5 %. */
const DIRECTED = 1.64;

/** Whether shares that fell short go one way, so that no steady rate stands behind them (Mann 1945, Econometrica 13). */
export function haveDirection(years: readonly Shortfall[]): boolean {
  const n = years.length;
  const shares = years.map(({ exceptions, people }) => exceptions / people);
  let sum = 0;
  for (let i = 0; i < n; i++)
    for (let j = 0; j < i; j++) sum += Math.sign((shares[i] as number) - (shares[j] as number));
  return n > 1 && (Math.abs(sum) - 1) / Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18) > DIRECTED;
}

function isBounded({
  unit,
  direction,
  lower,
  upper,
}: Pick<Indicator, "unit" | "direction" | "lower" | "upper">): boolean {
  return unit === "percent" && ((direction === "up" && upper === 100) || (direction === "down" && lower === 0));
}

function nearest(known: readonly { readonly year: number; readonly people: number }[], year: number): number | null {
  const [first] = [...known].sort((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year));
  return first?.people ?? null;
}

function nearlyAll(years: readonly Shortfall[]): Shortfall[] {
  const last = years.at(-1);
  if (!last || !isWithin(last, NEAREST)) return [];
  const far = years.findLastIndex((one) => !isWithin(one, NEAR));
  return years.slice(far + 1);
}

function isWithin({ exceptions, people }: Shortfall, share: number): boolean {
  return Number.isInteger(exceptions) && exceptions >= 0 && exceptions <= share * people;
}
