import { isKnown } from "../../given/written-at.js";
import type { Solution, Word } from "../../types/answer.js";
import { type Finding, finding } from "../../types/finding.js";
import type { FindingParams } from "../../types/finding-params.js";
import { RECOGNITIONS } from "./certificate-case.js";
import type { SupposedCertificates } from "./certificate-supposed.js";

interface Said {
  readonly value: number;
  readonly year: number;
  readonly p: number;
  readonly word: Word;
}

interface Given extends Pick<SupposedCertificates, "conditions" | "borrowed"> {
  readonly solutions: readonly Solution[];
  /** The probability from a known start, on the draws of all else that is said. */
  readonly from: (initial: number) => number;
}

export function messageOf(said: Said, given: Given): Finding {
  const { conditions, solutions, borrowed } = given;
  const [baseline, renewal, recognitions] = conditions;
  const solution = solutions.find((one) => one.lever === RECOGNITIONS);
  const needed = solution?.value ?? null;
  const params = {
    ...said,
    unit: baseline?.unit ?? "",
    baseYear: baseline?.year ?? Number.NaN,
    baseline: baseline?.value ?? Number.NaN,
    renewal: 100 * (renewal?.value ?? Number.NaN),
    recognitions: recognitions?.value ?? Number.NaN,
    goal: solution?.probability ?? Number.NaN,
  };
  const recorded = conditions.filter(({ record }) => record !== undefined).length;
  if (borrowed.start) return spreadMessage(params, needed, borrowed.start, given);
  if (needed === null) {
    const code = recorded > 0 ? "ANSWER_RECORD_OUT" : "ANSWER_OUT_OF_RANGE";
    return finding(code, { ...params, most: solution?.range[1] ?? Number.NaN });
  }
  if (recorded > 0) {
    const all = recorded === 2 && baseline !== undefined && isKnown(baseline);
    return finding(all ? "ANSWER_RECORD" : "ANSWER_RECORD_PARTLY", { ...params, needed });
  }
  const code = baseline?.status === "assumed" ? "ANSWER_CONDITIONAL" : "ANSWER_CONDITIONAL_LEVERS";
  return finding(code, { ...params, needed });
}

/** Over all starts, with the probability at three of them. */
function spreadMessage(
  params: Omit<FindingParams["ANSWER_CONDITIONAL_LEVERS"], "needed">,
  needed: number | null,
  { rate, place, schools, low, middle, high }: NonNullable<Given["borrowed"]["start"]>,
  { borrowed: { pace }, solutions, from }: Given,
): Finding {
  const most = solutions.find(({ lever }) => lever === RECOGNITIONS)?.range[1] ?? Number.NaN;
  const all = {
    ...params,
    ...{ low, middle, high, least: from(low), even: from(middle), most: from(high) },
    ...{ place, rate: rate.value, schools: schools.value },
  };
  if (pace) {
    const paced = { ...all, first: pace.from.year };
    return needed === null
      ? finding("ANSWER_SCHOOLS_SPREAD_PACE_OUT", { ...paced, highest: most })
      : finding("ANSWER_SCHOOLS_SPREAD_PACE", { ...paced, needed });
  }
  return needed === null
    ? finding("ANSWER_SCHOOLS_SPREAD_OUT", { ...all, highest: most })
    : finding("ANSWER_SCHOOLS_SPREAD", { ...all, needed });
}
