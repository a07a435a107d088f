import { type ByYear, resolveByYear } from "../../model/by-year.js";
import { checkCount } from "../../model/check-count.js";
import { drawShare, type UncertainShare } from "../../uncertainty/uncertain-share.js";
import { enrolment } from "../enrolment.js";
import type { EntrantEvidence } from "../fit/fit-entrants.js";
import { checkGradeHistory, type GradeHistory } from "../grade-history.js";

type Uncertain = Exclude<UncertainShare, number>;

export interface CountedOptions extends EntrantEvidence {
  /** Last school year projected; the first is the year after the last of the history. */
  readonly to: number;
  /** Pupils of the larger place around, by the same grades: its ratios are what those of few pupils are drawn to. */
  readonly parent?: GradeHistory;
  /** Entrants to grade 1 as a multiple of those expected. Defaults to 1. */
  readonly intakeFactor?: ByYear;
  /** Share of the losses between grades of a level that no longer happen. Defaults to 0. */
  readonly dropoutAvoided?: ByYear | Uncertain;
  /** Share of grade-9 pupils who are in grade 10 a year later, instead of the ratio of the past. */
  readonly upperSecondaryTransition?: ByYear | Uncertain;
  /** Share of the pupils of grades 9 and 12 who complete the level at the end of the year. Default to 0.98, assumed. */
  readonly completion?: readonly [number, number];
  /** Weight of the latest year in exponential smoothing. Defaults to 0.4, NCES's constant for states. */
  readonly smoothing?: number;
  /** Least share of a small grade that leaves in a year while others come. Defaults to 0.01, assumed. */
  readonly turnover?: number;
  /** Pupils are drawn one by one where no grade ever had so many. Defaults to 5,000. */
  readonly oneByOneBelow?: number;
  /** Defaults to 10,000. */
  readonly draws?: number;
  /** Defaults to 1. */
  readonly seed?: number;
}

/** Levers by year, one value for each draw; those that are uncertain keep theirs over the years. */
export interface DrawnLevers {
  readonly intake: readonly number[];
  /** Undefined where it is 0. */
  readonly avoided: readonly (Float64Array | undefined)[];
  readonly transition: readonly Float64Array[] | undefined;
}

interface ResolvedCounted {
  readonly years: readonly number[];
  readonly draws: number;
  readonly seed: number;
  readonly smoothing: number;
  readonly turnover: number;
  readonly parent: GradeHistory | undefined;
  readonly completion: readonly [number, number];
  /** Whether pupils are drawn one by one. */
  readonly small: boolean;
  readonly levers: (stream: (name: string) => () => number) => DrawnLevers;
}

export function resolveCounted(history: GradeHistory, given: CountedOptions): ResolvedCounted {
  const { to, parent, completion = [0.98, 0.98], smoothing = 0.4, turnover = 0.01, draws = 10_000, seed = 1 } = given;
  checkGradeHistory(history);
  checkCount("draws", draws, 1);
  const last = history.years.at(-1) as number;
  if (!Number.isInteger(to) || to <= last) throw new RangeError(`invalid to; not a year after ${last}: ${to}`);
  for (const share of completion) {
    if (!(share >= 0 && share <= 1)) throw new RangeError(`invalid completion; not in [0, 1]: ${share}`);
  }
  if (!(smoothing > 0 && smoothing <= 1)) throw new RangeError(`invalid smoothing; not in (0, 1]: ${smoothing}`);
  if (!(turnover >= 0 && turnover <= 1)) throw new RangeError(`invalid turnover; not in [0, 1]: ${turnover}`);
  if (parent) {
    checkGradeHistory(parent);
    if (parent.grades.length < history.grades.length) {
      throw new RangeError(
        `invalid parent; not all of ${history.grades.length} grades of the place: ${parent.grades.length}`,
      );
    }
  }
  if (given.upperSecondaryTransition !== undefined && history.grades.length < 12) {
    throw new RangeError(
      `invalid upperSecondaryTransition; there is no grade 10 among ${history.grades.length} grades`,
    );
  }
  const years = Array.from({ length: to - last }, (_, t) => last + 1 + t);
  const [intake, avoided, transition] = enrolment.levers.map(({ range }) => range) as [Range, Range, Range];
  const byYear = (name: string, value: ByYear | Uncertain, range: Range) =>
    isUncertain(value) ? value : resolveByYear(name, value, years, range);
  const listed = {
    dropoutAvoided: byYear("dropoutAvoided", given.dropoutAvoided ?? 0, avoided),
    upperSecondaryTransition:
      given.upperSecondaryTransition === undefined
        ? undefined
        : byYear("upperSecondaryTransition", given.upperSecondaryTransition, transition),
  };
  const factors = resolveByYear("intakeFactor", given.intakeFactor ?? 1, years, intake);
  const { oneByOneBelow = 5000 } = given;
  const largest = Math.max(0, ...history.grades.flat().filter((count) => count >= 0));
  return {
    ...{ years, draws, seed, smoothing, turnover, parent, completion },
    small: largest < oneByOneBelow,
    levers: (stream) => {
      const drawn = (name: keyof typeof listed): Float64Array[] | undefined => {
        const one = listed[name];
        if (one === undefined) return undefined;
        if (!isUncertain(one)) return one.map((value) => new Float64Array(draws).fill(value));
        const next = stream(name);
        const values = drawShare(
          name,
          one,
          Float64Array.from({ length: draws }, () => next()),
        );
        return years.map(() => values);
      };
      return {
        intake: factors,
        avoided: drawn("dropoutAvoided")?.map((one) => (one.every((share) => share === 0) ? undefined : one)) ?? [],
        transition: drawn("upperSecondaryTransition"),
      };
    },
  };
}

type Range = readonly [number, number];

function isUncertain(value: ByYear | Uncertain): value is Uncertain {
  return typeof value === "object" && "mean" in value;
}
