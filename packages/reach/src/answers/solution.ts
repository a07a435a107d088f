import type { LeverDeclaration, ModelDeclaration } from "@lotrinh/flows";
import type { Solution } from "../types/answer.js";
import { type SolveOptions, solveLever } from "./solve-lever.js";

/** The smallest setting of a lever that brings the probability to a goal, the others as they are. */
export function solutionOf(
  { id, unit, range: declared }: LeverDeclaration,
  goal: number,
  probabilityAt: (setting: number) => number,
  { step, range = declared }: Pick<SolveOptions, "step"> & Partial<SolveOptions>,
): Solution {
  return { lever: id, unit, probability: goal, range, step, value: solveLever(goal, probabilityAt, { range, step }) };
}

/** @throws RangeError for a lever that the model does not declare */
export function leverIn({ id: model, levers }: ModelDeclaration, id: string): LeverDeclaration {
  const lever = levers.find((one) => one.id === id);
  if (!lever) throw new RangeError(`invalid lever; not declared by ${model}: ${id}`);
  return lever;
}
