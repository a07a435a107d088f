import { type Law, lawsAt, type Registry, type RuleSet, rulesUnderLaws, type SupposedRules } from "@lotrinh/registry";
import { type RuleSwitches, switchRules } from "./switch-rules.js";

/** What acts say by a date, without those that a scenario supposes not to be. */
export function lawsUnder(laws: readonly Law[], asOf: string, supposed: SupposedRules | null): readonly Law[] {
  return lawsAt(laws, asOf, supposed?.without);
}

/**
 * The rules with the quotas of acts in force and with what a scenario supposes of them: each number that it sets is assumed,
 * and its source is the line.
 */
export function rulesUnder(
  known: Pick<Registry, "rules" | "laws">,
  supposed: SupposedRules | null,
  asOf: string,
): readonly RuleSet[] {
  const rules = rulesUnderLaws(known.rules, lawsUnder(known.laws, asOf, supposed));
  if (!supposed) return rules;
  const { remembered } = supposed;
  return rules.map((act) => {
    const has = (id: string) => act.standards.find((one) => one.id === id);
    const thresholds: RuleSwitches["thresholds"] = supposed.thresholds
      .filter(({ standard, indicator }) => has(standard)?.criteria.some((one) => one.indicator === indicator))
      .map(({ why: _, place, ...one }) => ({ ...one, source: `${place.file}:${place.line}` }));
    const quotas: RuleSwitches["quotas"] = supposed.quotas
      .filter(({ standard, tier }) => has(standard)?.quotas.some((one) => one.tier === tier))
      .map(({ why: _, place, ...one }) => ({ ...one, source: `${place.file}:${place.line}` }));
    return switchRules(act, { remembered, thresholds, quotas });
  });
}
