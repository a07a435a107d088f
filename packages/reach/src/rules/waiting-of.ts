import type { Waiting } from "@lotrinh/flows";
import { isNamed, lawSince } from "@lotrinh/registry";
import { lawsUnder } from "../given/rules-under.js";
import type { Run } from "../given/run.js";

/** The rule in force at the date of the run under which what an indicator counts has to wait; null for none, or switched off. */
export function waitingOf(
  indicator: string,
  { registry, asOf, supposed }: Pick<Run, "registry" | "asOf" | "supposed">,
): (Waiting & { readonly act: string }) | null {
  const law = lawsUnder(registry.laws, asOf, supposed).find((one) => one.waits && isNamed(indicator, one.indicators));
  if (!law?.waits) return null;
  const [year = 0, month = 1, day = 1] = lawSince(law).split("-").map(Number);
  const { years, share } = law.waits;
  return { act: law.act, from: year + (month - 1) / 12 + (day - 1) / 365, years, share };
}
