import { poissonBinomial } from "../certificates/poisson-binomial.js";

/** A school of a list. */
export interface NamedSchool {
  /** Year in which its certificate runs out; `null` for a school without one. */
  readonly expires: number | null;
  /** Probability that it is renewed each time. Defaults to the list's. */
  readonly renewalSuccess?: number;
  /** For a school without a certificate: probability that it holds one in the year asked for. Defaults to 0. */
  readonly recognised?: number;
}

export interface NamedSchoolsOptions {
  /** End of which certificates are counted. */
  readonly year: number;
  readonly renewalSuccess: number;
  /** Years that a certificate lasts. Defaults to 5. */
  readonly cycle?: number;
}

/**
 * Distribution of the number of live certificates at the end of a year, exact: `pmf[k]` = P(k schools). A certificate
 * that runs out in or before that year must have been renewed each time, so that a school counts with probability
 * q^renewals, and the sum of unlike schools is Poisson-binomial. A list with dates beats any rate model.
 * Throws a `RangeError` for probabilities outside [0, 1].
 */
export function namedCertificates(
  schools: readonly NamedSchool[],
  { year, renewalSuccess, cycle = 5 }: NamedSchoolsOptions,
): Float64Array {
  return poissonBinomial(schools.map((school) => aliveProbability(school)));

  function aliveProbability({
    expires,
    recognised = 0,
    renewalSuccess: success = renewalSuccess,
  }: NamedSchool): number {
    if (expires === null) return recognised;
    if (!Number.isInteger(expires)) throw new RangeError(`invalid expires; not a year: ${expires}`);
    let alive = 1;
    for (let due = expires; due <= year; due += cycle) alive *= success;
    return alive;
  }
}

/** P(at least so many), from a distribution on 0, 1, 2 … */
export function probabilityOfAtLeast(pmf: Float64Array, count: number): number {
  let below = 0;
  let above = 0;
  for (const [k, share] of pmf.entries()) {
    if (k < count) below += share;
    else above += share;
  }
  return above / (above + below);
}
