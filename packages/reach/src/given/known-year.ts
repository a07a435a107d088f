import type { Indicator } from "@lotrinh/registry";

/** Last year of which a figure can be known: those of an autumn from October on, others when their year is over. */
export function lastKnownYear(asOf: string, timing: Indicator["timing"] = "autumn"): number {
  const year = Number(asOf.slice(0, 4));
  return timing === "autumn" && asOf.slice(5) >= "10" ? year : year - 1;
}
