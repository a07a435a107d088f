import { usedConstant } from "../given/constants.js";
import type { Run } from "../given/run.js";
import type { Answer } from "../types/answer.js";
import type { Drawn } from "../types/drawn.js";
import { shareHolding } from "./drawn.js";
import { wordOf } from "./word.js";

/**
 * The answer of a mechanism whose assumptions nothing was measured against: without a score, and of grade D unless figures took
 * the place of all of them. */
export function supposedAnswer(
  drawn: Drawn,
  run: Run,
  {
    message,
    notes = [],
    model,
    conditions,
    years,
    fan,
    flows = [],
    solutions,
    frontier = null,
    grade = "D",
    lowered = [],
    constants = [],
  }: Pick<Answer, "message" | "model" | "conditions" | "years" | "fan" | "solutions"> &
    Partial<Pick<Answer, "notes" | "flows" | "frontier" | "grade" | "lowered">> & {
      readonly constants?: readonly string[];
    },
): Answer {
  const probability = shareHolding(drawn);
  run.wanted.keep?.(drawn);
  return {
    message,
    notes,
    model,
    score: null,
    grade,
    lowered,
    probability,
    word: wordOf(probability, grade),
    conditions,
    years,
    fan,
    flows,
    solutions,
    frontier,
    ...(constants.length > 0 ? { constants: constants.map((id) => usedConstant(run, id)) } : {}),
  };
}
