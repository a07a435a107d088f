import type { RuleSet, SupposedRules } from "@lotrinh/registry";
import { type RuleSwitches, switchRules } from "./switch-rules.js";

/** The acts with what a scenario supposes of them: each number that it sets is assumed, and its source is the line. */
export function rulesUnder(rules: readonly RuleSet[], supposed: SupposedRules | null): readonly RuleSet[] {
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
