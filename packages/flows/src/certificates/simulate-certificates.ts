import { createTrajectory, type Trajectory, type TrajectoryLabels, uniforms } from "@lotrinh/trajectory";
import { rowOf } from "../engine/cohort-stock.js";
import type { ByYear } from "../model/by-year.js";
import { checkCount } from "../model/check-count.js";
import { type Waiting, waitingFactors } from "../model/waiting.js";
import { type HeldSources, heldSources, uniformsUnless } from "../uncertainty/held-sources.js";
import { type SharedChance, sharedUniforms } from "../uncertainty/shared-uniforms.js";
import type { UncertainRate } from "../uncertainty/uncertain-rate.js";
import type { UncertainShare } from "../uncertainty/uncertain-share.js";
import { newRecognitions, renewals } from "./certificate-chance.js";
import { certificates } from "./certificates.js";
import { countByDraw, expiryCohorts, type InitialCertificates } from "./initial-certificates.js";

export interface CertificateOptions extends SharedChance, HeldSources {
  /** Year at whose end the initial certificates are counted. */
  readonly from: number;
  /** Last year simulated; the first is `from` + 1. */
  readonly to: number;
  /** A number for each draw where not even theirs is known. */
  readonly initial: InitialCertificates | { readonly byDraw: Float64Array };
  /** Probability that a certificate that runs out is renewed; as uncertain as the cases that it is known from. */
  readonly renewalSuccess: ByYear | Exclude<UncertainShare, number>;
  /** Expected new recognitions a year; as uncertain as the years that they are known from (see `posteriorRate`). */
  readonly recognitions: ByYear | Exclude<UncertainRate, number>;
  /** Number of schools, or of those of each draw, which certificates never exceed. Defaults to no limit. */
  readonly capacity?: number | Float64Array;
  /** A rule under which new recognitions wait. Defaults to none. */
  readonly waiting?: Waiting;
  /** Years that a certificate lasts. Defaults to 5. */
  readonly cycle?: number;
  /** Defaults to 10,000. */
  readonly draws?: number;
  /** Defaults to 1. */
  readonly seed?: number;
}

/** Certificates at the end of each year, and what happened during it. */
export interface CertificateFlows {
  readonly stock: Trajectory;
  readonly expiring: Trajectory;
  readonly renewed: Trajectory;
  readonly lapsed: Trajectory;
  readonly recognised: Trajectory;
}

/**
 * Simulates a stock of certificates that run out `cycle` years after they are given. Each year Binomial(n, renewalSuccess)
 * of the n that run out are renewed for another cycle and the others lapse; then Poisson(recognitions) schools are newly
 * recognised, as far as `capacity` leaves room. In every draw expiring = renewed + lapsed, and the stock changes by
 * recognised − lapsed. All five trajectories carry the labels given and the years `from` + 1 … `to`.
 *
 * Random numbers depend on seed, locality, indicator, source and year, not on the scenario. Without a capacity the stock
 * of every draw and year never falls when `renewalSuccess`, `recognitions` or the initial number rises. A capacity that
 * binds keeps this for the two levers over one cycle; it does not for the initial number, since a recognition that is
 * turned away early cannot replace a certificate that lapses later.
 *
 * Where recognitions wait (`waiting`), a share of those of a year comes that much later, and what would come after `to` is
 * not seen. Throws a `RangeError` for counts, probabilities or years that cannot be.
 */
export function simulateCertificates(
  labels: TrajectoryLabels,
  {
    from,
    to,
    initial,
    renewalSuccess,
    recognitions,
    capacity = Number.POSITIVE_INFINITY,
    cycle = 5,
    draws = 10_000,
    seed = 1,
    province = "",
    shared = 0,
    held = [],
    waiting,
  }: CertificateOptions,
): CertificateFlows {
  const years = yearsBetween(from + 1, to);
  checkCount("draws", draws, 1);
  const alive = countByDraw(initial, { cycle, draws });
  const room = typeof capacity === "number" ? new Float64Array(draws).fill(capacity) : capacity;
  checkRoom(alive, room);

  const isHeld = heldSources(certificates, held);
  const stream = (source: string, year: number): Float64Array =>
    uniformsUnless(isHeld("chance"), draws, () =>
      uniforms(draws, seed, labels.locality, labels.indicator, source, year),
    );
  const common = (lever: string, name: string) =>
    uniformsUnless(isHeld(lever), draws, () =>
      sharedUniforms(labels, { draws, seed, province, shared }, "share", name),
    );
  const renewalIn = renewals(renewalSuccess, { years, chance: () => common("renewal_success", "renewal") });
  const recognitionIn = newRecognitions(recognitions, {
    years,
    chance: () => common("recognitions_per_year", "recognition"),
    factor: waitingFactors(years, waiting, () => common("recognitions_per_year", "waiting")),
  });
  const cohorts = expiryCohorts(initial, {
    ...{ cycle, draws, even: isHeld("expiry") },
    uniformsOf: (certificate) => uniforms(draws, seed, labels.locality, labels.indicator, "expiry", certificate),
  });
  const trajectory = (): Trajectory => createTrajectory(labels, { years, draws });
  const flows = {
    stock: trajectory(),
    expiring: trajectory(),
    renewed: trajectory(),
    lapsed: trajectory(),
    recognised: trajectory(),
  };
  for (const [t, year] of years.entries()) {
    const renewedOf = renewalIn(t);
    const recognisedOf = recognitionIn(t);
    const renewalUniforms = stream("renewal", year);
    const recognitionUniforms = stream("recognition", year);
    const cohort = rowOf(cohorts, 0, t % cycle);
    for (let k = 0; k < draws; k++) {
      const due = cohort[k] as number;
      const renewed = renewedOf(renewalUniforms[k] as number, k, due);
      const remaining = (alive[k] as number) - due + renewed;
      const recognised = Math.min(recognisedOf(recognitionUniforms[k] as number, k), (room[k] as number) - remaining);
      cohort[k] = renewed + recognised;
      alive[k] = remaining + recognised;

      const cell = t * draws + k;
      flows.stock.values[cell] = remaining + recognised;
      flows.expiring.values[cell] = due;
      flows.renewed.values[cell] = renewed;
      flows.lapsed.values[cell] = due - renewed;
      flows.recognised.values[cell] = recognised;
    }
  }
  return flows;
}

function yearsBetween(first: number, last: number): number[] {
  if (!Number.isInteger(first) || !Number.isInteger(last) || first > last) {
    throw new RangeError(`invalid to; not a year after ${first - 1}: ${last}`);
  }
  return Array.from({ length: last - first + 1 }, (_, t) => first + t);
}

function checkRoom(alive: Float64Array, room: Float64Array): void {
  if (room.length !== alive.length) throw new RangeError(`invalid capacity; not one for each draw: ${room.length}`);
  for (const [k, most] of room.entries()) {
    if (most !== Number.POSITIVE_INFINITY) checkCount("capacity", most);
    const count = alive[k] as number;
    if (count > most) throw new RangeError(`invalid initial; above the capacity of ${most}: ${count}`);
  }
}
