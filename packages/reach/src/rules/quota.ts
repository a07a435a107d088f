import { type Quota, type RuleSet, standardOf } from "@lotrinh/registry";
import { peopleNeeded } from "../clause/people.js";
import type { QuotaResult, RuleState } from "../types/rule-result.js";

export interface QuotaOptions {
  /** Tiers of units that exist; a quota over others cannot be evaluated. Defaults to communes and provinces. */
  readonly tiers?: readonly Quota["of"][];
  /** Year on which a quota that is due by a year is judged. Defaults to the last one. */
  readonly year?: number;
}

/**
 * Whether a whole meets a standard through its units: 90 % of 20 communes are 18, of 11 they are 10. A unit that is not
 * known may go either way: the whole is unknown until its units decide it. Null where the act has no quota for that tier.
 * @throws InputError UNKNOWN_STANDARD with the nearest ids
 */
export function evaluateQuota(
  ruleSet: RuleSet,
  standard: string,
  tier: Quota["tier"],
  states: readonly RuleState[],
  { tiers = ["commune", "province"], year = Number.POSITIVE_INFINITY }: QuotaOptions = {},
): QuotaResult | null {
  const quotas = standardOf(ruleSet, standard).quotas.filter((one) => one.tier === tier);
  const due = quotas.filter(({ by }) => by === null || by <= year).sort((a, b) => (a.by ?? 0) - (b.by ?? 0));
  const quota = due.at(-1) ?? quotas[0];
  if (!quota) return null;
  const { of, share, certainty, source } = quota;
  const count = (wanted: RuleState): number => states.filter((state) => state === wanted).length;
  const [met, unmet, unknown] = [count("met"), count("unmet"), count("unknown")];
  const open = !tiers.includes(of) ? "no-units" : share === null ? "no-quota" : null;
  const needed = open === null && share !== null ? peopleNeeded(">=", share, states.length) : null;
  return {
    ruleSet: ruleSet.id,
    standard,
    tier,
    of,
    share,
    certainty,
    source,
    state: needed === null || states.length === 0 ? "unknown" : stateOf(needed, met, met + unknown),
    units: states.length,
    met,
    unmet,
    unknown,
    needed,
    missing: needed === null ? null : Math.max(0, needed - met),
    open,
  };
}

function stateOf(needed: number, least: number, most: number): RuleState {
  if (least >= needed) return "met";
  return most < needed ? "unmet" : "unknown";
}
