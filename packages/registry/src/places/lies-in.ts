import type { Places, Unit } from "./types.js";

/** Whether a unit lies in one of the areas by the list that it belongs to. */
export function liesIn({ above, district }: Unit, areas: ReadonlySet<Unit>): boolean {
  return [above, district].some((one) => one !== null && (areas.has(one) || liesIn(one, areas)));
}

/** The same, or by the other list: where its territory lay, or lies today. */
export function everLiesIn(unit: Unit, areas: ReadonlySet<Unit>, { moved }: Places): boolean {
  return liesIn(unit, areas) || (moved.get(unit)?.some((one) => liesIn(one, areas)) ?? false);
}
