import type { Quota, Reading, RuleSet } from "@lotrinh/registry";
import { peopleNeeded } from "../clause/people.js";
import { standardsAsked } from "../given/standards-of.js";
import { evaluateQuota, type QuotaOptions } from "./quota.js";

/** A share of communes counts all of them; a count of wards as many as it says. */
const COUNTS: ReadonlySet<string> = new Set(["wards", "communes"]);

/** Units that a reading counts itself; null where the act's quota decides. */
export function neededBy({ indicator, comparator, value, unit }: Reading, units: number): number | null {
  const [asked] = standardsAsked({ indicator, value });
  if (asked?.of !== "communes" || value === null) return null;
  if (COUNTS.has(unit)) return value;
  return unit === "percent" ? peopleNeeded(comparator, value, units) : null;
}

/** Units that an act's quota wants of so many; null where none decides. */
export function neededOf(
  ruleSet: RuleSet,
  standard: string,
  tier: Quota["tier"] | "commune",
  units: number,
  tiers?: QuotaOptions["tiers"],
): number | null {
  if (tier === "commune") return 1;
  const states = Array.from({ length: units }, () => "unknown" as const);
  return evaluateQuota(ruleSet, standard, tier, states, tiers ? { tiers } : {})?.needed ?? null;
}
