import { streamingConcentration } from "../../streaming/streaming-concentration.js";
import { type FlowCounts, flowRates } from "../rates/flow-rates.js";
import type { EnrolmentWarning } from "../warning.js";

/** What pairs of years say of the fate of each grade's pupils. */
export interface TransitionFit {
  /** Shares that drop out and that repeat, by grade; the others are promoted. */
  readonly dropout: readonly number[];
  readonly repetition: readonly number[];
  /** Who comes from elsewhere into the grade above, a pupil of the grade. */
  readonly arrivals: readonly number[];
  /** Concentration of the Dirichlet by which the shares of a grade vary from year to year. */
  readonly concentration: number;
  /** Pairs of years. */
  readonly years: number;
  /** `NET_MIGRATION` for each grade where more came than left in the pairs together. */
  readonly warnings: readonly EnrolmentWarning[];
}

const FATES = ["dropout", "repetition", "promotion"] as const;

/**
 * Shares over all pairs of years together, a year weighing by its pupils, and how much they vary from year to year beyond the
 * chance of single pupils, all grades together. A negative drop-out is net migration: its excess arrives in the grade above.
 * `concentration` is needed where there is but one pair. Throws a `RangeError` for counts that cannot be.
 */
export function fitTransitions(observed: readonly FlowCounts[], concentration?: number): TransitionFit {
  const grades = observed[0]?.enrolment.length ?? 0;
  if (grades === 0 || observed.some(({ enrolment }) => enrolment.length !== grades)) {
    throw new RangeError("invalid observed; not one pair of years or more, of the same grades");
  }
  if (concentration !== undefined && !(concentration > 0 && concentration < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`invalid concentration; not above 0: ${concentration}`);
  }
  if (concentration === undefined && observed.length < 2) {
    throw new RangeError("invalid observed; one pair of years does not tell how rates vary: give a concentration");
  }
  const fates = observed.map((counts) => {
    const { netTransfers } = flowRates(counts);
    return counts.enrolment.map((pupils, g) => {
      const repetition = Math.min(pupils, counts.nextRepeaters[g] as number);
      const promoted =
        g === grades - 1
          ? counts.graduates
          : (counts.nextEnrolment[g + 1] as number) - (counts.nextRepeaters[g + 1] as number);
      const promotion = Math.min(pupils - repetition, Math.max(0, promoted - (netTransfers[g] as number)));
      const arrivals = g === grades - 1 ? 0 : (netTransfers[g] as number);
      return { pupils, repetition, promotion, dropout: pupils - repetition - promotion, arrivals };
    });
  });
  const byGrade = Array.from({ length: grades }, (_, g) => fates.map((year) => year[g] as (typeof year)[number]));
  const share = (key: "dropout" | "repetition" | "arrivals") =>
    byGrade.map((years) => {
      const pupils = years.reduce((sum, one) => sum + one.pupils, 0);
      return pupils === 0 ? 0 : years.reduce((sum, one) => sum + one[key], 0) / pupils;
    });
  const arrivals = share("arrivals");
  const spread = () =>
    streamingConcentration(
      FATES,
      byGrade.map((years) => years.map((people, year) => ({ year, people: pick(people) }))),
    );
  return {
    ...{ dropout: share("dropout"), repetition: share("repetition"), arrivals },
    concentration: concentration ?? spread(),
    years: observed.length,
    warnings: arrivals.flatMap((rate, g): EnrolmentWarning[] => {
      const { enrolment, firstGrade = 1 } = observed.at(-1) as FlowCounts;
      const people = Math.round(rate * (enrolment[g] as number));
      return people > 0 ? [{ code: "NET_MIGRATION", params: { grade: firstGrade + g, people } }] : [];
    }),
  };
}

function pick({ dropout, repetition, promotion }: Readonly<Record<(typeof FATES)[number], number>>) {
  return { dropout, repetition, promotion };
}
