import { distance } from "fastest-levenshtein";
import { fold } from "./fold.js";

/**
 * The candidates that a misspelt or shortened name may mean, best first: equal when folded, then those that contain
 * the name or are contained in it, then those within one edit for each three letters. Empty where nothing is near, unless
 * `far`: then those come that differ least.
 */
export function nearest(
  name: string,
  candidates: readonly string[],
  { limit = 3, far = false }: { readonly limit?: number; readonly far?: boolean } = {},
): string[] {
  const folded = fold(name);
  const costs = [...new Set(candidates)].map((candidate) => {
    const other = fold(candidate);
    return { candidate, other, cost: cost(folded, other) };
  });
  const near = costs.filter(({ cost }) => cost < Infinity);
  return (near.length > 0 || !far ? near : costs.map((one) => ({ ...one, cost: distance(folded, one.other) })))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** 0 where equal, below 1 where one holds the other, else the number of edits; infinite where implausible. */
function cost(name: string, candidate: string): number {
  if (name === candidate) return 0;
  const [short, long] = name.length < candidate.length ? [name, candidate] : [candidate, name];
  if (short.length >= 3 && ` ${long}`.includes(` ${short}`)) return 1 - short.length / long.length;
  const edits = isSwap(name, candidate) ? 1 : distance(name, candidate);
  return edits <= Math.floor(long.length / 3) ? edits : Infinity;
}

/** Whether two neighbouring letters changed places, the commonest slip of the fingers. */
function isSwap(a: string, b: string): boolean {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2) && a.length === b.length;
}
