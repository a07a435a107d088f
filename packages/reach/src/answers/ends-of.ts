import type { Answer } from "../types/answer.js";
import { areAlike } from "./by-now.js";

const PAIRS = [
  ["least", "most"],
  ["atLow", "atHigh"],
] as const;

/** Least and greatest P over where something may be that nobody reported, as the message of an answer says them; null where they are one. */
export function endsOf({ message: { code, params } }: Pick<Answer, "message">): { least: number; most: number } | null {
  const given: Readonly<Record<string, unknown>> = params;
  // Of a recognised standard these are probabilities, of all else where the start may be.
  const pairs = code.startsWith("ANSWER_STATUS_") ? ([...PAIRS, ["low", "high"]] as const) : PAIRS;
  for (const [from, to] of pairs) {
    const [one, other] = [given[from], given[to]];
    if (typeof one !== "number" || typeof other !== "number") continue;
    const ends = { least: Math.min(one, other), most: Math.max(one, other) };
    return areAlike(ends) ? null : ends;
  }
  return null;
}
