import { latest, type Observation } from "@lotrinh/observations";
import type { RuleSet } from "@lotrinh/registry";
import type { Counts } from "../types/rule-result.js";
import type { CommuneView } from "../types/standard-view.js";
import { evaluateStandard } from "./standard.js";
import type { StandardRun } from "./standard-run.js";

/** A commune held against a standard by its own counts. Where its kind is not known, it is met or unmet if both kinds are. */
export function communeView(act: RuleSet, standard: string, unit: string, run: StandardRun): CommuneView {
  const listed = run.supposed?.difficult ?? null;
  const kinds = listed ? [listed.includes(unit)] : [false, true];
  const known = countsOf(act, unit, run);
  const counts = Object.fromEntries([...known].map(([indicator, one]) => [indicator, one.counts]));
  const results = kinds.map((difficult) => evaluateStandard(act, standard, { unit, difficult, counts }));
  const [first] = results;
  const all = (first?.levels ?? []).flatMap((level) => level.criteria.map((one) => ({ ...one, of: level.standard })));
  const seen = new Set<string>();
  return {
    unit,
    state: new Set(results.map(({ state }) => state)).size === 1 ? (first?.state ?? "unknown") : "unknown",
    kind: listed ? (kinds[0] ? "difficult" : "normal") : null,
    criteria: all.flatMap(({ of, indicator, threshold, state, missing, vacuous, certainty }) => {
      const there = known.get(indicator);
      if (!there || seen.has(indicator)) return [];
      seen.add(indicator);
      return [{ standard: of, indicator, threshold, state, missing, vacuous, certainty, ...there }];
    }),
  };
}

interface Known {
  readonly counts: Counts;
  readonly year: number;
  readonly status: Observation["status"];
}

/** Latest counts of a unit by indicator. */
function countsOf({ standards }: RuleSet, unit: string, { figures, asOf }: StandardRun): Map<string, Known> {
  const indicators = new Set(standards.flatMap(({ criteria }) => criteria.map(({ indicator }) => indicator)));
  const found = new Map<string, Known>();
  for (const indicator of indicators) {
    const { numerator, denominator, status, year } = latest(figures, { locality: unit, indicator, asOf }) ?? {};
    if (numerator == null || denominator == null || !status || year === undefined) continue;
    found.set(indicator, { counts: { numerator, denominator }, year, status });
  }
  return found;
}
