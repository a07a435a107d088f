import { valueAt, type Yearly } from "../level-history.js";
import { driftOf } from "./fit-progression.js";
import { type RatioSpread, ratioSpread } from "./ratio-spread.js";
import { type CountPair, recentRatio } from "./recent-ratio.js";

/** What grade 1 is measured by. */
export interface EntrantEvidence {
  /** People aged 6, of the place or of a larger one around it, by year of entry. */
  readonly driver?: Yearly | undefined;
  /** Births of the place by calendar year; they enter grade 1 six years later. They carry on where `driver` ends. */
  readonly births?: Yearly | undefined;
}

/** Pupils of grade 1 that are expected in a year, and how sure that is. */
export interface EntrantsFit {
  readonly expected: (year: number) => number;
  /** Last year for which people aged 6 or births are known; the last of the history without them. */
  readonly known: number;
  /** Standard deviation of the level, relative to it. */
  readonly error: number;
  readonly spread: RatioSpread;
  /** Yearly standard deviation of what grade 1 is measured by, relative, from its past; 0 where it is given. */
  readonly change: number;
  /** Yearly variance of the level in units of the spread's. */
  readonly drift: number;
}

const PRIOR = 0.02;
/** Without people aged 6 the last counts weigh most. */
const UNAIDED = 0.8;

/**
 * Grade 1 as a share of people aged 6 or of births six years before, that share smoothed by people (the enrolment-rate
 * method of NCES); without either, grade 1 itself, its last counts weighing most. `counts` are of the years given, NaN where
 * not known. Throws a `RangeError` where grade 1 was never counted beside them.
 */
export function fitEntrants(
  { years, counts }: { readonly years: readonly number[]; readonly counts: readonly number[] },
  { driver, births }: EntrantEvidence,
  smoothing: number,
): EntrantsFit {
  const reference = referenceOf(years, driver, births);
  const last = years.at(-1) as number;
  const weight = reference ? smoothing : Math.max(smoothing, UNAIDED);
  const pairs = years.map(
    (year, t): CountPair => ({
      from: reference?.at(year) ?? 1,
      to: counts[t] as number,
    }),
  );
  const recent = recentRatio(pairs, weight);
  if (!recent) throw new RangeError("invalid grades; grade 1 is not known in any year with people aged 6 or births");
  const [size, drift] = [meanOf(counts.filter((count) => count > 0)), driftOf(weight)];
  const prior = Math.sqrt(PRIOR * PRIOR + (size > 0 ? 1 / size : 0));
  const spread = ratioSpread([{ pairs, ratio: recent.ratio, perPerson: 0 }], { spread: prior, cases: 1 }, drift);
  const known = reference?.last ?? last;
  return {
    expected: (year) => recent.ratio * (reference ? reference.at(Math.min(year, known)) : 1),
    ...{ known, spread, drift },
    error: spread.spread * Math.sqrt(Math.max(weight, recent.concentration)),
    change: reference?.change ?? 0,
  };
}

interface Reference {
  readonly at: (year: number) => number;
  readonly last: number;
  readonly change: number;
}

/** People aged 6 by year, births six years before them on the same scale where they are not known. */
function referenceOf(
  years: readonly number[],
  driver: Yearly | undefined,
  births: Yearly | undefined,
): Reference | undefined {
  const six = births && {
    years: births.years.map((year) => year + 6),
    values: births.values,
  };
  const overlaps = (one: Yearly | undefined) => one && years.some((year) => valueAt(one, year) > 0);
  const [first, second] = overlaps(driver) ? [driver, six] : [six, undefined];
  if (!first || !overlaps(first)) return undefined;
  const both = second?.years.filter((year) => valueAt(first, year) > 0 && valueAt(second, year) > 0) ?? [];
  const scale = second
    ? meanOf(both.slice(-5).map((year) => valueAt(first, year) / valueAt(second, year)))
    : Number.NaN;
  const at = (year: number) => {
    const own = valueAt(first, year);
    return own >= 0 || !second ? own : scale * valueAt(second, year);
  };
  let last = years.at(-1) as number;
  while (at(last + 1) >= 0) last++;
  while (!(at(last) >= 0)) last--;
  const changes = Array.from({ length: 10 }, (_, i) => Math.log(at(last - i) / at(last - i - 1))).filter(
    Number.isFinite,
  );
  return {
    at,
    last,
    change: Math.sqrt(meanOf(changes.map((one) => one * one)) || 0),
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
