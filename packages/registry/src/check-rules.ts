import { type Problem, problemOf } from "@lotrinh/language";
import { brokenBounds } from "./bounds.js";
import { repeatedIds, unknownName } from "./check-names.js";
import type { Path } from "./issues.js";
import type { RuleSetEntry } from "./rule-schema.js";
import type { Criterion, Quota, Standard, Subject } from "./rule-types.js";
import { prerequisitesAmong } from "./rules.js";
import type { Indicator, Place } from "./types.js";
import type { YamlFile } from "./yaml.js";

type PlaceAt = (path: Path) => Place;
type Indicators = ReadonlyMap<string, Indicator>;

/** What no single key of the rules shows: names, levels that nest, order of dates, bounds, and how sure a number is. */
export function checkRules(
  files: readonly YamlFile<RuleSetEntry>[],
  indicators: Indicators,
  laws: ReadonlySet<string>,
): Problem[] {
  return [
    ...repeatedIds(files.map(({ value, place }) => ({ id: value.id, place: place(["id"]) }))),
    ...files.flatMap((file) => checkRuleSet(file, indicators, laws)),
  ];
}

function checkRuleSet(
  { value: ruleSet, place }: YamlFile<RuleSetEntry>,
  indicators: Indicators,
  laws: ReadonlySet<string>,
): Problem[] {
  const { standards, subjects } = ruleSet;
  return [
    ...checkDates(ruleSet, place),
    ...subjects.flatMap((subject, i) => checkSource(subject, (path) => place(["subjects", i, ...path]))),
    ...repeatedIds(standards.map(({ id }, i) => ({ id, place: place(["standards", i, "id"]) }))),
    ...standards.flatMap((standard, i) => {
      const at = (path: Path) => place(["standards", i, ...path]);
      return [
        ...checkRequires(standard, standards, at),
        ...standard.criteria.flatMap((criterion, j) =>
          checkCriterion(criterion, indicators, (path) => at(["criteria", j, ...path])),
        ),
        ...standard.quotas.flatMap((quota, j) => checkQuota(quota, laws, (path) => at(["quotas", j, ...path]))),
      ];
    }),
  ];
}

function checkDates({ validFrom, validTo, status }: RuleSetEntry, place: PlaceAt): Problem[] {
  if (validFrom === null) {
    return status === "in-force" ? [problemOf("VALUE_EMPTY", { ...place(["validFrom"]), key: "validFrom" })] : [];
  }
  if (validTo === null || validFrom < validTo) return [];
  return [problemOf("DATES_ORDER", { ...place(["validTo"]), key: "validTo", value: validTo, other: validFrom })];
}

function checkRequires(standard: Standard, standards: readonly Standard[], at: PlaceAt): Problem[] {
  const { id, object, level, requires } = standard;
  const ids = new Set(standards.map((other) => other.id));
  const here = { ...at(["requires"]), key: "requires", value: id };
  const isBelow = (other: Standard) => other.object === object && other.level === (level ?? 0) - 1;
  const below = standards.find(isBelow)?.id ?? `${object}-${(level ?? 0) - 1}`;
  return [
    ...requires.flatMap((name, i) => unknownName(name, ids, "requires", at(["requires", i]))),
    ...(prerequisitesAmong(standards, standard).includes(standard) ? [problemOf("REQUIRES_CYCLE", here)] : []),
    ...(level !== null && level > 1 && !requires.includes(below)
      ? [problemOf("LEVEL_BELOW", { ...here, level, write: below })]
      : []),
  ];
}

function checkCriterion(criterion: Criterion, indicators: Indicators, at: PlaceAt): Problem[] {
  const indicator = indicators.get(criterion.indicator);
  return [
    ...unknownName(criterion.indicator, indicators, "indicator", at(["indicator"])),
    ...(["normal", "difficult"] as const).flatMap((key) => {
      const value = criterion[key];
      const place = { ...at([key]), key };
      const write = indicator === undefined || value === null ? null : brokenBounds(value, indicator);
      return [
        ...checkKnown(value, criterion, place),
        ...(value === null || write === null ? [] : [problemOf("VALUE_RANGE", { ...place, value, write })]),
      ];
    }),
    ...checkSource(criterion, at),
  ];
}

const tiers: readonly string[] = ["commune", "district", "province", "country"];

function checkQuota(quota: Quota, laws: ReadonlySet<string>, at: PlaceAt): Problem[] {
  const { tier, of: unit, share } = quota;
  const lower = tiers.slice(0, tiers.indexOf(tier));
  return [
    ...(lower.includes(unit)
      ? []
      : [problemOf("VALUE_CHOICE", { ...at(["of"]), key: "of", value: unit, write: lower.join(", ") })]),
    ...(quota.law === null ? [] : unknownName(quota.law, laws, "law", at(["law"]))),
    ...checkKnown(share, quota, { ...at(["share"]), key: "share" }),
    ...checkSource(quota, at),
  ];
}

type Evidence = Pick<Subject, "certainty" | "source">;

function checkKnown(
  number: number | null,
  { certainty }: Evidence,
  place: Place & { readonly key: string },
): Problem[] {
  if ((number === null) === (certainty === "unknown")) return [];
  return [problemOf("THRESHOLD_CERTAINTY", { ...place, value: String(number), certainty })];
}

function checkSource({ certainty, source }: Evidence, at: PlaceAt): Problem[] {
  if (source !== null || certainty === "memory") return [];
  return [problemOf("SOURCE_NEEDED", { ...at(["source"]), key: "source", value: certainty })];
}
