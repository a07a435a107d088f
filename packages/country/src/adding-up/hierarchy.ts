/** Units that add up to others, e.g. communes to provinces to the country. */
export interface Hierarchy {
  /** Units, each after the unit that it is part of. */
  readonly units: readonly string[];
  /** For each unit, the places in `units` of its parts; empty for a unit without parts. */
  readonly parts: readonly (readonly number[])[];
}

/**
 * The hierarchy of units by the unit that each is part of; null for one that is part of none. Units keep the order given,
 * level by level. Throws a `RangeError` for a unit that is part of one that is not given, or of itself by some way.
 */
export function hierarchyOf(wholes: Readonly<Record<string, string | null>>): Hierarchy {
  const below = new Map<string | null, string[]>();
  for (const [unit, whole] of Object.entries(wholes)) {
    if (whole !== null && !Object.hasOwn(wholes, whole)) throw new RangeError(`${unit}: no unit ${whole}`);
    below.set(whole, [...(below.get(whole) ?? []), unit]);
  }
  const units = [...(below.get(null) ?? [])];
  for (let i = 0; i < units.length; i++) units.push(...(below.get(units[i] as string) ?? []));
  const at = new Map(units.map((unit, i) => [unit, i]));
  const lost = Object.keys(wholes).find((unit) => !at.has(unit));
  if (lost !== undefined) throw new RangeError(`${lost}: part of itself`);
  return { units, parts: units.map((unit) => (below.get(unit) ?? []).map((part) => at.get(part) as number)) };
}
