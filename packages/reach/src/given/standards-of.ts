import type { Quota, Reading, Registry, RuleSet, Standard, StandardObject } from "@lotrinh/registry";

/** What a reading asks of a legal standard. */
export interface AskedStandard {
  readonly object: StandardObject;
  /** Null for an object without levels. */
  readonly level: number | null;
  /** The whole that is to meet it, or each of its communes by itself. */
  readonly of: "whole" | "communes";
}

const WHOLE: Readonly<Record<string, StandardObject>> = {
  universalisation_preschool5_met: "preschool-5",
  universalisation_preschool3_5_met: "preschool-3-5",
  universalisation_primary_level: "primary",
  universalisation_lower_secondary_level: "lower-secondary",
  literacy_standard_level: "literacy",
};

const SHARES: Readonly<Record<string, readonly [StandardObject, number | null]>> = {
  communes_at_preschool5_rate: ["preschool-5", null],
  communes_at_primary_level3_rate: ["primary", 3],
  communes_at_lower_secondary_level3_rate: ["lower-secondary", 3],
  rural_communes_at_lower_secondary_level3_rate: ["lower-secondary", 3],
  communes_at_literacy_level2_rate: ["literacy", 2],
  wards_at_preschool5: ["preschool-5", null],
  wards_at_primary_level3: ["primary", 3],
  wards_at_lower_secondary_level3: ["lower-secondary", 3],
  wards_at_literacy_level2: ["literacy", 2],
};

/** All four objects at once, at the lowest or the highest level there is. */
const BUNDLES: Readonly<Record<string, readonly (readonly [StandardObject, number | null])[]>> = {
  universalisation_minimum_standards_met: [
    ["preschool-5", null],
    ["primary", 1],
    ["lower-secondary", 1],
    ["literacy", 1],
  ],
  universalisation_highest_standards_met: [
    ["preschool-5", null],
    ["primary", 3],
    ["lower-secondary", 3],
    ["literacy", 2],
  ],
};

/** The legal standards that a reading stands for; none for a reading of something else. */
export function standardsAsked({ indicator, value }: Pick<Reading, "indicator" | "value">): AskedStandard[] {
  const whole = WHOLE[indicator];
  if (whole) {
    const level = whole.startsWith("preschool") ? null : Math.max(1, value ?? 1);
    return [{ object: whole, level, of: "whole" }];
  }
  const share = SHARES[indicator];
  if (share) return [{ object: share[0], level: share[1], of: "communes" }];
  return (BUNDLES[indicator] ?? []).map(([object, level]) => ({ object, level, of: "whole" }));
}

/** The indicator of recognitions of an object: the level held, or whether the standard is. */
export function recognitionOf(object: StandardObject): string | null {
  return Object.keys(WHOLE).find((indicator) => WHOLE[indicator] === object) ?? null;
}

/** Whether an indicator says which level of one standard is held. */
export function isRecognition(indicator: string): boolean {
  return indicator in WHOLE;
}

/**
 * The act that is `chosen` where it has the object; else the one in force on a date `YYYY-MM`; else one that was issued and
 * not read, else the draft; null for none.
 */
export function actFor(
  { rules }: Pick<Registry, "rules">,
  object: StandardObject,
  date: string,
  chosen: string | null,
): RuleSet | null {
  const about = rules.filter(({ standards }) => standards.some((one) => one.object === object));
  const asked = about.find(({ id }) => id === chosen);
  if (asked) return asked;
  const holds = ({ status, validFrom, validTo }: RuleSet): boolean =>
    status === "in-force" && (validFrom ?? "") <= `${date}-31` && date <= (validTo ?? "9999");
  const order: readonly RuleSet["status"][] = ["in-force", "unread", "draft"];
  return about.find(holds) ?? [...about].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status))[0] ?? null;
}

/** The tier of the quota that decides for a locality of some level. */
export function tierOf(level: string): Quota["tier"] | "commune" {
  return level === "commune" || level === "district" || level === "country" ? level : "province";
}

/** The standard of an act that is asked for: that of the level, or the only one the object has. */
export function standardIn(act: RuleSet, { object, level }: AskedStandard): Standard | undefined {
  const all = act.standards.filter((one) => one.object === object);
  return all.find((one) => one.level === level) ?? (all.length === 1 ? all[0] : undefined);
}
