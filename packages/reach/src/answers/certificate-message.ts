import { isKnown } from "../given/written-at.js";
import type { Solution } from "../types/answer.js";
import type { Finding } from "../types/finding.js";
import { type CertificateCase, RECOGNITIONS } from "./certificate-case.js";
import type { SupposedCertificates } from "./certificate-supposed.js";

/** What is changed of a case; without a spread the start is `initial` in every draw. */
export type Changed = { readonly [K in keyof CertificateCase]?: CertificateCase[K] | undefined };

interface Said {
  readonly value: number;
  readonly year: number;
  readonly p: number;
  readonly word: string;
}

interface Given extends Pick<SupposedCertificates, "conditions" | "borrowed"> {
  readonly solutions: readonly Solution[];
  /** The probability with something of the case changed. */
  readonly at: (changed: Changed) => number;
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
    return { code, params: { ...params, most: solution?.range[1] ?? Number.NaN } };
  }
  if (recorded > 0) {
    const all = recorded === 2 && baseline !== undefined && isKnown(baseline);
    return { code: all ? "ANSWER_RECORD" : "ANSWER_RECORD_PARTLY", params: { ...params, needed } };
  }
  const code = baseline?.status === "assumed" ? "ANSWER_CONDITIONAL" : "ANSWER_CONDITIONAL_LEVERS";
  return { code, params: { ...params, needed } };
}

/** Over all starts, with the probability at three of them. */
function spreadMessage(
  params: Readonly<Record<string, string | number>>,
  needed: number | null,
  { rate, place, schools, low, middle, high }: NonNullable<Given["borrowed"]["start"]>,
  { borrowed: { pace }, solutions, at }: Given,
): Finding {
  const from = (initial: number) => at({ initial, spread: undefined });
  const most = solutions.find(({ lever }) => lever === RECOGNITIONS)?.range[1] ?? Number.NaN;
  return {
    code: `ANSWER_SCHOOLS_SPREAD${pace ? "_PACE" : ""}${needed === null ? "_OUT" : ""}` as const,
    params: {
      ...params,
      ...{ low, middle, high, least: from(low), even: from(middle), most: from(high) },
      ...{ place, rate: rate.value, schools: schools.value },
      ...(pace ? { first: pace.from.year } : {}),
      ...(needed === null ? { highest: most } : { needed }),
    },
  };
}
