import { latest } from "@lotrinh/observations";
import { prerequisitesOf, type Quota, type Reading, type RuleSet, type Target } from "@lotrinh/registry";
import {
  type AskedStandard,
  actFor,
  recognitionOf,
  standardIn,
  standardsAsked,
  tierOf,
} from "../given/standards-of.js";
import { communesOf, type UnitCounts, unitCounts } from "../given/unit-counts.js";
import { writtenAt } from "../given/written-at.js";
import type { RuleState } from "../types/rule-result.js";
import type { CommuneView, CriterionView, StandardView, VersionView } from "../types/standard-view.js";
import { communeView } from "./commune-view.js";
import { evaluateQuota } from "./quota.js";
import type { StandardRun } from "./standard-run.js";

/**
 * The legal standards that a reading asks for, as the act in force has them: every criterion down to the lowest level, how
 * sure its number is, what is known here, and the quota that decides for the whole. Empty for a reading of something else.
 */
export function standardViews(target: Target, reading: Reading, run: StandardRun): StandardView[] {
  return standardsAsked(reading).flatMap((asked) => viewOf(target.locality, asked, run) ?? []);
}

function viewOf(locality: string, asked: AskedStandard, run: StandardRun): StandardView | null {
  const { registry, figures, asOf } = run;
  const chosen = run.supposed?.act ?? null;
  const act = actFor(registry, asked.object, asOf, chosen?.id ?? null);
  const standard = act && standardIn(act, asked);
  if (!act || !standard) return null;
  const chain = [standard, ...prerequisitesOf(act, standard.id)];
  const place = registry.localities.find(({ id }) => id === locality);
  const tier = tierOf(place?.level ?? "district");
  const communes = (tier === "commune" ? [locality] : communesOf(registry, locality)).map((unit) =>
    communeView(act, standard.id, unit, run),
  );
  const today = tier === "commune" ? null : todayView(act, standard.id, tier, communes);
  const recognition = recognitionOf(asked.object);
  return {
    ruleSet: act.id,
    act: act.act,
    actStatus: act.status,
    actFrom: chosen?.id === act.id ? writtenAt(chosen.place) : null,
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
    today: today?.quota ?? null,
    state: tier === "commune" ? (communes[0]?.state ?? "unknown") : (today?.state ?? "unknown"),
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

/** The same quota over the communes of today; null where none is counted, or no quota decides. */
function todayView(act: RuleSet, standard: string, tier: Quota["tier"], communes: readonly CommuneView[]) {
  if (communes.every(({ criteria }) => criteria.length === 0)) return null;
  const states = communes.map(({ state }) => state);
  const result = evaluateQuota(act, standard, tier, states);
  if (result?.of !== "commune" || result.needed === null) return null;
  const { state, units, met, unmet, unknown, needed, missing } = result;
  return { state, quota: { units, met, unmet, unknown, needed, missing } };
}

function versionOf(act: RuleSet, asked: AskedStandard): VersionView | null {
  const standard = standardIn(act, asked);
  if (!standard) return null;
  const numbers = standard.criteria.flatMap(({ normal, difficult }) => [normal, difficult]);
  return { ruleSet: act.id, act: act.act, status: act.status, standard: standard.id, known: !numbers.includes(null) };
}
