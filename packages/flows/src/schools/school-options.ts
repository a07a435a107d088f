import { type ByDraw, countByDraw, type InitialCertificates } from "../certificates/initial-certificates.js";
import { type ByYear, resolveByYear } from "../model/by-year.js";
import { checkCount } from "../model/check-count.js";
import type { Waiting } from "../model/waiting.js";
import type { HeldSources } from "../uncertainty/held-sources.js";
import type { SharedChance } from "../uncertainty/shared-uniforms.js";
import type { UncertainShare } from "../uncertainty/uncertain-share.js";

/**
 * What becomes of a certificate when its school is merged with one that has none: the merged school keeps it, waits to be
 * assessed anew, or starts over. Where both have one the merged school keeps one, or none as the treatment says.
 */
export type MergerTreatment = "kept" | "reassessed" | "lost";

export interface SchoolsOptions extends HeldSources, SharedChance {
  /** Year at whose end schools and certificates are counted. */
  readonly from: number;
  readonly to: number;
  readonly initial: InitialCertificates | ByDraw;
  /** Schools without a certificate by stage, the last ready to be visited. */
  readonly stages: readonly (number | ByDraw)[];
  /** Share of the schools of each stage but the last that reaches the next within a year. */
  readonly readiness: readonly UncertainShare[];
  /** A rule under which schools that would be ready wait; those of a single stage wait for their visit. Defaults to none. */
  readonly waiting?: Waiting;
  /** Schools that can be visited in a year, renewals first. Defaults to no limit. */
  readonly visits?: ByYear;
  /** Probability that a school that is visited has its certificate renewed. */
  readonly renewalSuccess: UncertainShare;
  /** Probability that a school without a certificate that is visited gets one. */
  readonly recognitionSuccess: UncertainShare;
  /** Mergers a year, each of two schools into one, any two being as likely. Defaults to none. */
  readonly mergers?: ByYear;
  /** Needed where there are mergers. */
  readonly treatment?: MergerTreatment;
  /** Schools opened a year, in the first stage. Defaults to none. */
  readonly opened?: ByYear;
  /** Schools closed a year, any being as likely. Defaults to none. */
  readonly closed?: ByYear;
  /** Years that a certificate lasts. Defaults to 5. */
  readonly cycle?: number;
  /** Defaults to 10,000. */
  readonly draws?: number;
  /** Defaults to 1. */
  readonly seed?: number;
}

const COUNT = [0, Number.POSITIVE_INFINITY] as const;

export function resolveSchools(given: SchoolsOptions) {
  const { from, to, initial, stages, readiness, treatment, cycle = 5, draws = 10_000, seed = 1 } = given;
  if (!Number.isInteger(from) || !Number.isInteger(to) || to <= from) {
    throw new RangeError(`invalid to; not a year after ${from}: ${to}`);
  }
  const years = Array.from({ length: to - from }, (_, t) => from + 1 + t);
  checkCount("draws", draws, 1);
  if (stages.length === 0) throw new RangeError("invalid stages; none given");
  for (const stage of stages) {
    if (typeof stage === "number") checkCount("stages", stage);
    else if (stage.byDraw.length !== draws) {
      throw new RangeError(`invalid stages; not one count for each draw: ${stage.byDraw.length}`);
    } else for (const count of stage.byDraw) checkCount("stages", count);
  }
  if (readiness.length !== stages.length - 1) {
    throw new RangeError(
      `invalid readiness; not one share for each of ${stages.length - 1} steps: ${readiness.length}`,
    );
  }
  countByDraw(initial, { cycle, draws });
  const counts = (name: string, byYear: ByYear | undefined): number[] => {
    const listed = resolveByYear(name, byYear ?? 0, years, COUNT);
    for (const count of listed) checkCount(name, count);
    return listed;
  };
  const mergers = counts("mergers", given.mergers);
  if (!treatment && mergers.some((count) => count > 0)) {
    throw new RangeError('invalid treatment; mergers need "kept", "reassessed" or "lost": undefined');
  }
  return {
    ...{ years, initial, stages, readiness, cycle, draws, seed, mergers, treatment: treatment ?? "kept" },
    visits: given.visits === undefined ? years.map(() => Number.POSITIVE_INFINITY) : counts("visits", given.visits),
    opened: counts("opened", given.opened),
    closed: counts("closed", given.closed),
  };
}
