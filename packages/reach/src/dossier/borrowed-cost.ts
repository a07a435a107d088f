import type { UnitCost } from "@lotrinh/registry";
import { costsElsewhere, paidBy } from "../given/costs-elsewhere.js";
import type { BorrowedCost, DecisionSize } from "../types/brief.js";

const YEARLY = "_per_year";

/** What more of a lever costs at what other places paid for a unit; null where nobody is known to have paid for such. */
export function borrowedCost(
  lever: string,
  { now, needed, unit, years }: DecisionSize,
  known: readonly UnitCost[],
): BorrowedCost | null {
  if (!unit.endsWith(YEARLY)) return null;
  const counted = unit.slice(0, -YEARLY.length);
  const more = Math.ceil(Number((years * (needed - now)).toFixed(6)));
  const found = costsElsewhere(lever, counted, more, known);
  return found && { more, unit: counted, ...found, ...paidBy(found.at) };
}
