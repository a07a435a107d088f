import { endsOf } from "../answers/ends-of.js";
import type { Answer } from "../types/answer.js";
import type { Assessment, ReadingAssessment, TargetAssessment } from "../types/assessment.js";
import type { Standing, StandingKind } from "../types/brief.js";

const LIKELY = 0.66;
const TOSS_UP = 0.33;

/** Where every open target stands, by its default reading: those asked of first before the others. */
export function standingsOf({ targets, questions, locality, legend }: Assessment): Standing[] {
  const open = targets.filter(({ state }) => state === "open");
  const all = open.map((one) => standingOf(one, locality, questions.includes(one.target.id), legend));
  return [...all.filter(({ asked }) => asked), ...all.filter(({ asked }) => !asked)];
}

function standingOf(
  { target, readings: [first, ...others] }: TargetAssessment,
  locality: string,
  asked: boolean,
  { fields }: Assessment["legend"],
): Standing {
  const answer = first?.answer ?? null;
  const supposed = answer !== null && isSupposed(answer, locality);
  return {
    target: target.id,
    field: fields[target.indicator] ?? "other",
    kind: first ? kindOf(first, supposed) : "no-model",
    probability: answer?.probability ?? null,
    word: answer?.word ?? null,
    ends: answer && endsOf(answer),
    otherReading: answer && otherReading(answer.probability, others),
    best: answer ? null : (first?.start?.best ?? null),
    supposed,
    asked,
  };
}

/** Of the readings by which a target would stand elsewhere, the P that is farthest from that of the default. */
function otherReading(p: number, others: readonly ReadingAssessment[]): number | null {
  const found = others.flatMap(({ answer }) =>
    answer && levelOf(answer.probability) !== levelOf(p) ? [answer.probability] : [],
  );
  return found.sort((a, b) => Math.abs(b - p) - Math.abs(a - p))[0] ?? null;
}

function levelOf(probability: number): "likely" | "toss-up" | "hard" {
  const p = Math.round(100 * probability) / 100;
  if (p >= LIKELY) return "likely";
  return p >= TOSS_UP ? "toss-up" : "hard";
}

/** Anything less than reported or computed figures of this territory, or a grade that says that nothing usable is there. */
function isSupposed({ conditions, grade }: Answer, locality: string): boolean {
  const soft = conditions.some(
    ({ status, borrowed }) =>
      status === "assumed" || status === "illustrative" || (borrowed !== null && borrowed !== locality),
  );
  return soft || grade === "D";
}

function kindOf({ answer, structure, start, silence }: ReadingAssessment, supposed: boolean): StandingKind {
  if (answer) {
    const level = levelOf(answer.probability);
    return level === "likely" && supposed ? "likely-if" : level;
  }
  if (structure.verdict === "contradictory" || structure.verdict === "above-ceiling") return "impossible";
  if (silence === "qualitative") return "direction";
  if (structure.verdict === "not-evaluable" || silence === "not-evaluable") return "no-measure";
  if (start) return start.value === null ? "capped" : "start";
  return silence === "no-data" ? "no-data" : "no-model";
}
