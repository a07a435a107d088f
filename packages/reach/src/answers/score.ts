import type { Score } from "../types/score.js";
import { pastScores } from "./past-scores.js";

/** Fewer past targets say nothing of a share. */
const LEAST = 20;

/** The score of the series model on past targets of a kind, beside a probability so many years ahead. */
export function seriesScore(kind: Score["kind"], probability: number, ahead: number): Score {
  const { came, ...score } = pastScores[kind];
  const bin = Math.min(came.length - 1, Math.floor(probability * came.length));
  const [targets, , share] = came[bin] ?? [0, 0, 0];
  const like = targets < LEAST ? null : { from: bin / came.length, to: (bin + 1) / came.length, targets, came: share };
  return { kind, ahead, ...score, like };
}
