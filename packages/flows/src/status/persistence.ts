/** A yearly chance of a change that is itself uncertain: Beta with so many changes and so many years without. */
export interface UncertainHazard {
  readonly changes: number;
  readonly years: number;
}

/**
 * Probability that nothing changes over whole years, each with the same unknown chance: B(changes, years + n) / B(changes, years),
 * the survival function of the beta-geometric distribution (Weinberg and Gladen 1986). 1 for no years.
 * Throws a `RangeError` for a hazard that is not positive, and for years that are not whole.
 */
export function unchangedFor(n: number, { changes, years }: UncertainHazard): number {
  if (!(changes > 0 && years > 0)) throw new RangeError(`invalid hazard; not positive: ${changes}, ${years}`);
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`invalid years; not whole: ${n}`);
  let kept = 1;
  for (let t = 0; t < n; t++) kept *= (years + t) / (changes + years + t);
  return kept;
}

/** What a record says of a hazard: changes and unchanged years on top of those before, each worth `weight`. */
export function updatedHazard(prior: UncertainHazard, record: UncertainHazard, weight = 1): UncertainHazard {
  return { changes: prior.changes + weight * record.changes, years: prior.years + weight * record.years };
}
