import type { Status } from "@lotrinh/observations";
import type { Word } from "../../types/answer.js";
import type { Drawn } from "../../types/drawn.js";
import { type Finding, finding } from "../../types/finding.js";
import { areAlike, byNow } from "../by-now.js";
import { aboutRate } from "./rate-scale.js";

type SeriesSaid = {
  readonly p: number;
  readonly word: Word;
  readonly place: string;
  readonly count: number;
  readonly from: number;
  readonly last: number;
  readonly now: number;
  readonly year: number;
};

/** What is said where the start is known, supposed by who asks, or made up to try it out. */
export function saidOf(status: Status, params: SeriesSaid, unit: string): Finding {
  const code =
    status === "illustrative" ? "ANSWER_ILLUSTRATED" : status === "assumed" ? "ANSWER_SUPPOSED" : "ANSWER_SERIES";
  return unit === "percent" ? finding(code, params) : finding(`${code}_COUNT`, { ...params, unit });
}

/** What is said where nobody reports of the place where it is now: P at both ends of where it may be. */
export function saidOver(
  unknown: { readonly year: number; readonly values: Float64Array } | null,
  drawn: Drawn,
  { params, is, unit }: { readonly params: SeriesSaid; readonly is: "own" | "merged" | "above"; readonly unit: string },
): Finding {
  const { year, values } = unknown ?? { year: params.year, values: drawn.values };
  const { least, most, from, to } = byNow(values, drawn);
  const isRate = unit === "percent";
  const about = isRate ? aboutRate : Math.round;
  const said = { ...params, least, most, at: year, low: about(from), high: about(to) };
  if (!isRate) return finding("ANSWER_HOLDS_ON_COUNT", { ...said, unit });
  const anyway = areAlike(said) ? ("_ANYWAY" as const) : ("" as const);
  return is === "own"
    ? finding(`ANSWER_HOLDS_ON${anyway}`, said)
    : finding(`ANSWER_${is === "merged" ? "MERGED" : "BORROWED"}${anyway}`, said);
}
