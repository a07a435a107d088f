import { type CohortStock, createStock, rowOf } from "../engine/cohort-stock.js";
import { drawBinomial } from "../engine/small-draws.js";
import { checkCount } from "../model/check-count.js";

/**
 * Certificates alive at the end of the base year: their number, where the years of expiry are not known, or the number
 * that runs out in each year of the next cycle (`byExpiry[0]` in the first year after the base year).
 */
export type InitialCertificates = number | { readonly byExpiry: readonly number[] };

/** Throws a `RangeError` unless all are counts, one for each year of the cycle where the expiry is known. */
export function countInitial(initial: InitialCertificates, cycle: number): number {
  checkCount("cycle", cycle, 1);
  if (typeof initial === "number") {
    checkCount("initial", initial);
    return initial;
  }
  const { byExpiry } = initial;
  if (byExpiry.length !== cycle) {
    throw new RangeError(`invalid initial; not one count for each of ${cycle} years: ${byExpiry.length} counts`);
  }
  for (const count of byExpiry) checkCount("initial", count);
  return byExpiry.reduce((sum, count) => sum + count, 0);
}

/** A whole number for each draw. */
export type ByDraw = { readonly byDraw: Float64Array };

/** The initial number of each draw. Throws a `RangeError` unless all are counts, one for each draw. */
export function countByDraw(
  initial: InitialCertificates | ByDraw,
  { cycle, draws }: Pick<CohortOptions, "cycle" | "draws">,
): Float64Array {
  if (typeof initial === "number" || !("byDraw" in initial)) {
    return new Float64Array(draws).fill(countInitial(initial, cycle));
  }
  const { byDraw } = initial;
  checkCount("cycle", cycle, 1);
  if (byDraw.length !== draws) throw new RangeError(`invalid initial; not one for each draw: ${byDraw.length}`);
  for (const count of byDraw) checkCount("initial", count);
  return byDraw.slice();
}

interface CohortOptions {
  readonly cycle: number;
  readonly draws: number;
  /** Whether certificates run out evenly over the cycle instead, where the years are not known. */
  readonly even?: boolean;
  /** The uniform numbers, one for each draw, that belong to one certificate, or to one year of those beyond the first 200. */
  readonly uniformsOf: (certificate: number) => Float64Array;
}

/** So many certificates have a stream each; of the others only the number that runs out in each year is drawn. */
const ONE_BY_ONE = 200;

/**
 * Certificates as a stock of one state whose cohorts are the years of expiry. Where the years are not known each
 * certificate has its own stream, so that one certificate more leaves the others where they are; beyond the first 200
 * one more adds one to one of the years, and a million cost little more than a thousand.
 */
export function expiryCohorts(
  initial: InitialCertificates | ByDraw,
  { cycle, draws, uniformsOf, even = false }: CohortOptions,
): CohortStock {
  const cohorts = createStock(1, cycle, draws);
  if (typeof initial !== "number" && "byExpiry" in initial) {
    for (const [t, count] of initial.byExpiry.entries()) rowOf(cohorts, 0, t).fill(count);
    return cohorts;
  }
  const counts = countByDraw(initial, { cycle, draws });
  if (even) {
    for (let t = 0; t < cycle; t++) {
      rowOf(cohorts, 0, t).set(counts.map((count) => upTo(t + 1, count, cycle) - upTo(t, count, cycle)));
    }
    return cohorts;
  }
  const most = counts.reduce((highest, count) => Math.max(highest, count), 0);
  for (let certificate = 0; certificate < Math.min(most, ONE_BY_ONE); certificate++) {
    const u = uniformsOf(certificate);
    for (let k = 0; k < draws; k++) {
      if (certificate >= (counts[k] as number)) continue;
      const cell = Math.floor((u[k] as number) * cycle) * draws + k;
      cohorts.people[cell] = (cohorts.people[cell] as number) + 1;
    }
  }
  if (most > ONE_BY_ONE) addMany(cohorts, counts, uniformsOf);
  return cohorts;
}

/** Certificates, of some that are spread evenly over a cycle, that run out before its year `t`. */
function upTo(t: number, count: number, cycle: number): number {
  return Math.ceil((t * count) / cycle - 0.5);
}

/** Those beyond the first 200: each year of the cycle has a binomial number of what the earlier ones left. */
function addMany(
  { cohorts: cycle, draws, people }: CohortStock,
  counts: Float64Array,
  uniformsOf: CohortOptions["uniformsOf"],
): void {
  const left = counts.map((count) => Math.max(0, count - ONE_BY_ONE));
  for (let t = 0; t < cycle; t++) {
    const u = t < cycle - 1 ? uniformsOf(ONE_BY_ONE + t) : null;
    for (let k = 0; k < draws; k++) {
      const rest = left[k] as number;
      const here = u ? drawBinomial(u[k] as number, rest, 1 / (cycle - t)) : rest;
      left[k] = rest - here;
      people[t * draws + k] = (people[t * draws + k] as number) + here;
    }
  }
}
