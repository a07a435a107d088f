import { distance } from "fastest-levenshtein";
import { fold } from "./fold.js";

export interface NearestOptions {
  /** Most that are given; defaults to 3. */
  readonly limit?: number;
  /** Whether those that differ least come where nothing is near; defaults to false. */
  readonly far?: boolean;
}

/**
 * The candidates that a misspelt or shortened name may mean, best first: equal when folded, then those that contain
 * the name or are contained in it, then those within one edit for each three letters. Empty where nothing is near, unless
 * `far`: then those come that differ least.
 */
export function nearest(name: string, candidates: readonly string[], options: NearestOptions = {}): string[] {
  const folded = [...new Set(candidates)].map((candidate) => ({ candidate, folded: fold(candidate) }));
  return nearestOf(fold(name), folded, options).map(({ candidate }) => candidate);
}

/** The same where the name and all candidates are folded already: for many of them folding takes most of the time. */
export function nearestFolded(name: string, candidates: Iterable<string>, options: NearestOptions = {}): string[] {
  const folded = Array.from(candidates, (candidate) => ({ folded: candidate }));
  return nearestOf(name, folded, options).map((one) => one.folded);
}

function nearestOf<T extends { readonly folded: string }>(
  name: string,
  candidates: readonly T[],
  { limit = 3, far = false }: NearestOptions,
): T[] {
  const costs = candidates.map((one) => ({ one, cost: cost(name, one.folded) }));
  const near = costs.filter(({ cost }) => cost < Infinity);
  return (near.length > 0 || !far ? near : costs.map(({ one }) => ({ one, cost: distance(name, one.folded) })))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, limit)
    .map(({ one }) => one);
}

/** 0 where equal, below 1 where one holds the other, else the number of edits; infinite where implausible. */
function cost(name: string, candidate: string): number {
  if (name === candidate) return 0;
  const [short, long] = name.length < candidate.length ? [name, candidate] : [candidate, name];
  if (short.length >= 3 && ` ${long}`.includes(` ${short}`)) return 1 - short.length / long.length;
  const most = Math.floor(long.length / 3);
  if (long.length - short.length > most) return Infinity;
  const edits = isSwap(name, candidate) ? 1 : distance(name, candidate);
  return edits <= most ? edits : Infinity;
}

/** Whether two neighbouring letters changed places, the commonest slip of the fingers. */
function isSwap(a: string, b: string): boolean {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2) && a.length === b.length;
}
