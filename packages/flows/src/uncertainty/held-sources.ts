import { randomStream, type StreamName } from "@lotrinh/trajectory";
import type { ModelDeclaration } from "../model/declaration.js";

/** Sources of chance that a run holds at their middle, by their ids in the model's declaration. */
export interface HeldSources {
  /** Defaults to none: all chance is there. */
  readonly held?: readonly string[];
}

/** Whether a source is held. Throws a `RangeError` for one that the model does not declare. */
export function heldSources(
  { id, sources = [] }: ModelDeclaration,
  held: readonly string[],
): (source: string) => boolean {
  const unknown = held.find((one) => !sources.some((source) => source.id === one));
  if (unknown !== undefined) {
    throw new RangeError(
      `invalid held; not one of ${id}'s sources, ${sources.map((source) => source.id).join(", ")}: ${unknown}`,
    );
  }
  return (source) => held.includes(source);
}

/** The numbers of a stream, or ½ where the source is held: the middle of every quantile. */
export function streamUnless(held: boolean, seed: number, ...names: readonly StreamName[]): () => number {
  return held ? () => 0.5 : randomStream(seed, ...names);
}

/** Uniform numbers, one for each draw, or ½ where the source is held. */
export function uniformsUnless(held: boolean, draws: number, numbers: () => Float64Array): Float64Array {
  return held ? new Float64Array(draws).fill(0.5) : numbers();
}
