import type { Problem } from "@lotrinh/language";
import { type Names, unknownName } from "./check-names.js";
import { both } from "./planner-words.js";
import type { RuleSet } from "./rule-types.js";
import type { RulesEntry } from "./scenario-schema.js";
import type { SupposedRules } from "./supposed-rule-types.js";
import type { Place } from "./types.js";

type PlaceOf = (path: readonly PropertyKey[]) => Place;

/** The rules as written, on top of those of the base; undefined where neither supposes any. */
export function supposedRulesOf(
  entry: RulesEntry | undefined,
  place: PlaceOf,
  base: SupposedRules | undefined,
): SupposedRules | undefined {
  if (!entry) return base;
  const at = (...path: PropertyKey[]) => place(["rules", ...path]);
  const thresholds = entry.thresholds.map(({ why, normal, difficult, ...one }, i) => ({
    ...one,
    ...(normal === undefined ? {} : { normal }),
    ...(difficult === undefined ? {} : { difficult }),
    ...{ why: both(why), place: at("thresholds", i) },
  }));
  const quotas = entry.quotas.map(({ why, of, ...one }, i) => ({
    ...one,
    ...(of === undefined ? {} : { of }),
    ...{ why: both(why), place: at("quotas", i) },
  }));
  const keptThresholds = base?.thresholds.filter(
    (one) => !thresholds.some(({ standard, indicator }) => standard === one.standard && indicator === one.indicator),
  );
  const keptQuotas = base?.quotas.filter(
    (one) => !quotas.some(({ standard, tier }) => standard === one.standard && tier === one.tier),
  );
  return {
    act: entry.act === undefined ? (base?.act ?? null) : { id: entry.act, place: at("act") },
    remembered: entry.remembered ?? base?.remembered ?? true,
    thresholds: [...(keptThresholds ?? []), ...thresholds],
    quotas: [...(keptQuotas ?? []), ...quotas],
    difficult: entry.difficult ?? base?.difficult ?? null,
    without: entry.without ?? base?.without ?? [],
  };
}

/** Acts, standards, criteria, quotas and communes that are not known, with the nearest that are. */
export function checkSupposedRules(
  entry: RulesEntry | undefined,
  place: PlaceOf,
  {
    rules,
    localities,
    laws = [],
  }: {
    readonly rules: readonly RuleSet[];
    readonly localities: Names;
    readonly laws?: readonly { readonly id: string }[];
  },
): Problem[] {
  if (!entry) return [];
  const at = (...path: PropertyKey[]) => place(["rules", ...path]);
  const standards = rules.flatMap((act) => act.standards);
  const named = new Set(standards.map(({ id }) => id));
  const of = (id: string) => standards.filter((one) => one.id === id);
  const within = (all: readonly string[], value: string, key: string, where: Place) =>
    all.length === 0 ? [] : unknownName(value, new Set(all), key, where);
  return [
    ...(entry.act === undefined ? [] : unknownName(entry.act, new Set(rules.map(({ id }) => id)), "act", at("act"))),
    ...entry.thresholds.flatMap(({ standard, indicator }, i) => {
      const criteria = of(standard).flatMap((one) => one.criteria.map((each) => each.indicator));
      return [
        ...unknownName(standard, named, "standard", at("thresholds", i, "standard")),
        ...within(criteria, indicator, "indicator", at("thresholds", i, "indicator")),
      ];
    }),
    ...entry.quotas.flatMap(({ standard, tier }, i) => {
      const tiers = of(standard).flatMap((one) => one.quotas.map((each) => each.tier));
      return [
        ...unknownName(standard, named, "standard", at("quotas", i, "standard")),
        ...within(tiers, tier, "tier", at("quotas", i, "tier")),
      ];
    }),
    ...(entry.difficult ?? []).flatMap((id, i) => unknownName(id, localities, "difficult", at("difficult", i))),
    ...(entry.without ?? []).flatMap((id, i) =>
      unknownName(id, new Set(laws.map((law) => law.id)), "without", at("without", i)),
    ),
  ];
}
