import { InputError, isDate, problemOf } from "@lotrinh/language";
import { lawsAt, rulesUnderLaws } from "./laws.js";
import type { RuleSet, Standard, StandardObject } from "./rule-types.js";
import { suggest } from "./suggest.js";
import type { Registry } from "./types.js";

/**
 * The rules in force on a date, with the quotas of acts in force by then; of several, those that came into force last. Drafts and acts that were not read are
 * left out. Name the `object` where acts about different objects are in force side by side.
 * `date` is ISO and defaults to the date of the bundled data; `2026-11` and `2026` stand for their first day.
 * @throws RangeError if it is no date; InputError NO_RULE_SET with the days that are covered
 */
export function ruleSetAt(
  { rules, asOf, laws }: Pick<Registry, "rules" | "asOf" | "laws">,
  date: string = asOf,
  { object }: { readonly object?: StandardObject } = {},
): RuleSet {
  if (!isDate(date)) throw new RangeError(`invalid date; not YYYY-MM-DD, YYYY-MM or YYYY: ${date}`);
  const day = `${date}-01-01`.slice(0, 10);
  const issued = rulesUnderLaws(rules, lawsAt(laws, day))
    .filter(({ status }) => status === "in-force")
    .filter(({ standards }) => object === undefined || standards.some((standard) => standard.object === object))
    .map((rule) => ({ rule, from: rule.validFrom ?? "", to: rule.validTo ?? "" }))
    .sort((a, b) => (a.from > b.from ? -1 : 1));
  const inForce = issued.find(({ from, to }) => from <= day && (to === "" || day <= to));
  if (inForce !== undefined) return inForce.rule;
  const write = issued.map(({ from, to }) => `${from} … ${to}`.trim()).join("; ") || "–";
  throw new InputError([problemOf("NO_RULE_SET", { date: day, write })]);
}

/** @throws InputError UNKNOWN_STANDARD with the nearest ids */
export function standardOf({ standards }: Pick<RuleSet, "standards">, id: string): Standard {
  const standard = standards.find((other) => other.id === id);
  if (standard !== undefined) return standard;
  const ids = standards.map((other) => other.id);
  throw new InputError([problemOf("UNKNOWN_STANDARD", { name: id, write: suggest(id, ids) })]);
}

/**
 * Every standard that must be held for this one, at first or second hand, each once and the nearest first.
 * @throws InputError UNKNOWN_STANDARD with the nearest ids
 */
export function prerequisitesOf(ruleSet: Pick<RuleSet, "standards">, id: string): Standard[] {
  return prerequisitesAmong(ruleSet.standards, standardOf(ruleSet, id));
}

/** As `prerequisitesOf`; names that stand for nothing are passed over, and a standard in a circle holds itself. */
export function prerequisitesAmong(standards: readonly Standard[], { requires }: Standard): Standard[] {
  const found = new Set<Standard>();
  const queue = [...requires];
  for (const id of queue) {
    const standard = standards.find((other) => other.id === id);
    if (standard === undefined || found.has(standard)) continue;
    found.add(standard);
    queue.push(...standard.requires);
  }
  return [...found];
}
