import { type Problem, problemOf } from "@lotrinh/language";
import { date, names, nullable, number, oneOf, text } from "./cells.js";
import { unknownName } from "./check-names.js";
import type { Law } from "./law-types.js";
import type { RuleSet } from "./rule-types.js";
import { cellPlace, type Table } from "./table.js";

/** registry/law.csv */
export const lawColumns = {
  id: text,
  act: text,
  issued: nullable(date),
  in_force: nullable(date),
  lapsed: nullable(date),
  certainty: oneOf(["read", "press", "second-hand"]),
  source: text,
  plans: oneOf(["earlier", "all"]),
  levels: names,
  indicators: names,
  standards: names,
  wait_years: nullable(number),
  wait_percent_least: nullable(number),
  wait_percent_most: nullable(number),
  said_vi: text,
  said_en: text,
};

export type LawTable = Table<typeof lawColumns>;

export function lawsOf(table: LawTable | undefined): Law[] {
  return (table?.rows ?? []).map(({ cells }) => {
    const { in_force: inForce, said_vi: vi, said_en: en, ...rest } = cells;
    const { wait_years: years, wait_percent_least: least, wait_percent_most: most, ...row } = rest;
    const share = [(least ?? 0) / 100, (most ?? 100) / 100] as const;
    return { ...row, inForce, waits: years === null ? null : { years, share }, said: { vi, en } };
  });
}

/** The day from which on an act is what a row says of it: lapsed, in force, or at least issued. */
export function lawSince({ issued, inForce, lapsed }: Pick<Law, "issued" | "inForce" | "lapsed">): string {
  return lapsed ?? inForce ?? issued ?? "";
}

/** What acts say on a day, or at the end of a month `YYYY-MM`, without those named. */
export function lawsAt(laws: readonly Law[], date: string, without: readonly string[] = []): Law[] {
  const day = date.length === 7 ? `${date}-31` : date;
  return laws.filter((law) => lawSince(law) <= day && !without.includes(law.id));
}

/** The rules with the quotas that these acts give; one that none gives holds where no act gives another to its tier. */
export function rulesUnderLaws(rules: readonly RuleSet[], laws: readonly Pick<Law, "id">[]): RuleSet[] {
  const there = new Set(laws.map(({ id }) => id));
  return rules.map((act) => ({
    ...act,
    standards: act.standards.map((standard) => {
      const given = standard.quotas.filter(({ law }) => law !== null && there.has(law));
      const kept = standard.quotas.filter(({ law, tier }) => law === null && !given.some((one) => one.tier === tier));
      return { ...standard, quotas: [...kept, ...given] };
    }),
  }));
}

/** Whether one of the names is meant; a name that ends with `*` means all that begin so. */
export function isNamed(name: string, patterns: readonly string[]): boolean {
  return patterns.some((one) => (one.endsWith("*") ? name.startsWith(one.slice(0, -1)) : one === name));
}

const LEVELS: ReadonlySet<string> = new Set(["country", "region", "province", "district", "commune"]);

/** Names of indicators, standards and levels, and dates: one at least, in their order. */
export function checkLaws(
  table: LawTable | undefined,
  indicators: ReadonlySet<string>,
  rules: readonly Pick<RuleSet, "standards">[],
): Problem[] {
  const standards = new Set(rules.flatMap((act) => act.standards.map(({ id }) => id)));
  return (table?.rows ?? []).flatMap((row): Problem[] => {
    const { issued, in_force: inForce, lapsed } = row.cells;
    const at = (column: keyof typeof lawColumns) => cellPlace(table as LawTable, row, column);
    const known = (all: ReadonlySet<string>, key: "indicators" | "standards") =>
      row.cells[key]
        .filter((name) => !(name.endsWith("*") && [...all].some((one) => isNamed(one, [name]))))
        .flatMap((name) => unknownName(name, all, key, at(key)));
    const ordered = (key: "in_force" | "lapsed", value: string | null, before: string | null): Problem[] =>
      value === null || before === null || before <= value
        ? []
        : [problemOf("DATES_ORDER", { ...at(key), key, value, other: before })];
    return [
      ...(issued === null && inForce === null
        ? [problemOf("VALUE_EMPTY", { ...at("in_force"), key: "in_force" })]
        : []),
      ...ordered("in_force", inForce, issued),
      ...ordered("lapsed", lapsed, inForce ?? issued),
      ...(["wait_percent_least", "wait_percent_most"] as const).flatMap((key) => {
        const value = row.cells[key];
        if (value === null || (value >= 0 && value <= 100)) return [];
        return [problemOf("VALUE_RANGE", { ...at(key), key, value, write: "0 … 100" })];
      }),
      ...row.cells.levels.flatMap((name) => unknownName(name, LEVELS, "levels", at("levels"))),
      ...known(indicators, "indicators"),
      ...known(standards, "standards"),
      ...(row.cells.indicators.length + row.cells.standards.length === 0
        ? [problemOf("VALUE_EMPTY", { ...at("indicators"), key: "indicators" })]
        : []),
    ];
  });
}
