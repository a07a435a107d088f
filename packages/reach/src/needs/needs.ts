import { assess } from "../assess.js";
import type { AssessInput, AssessOptions } from "../given/input.js";
import type { LocalityNeed } from "../types/need.js";

/**
 * The cells that would improve a locality's answers, most useful first: those with which most targets get a first
 * probability, then a firmer one, then an outcome; targets that readers ask of first count twice. No draws are needed for it.
 */
export function needs(
  input: AssessInput,
  locality: string,
  options: Omit<AssessOptions, "draws"> = {},
): readonly LocalityNeed[] {
  return assess(input, locality, { ...options, draws: 1 }).needs;
}
