import { latest } from "@lotrinh/observations";
import { findIndicator, type Plan, type Target } from "@lotrinh/registry";
import type { Case } from "../answers/mechanism.js";
import { assumptionFor, mechanismsOf } from "../answers/mechanisms.js";
import { isPast } from "../clause/outcome.js";
import { lastKnownYear } from "../given/known-year.js";
import type { Run } from "../given/run.js";
import type { Structure } from "../types/finding.js";
import type { Need } from "../types/need.js";
import { criterionNeeds } from "./criterion-needs.js";

/** Years of a series that let a model speak with evidence of grade B or better. */
const YEARS = 8;
/** Findings that say what no figure could: how the clause is measured. */
const UNDEFINED: ReadonlySet<string> = new Set(["RULE_UNDEFINED", "UNDEFINED_MEASURE"]);

/**
 * What would have to be known of a target: its definition, the inputs that its mechanisms declare, the series of its
 * indicator, the counts of communes that a standard is judged by, the plan's annexes. `first` is its default reading.
 */
export function targetNeeds(
  target: Target,
  first: (Omit<Case, "assumption"> & { readonly structure: Structure }) | null,
  plan: Plan,
  { registry, figures, asOf }: Pick<Run, "registry" | "figures" | "asOf">,
): Need[] {
  const id = first?.reading.indicator ?? target.indicator;
  const indicator = findIndicator(registry.indicators, id);
  const { unit } = indicator ?? target;
  const to = lastKnownYear(asOf, indicator?.timing);
  const span = { from: to - YEARS + 1, to, places: [] };
  const level = registry.localities.find((one) => one.id === target.locality)?.level ?? "commune";
  const needs: Need[] = [];
  if (first?.structure.findings.some(({ code }) => UNDEFINED.has(code))) {
    const known = latest(figures, { locality: target.locality, indicator: target.indicator, asOf });
    const together = known ? [] : [target.indicator];
    needs.push({ kind: "definition", indicator: target.indicator, unit, from: null, to: null, places: [], together });
  }
  // Figures displace what a scenario supposes for a mechanism; where none supposes anything, it is not asked at all.
  const asked = mechanismsOf(target.indicator).filter(
    (one) => !one.supposes || plan.scenarios.some((scenario) => assumptionFor(one, scenario, target.indicator)),
  );
  for (const group of asked.flatMap((one) => one.needs?.(level) ?? [])) {
    for (const input of group) {
      if (input === target.indicator) continue;
      const of = findIndicator(registry.indicators, input)?.unit ?? unit;
      const together = group.filter((other) => other !== input);
      needs.push({ kind: "series", indicator: input, unit: of, ...span, together });
    }
  }
  needs.push({ kind: "series", indicator: target.indicator, unit, ...span, together: [] });
  if (plan.missing.length > 0) {
    needs.push({ kind: "annex", indicator: null, unit: null, from: null, to: null, places: [], together: [] });
  }
  const judged = first?.verdict === "feasible" && !isPast(target.horizon, asOf);
  return judged ? [...needs, ...criterionNeeds(first.standards, { asOf })] : needs;
}
