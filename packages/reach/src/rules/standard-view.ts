import { type Figures, latest } from "@lotrinh/observations";
import { prerequisitesOf, type Quota, type Reading, type Registry, type RuleSet, type Target } from "@lotrinh/registry";
import type { CriterionView, StandardView, VersionView } from "../types.js";
import { communesOf, type UnitCounts, unitCounts } from "../units.js";
import type { Counts, RuleState, UnitEvidence } from "./criterion.js";
import { evaluateQuota } from "./quota.js";
import { evaluateStandard } from "./standard.js";
import { type AskedStandard, actFor, recognitionOf, standardsAsked, tierOf } from "./standards-of.js";

export interface StandardRun {
  readonly registry: Registry;
  readonly figures: Figures;
  readonly asOf: string;
}

/**
 * The legal standards that a reading asks for, as the act in force has them: every criterion down to the lowest level, how
 * sure its number is, what is known here, and the quota that decides for the whole. Empty for a reading of something else.
 */
export function standardViews(target: Target, reading: Reading, run: StandardRun): StandardView[] {
  return standardsAsked(reading).flatMap((asked) => viewOf(target.locality, asked, run) ?? []);
}

function viewOf(locality: string, asked: AskedStandard, run: StandardRun): StandardView | null {
  const { registry, figures, asOf } = run;
  const act = actFor(registry, asked.object, asOf);
  const standard = act && standardIn(act, asked);
  if (!act || !standard) return null;
  const chain = [standard, ...prerequisitesOf(act, standard.id)];
  const place = registry.localities.find(({ id }) => id === locality);
  const tier = tierOf(place?.level ?? "district");
  const indicators = [...new Set(chain.flatMap((one) => one.criteria.map(({ indicator }) => indicator)))];
  const communes = (tier === "commune" ? [locality] : communesOf(registry, locality)).map((unit) => ({
    unit,
    state: stateOfUnit(act, standard.id, unit, indicators, run),
  }));
  const recognition = recognitionOf(asked.object);
  return {
    ruleSet: act.id,
    act: act.act,
    actStatus: act.status,
    standard: standard.id,
    tier,
    criteria: chain.flatMap(({ id, criteria }) =>
      criteria.map((one): CriterionView => {
        const { indicator, comparator, normal, difficult, ages, universal, certainty, source } = one;
        const known = latest(figures, { locality, indicator, asOf }) ?? null;
        return { standard: id, indicator, comparator, normal, difficult, ages, universal, certainty, source, known };
      }),
    ),
    quota: tier === "commune" ? null : quotaView(act, standard.id, tier, unitCounts(registry, figures, locality)),
    communes,
    state: tier === "commune" ? (communes[0]?.state ?? "unknown") : "unknown",
    recognised: recognition ? (latest(figures, { locality, indicator: recognition, asOf }) ?? null) : null,
    versions: registry.rules.filter((one) => one !== act).flatMap((one) => versionOf(one, asked) ?? []),
  };
}

/** A quota over the communes of the plan's own list; over districts nothing can be said, since there are none. */
function quotaView(act: RuleSet, standard: string, tier: Quota["tier"], { before }: UnitCounts): StandardView["quota"] {
  const states = Array.from({ length: before?.units ?? 0 }, (): RuleState => "unknown");
  const result = evaluateQuota(act, standard, tier, states);
  if (!result) return null;
  const { of, share, certainty, source, needed, open } = result;
  const counted = of === "commune" && before !== null;
  return { of, share, certainty, source, open, units: counted ? before.units : null, needed: counted ? needed : null };
}

function standardIn(act: RuleSet, { object, level }: AskedStandard) {
  const all = act.standards.filter((one) => one.object === object);
  return all.find((one) => one.level === level) ?? (all.length === 1 ? all[0] : undefined);
}

/** Whether a commune is a difficult one is not known: it is met or unmet where both kinds agree. */
function stateOfUnit(
  act: RuleSet,
  standard: string,
  unit: string,
  indicators: readonly string[],
  { figures, asOf }: StandardRun,
): RuleState {
  const counts: Record<string, Counts> = {};
  for (const indicator of indicators) {
    const known = latest(figures, { locality: unit, indicator, asOf });
    if (known && known.numerator !== null && known.denominator !== null) {
      counts[indicator] = { numerator: known.numerator, denominator: known.denominator };
    }
  }
  const evidence = (difficult: boolean): UnitEvidence => ({ unit, difficult, counts });
  const [ordinary, difficult] = [false, true].map((kind) => evaluateStandard(act, standard, evidence(kind)).state);
  return ordinary === difficult ? (ordinary ?? "unknown") : "unknown";
}

function versionOf(act: RuleSet, asked: AskedStandard): VersionView | null {
  const standard = standardIn(act, asked);
  if (!standard) return null;
  const numbers = standard.criteria.flatMap(({ normal, difficult }) => [normal, difficult]);
  return { ruleSet: act.id, act: act.act, status: act.status, standard: standard.id, known: !numbers.includes(null) };
}
