import type { Trajectory } from "@lotrinh/trajectory";
import type { ModelDeclaration, SourceKind } from "../model/declaration.js";
import { type VarianceShares, varianceShares } from "./variance-shares.js";

/**
 * How much of a result's variance in a year each source of the model brings, by the ids of its declaration. `run` is the model
 * with the sources held that it is given (the `held` of its options) and the same seed each time: it is called once with
 * none and once for each source. A source that is certain in the case has a share of 0; `rest` is what the shares leave of
 * 1, below 0 where sources act together. Throws a `RangeError` for a model that declares no sources.
 */
export function varianceBySource(
  model: ModelDeclaration,
  run: (held: readonly string[]) => Trajectory,
  year: number,
): VarianceShares<string> {
  const sources = sourcesOf(model);
  return held(
    sources.map(({ id }) => [id, [id]]),
    run,
    year,
  );
}

/** The same by kind of source: entrants, rates, levers, jump-off, chance, those that the model has. */
export function varianceByKind(
  model: ModelDeclaration,
  run: (held: readonly string[]) => Trajectory,
  year: number,
): VarianceShares<SourceKind> {
  const sources = sourcesOf(model);
  const kinds = [...new Set(sources.map(({ kind }) => kind))];
  return held(
    kinds.map((kind) => [kind, sources.filter((one) => one.kind === kind).map(({ id }) => id)]),
    run,
    year,
  );
}

function sourcesOf({ id, sources }: ModelDeclaration) {
  if (!sources || sources.length === 0) throw new RangeError(`invalid model; it declares no sources of chance: ${id}`);
  return sources;
}

function held<Name extends string>(
  groups: readonly (readonly [Name, readonly string[]])[],
  run: (held: readonly string[]) => Trajectory,
  year: number,
): VarianceShares<Name> {
  const without = Object.fromEntries(groups.map(([name, ids]) => [name, run(ids)])) as Record<Name, Trajectory>;
  return varianceShares({ all: run([]), without }, year);
}
