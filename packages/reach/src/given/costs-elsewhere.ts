import type { UnitCost } from "@lotrinh/registry";

/** Million đồng for so many of what a lever counts, at the cheapest and the dearest that places paid; null where none is known. */
export function costsElsewhere(
  lever: string,
  unit: string,
  count: number,
  known: readonly UnitCost[],
): { readonly low: number; readonly high: number; readonly at: readonly UnitCost[] } | null {
  const at = known.filter((one) => one.lever === lever && one.unit === unit);
  if (at.length === 0 || !(count > 0)) return null;
  const costs = at.map(({ amount, count: of }) => (count * amount) / of);
  return { low: Math.min(...costs), high: Math.max(...costs), at };
}

/** The places that paid, and from when to when. */
export function paidBy(at: readonly UnitCost[]): { readonly place: string; readonly years: string } {
  const [from, to] = [Math.min(...at.map((one) => one.from)), Math.max(...at.map((one) => one.to))];
  return {
    place: [...new Set(at.map(({ place }) => place))].join(", "),
    years: from === to ? String(from) : `${from}–${to}`,
  };
}
