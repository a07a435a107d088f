import { unitIds, type Warning, warningOf } from "@lotrinh/language";
import type { DraftTarget } from "../types.js";
import type { PrintedForms, ReadingEntry } from "./entry.js";
import { formed } from "./forms.js";
import { nameOf } from "./names.js";
import { type OwnIndicator, ownIndicator } from "./own-indicators.js";
import type { KnownIndicator } from "./plan-figures.js";

/** What a plan’s folder holds of a clause. */
export interface TargetRow extends PrintedForms {
  readonly id: string;
  readonly indicator: string;
  readonly horizon: number;
  readonly comparator: string;
  readonly value: number;
  readonly unit: string;
  readonly kind: string;
  readonly modality: string;
  readonly section: string;
  readonly line: number;
  readonly phrase: string;
  readonly readings: readonly ReadingEntry[];
  readonly warnings: readonly Warning[];
}

/** Why a clause is left for a person. */
export type LeftOut = "NO_YEAR" | "NO_UNIT";

export interface Sorted {
  readonly rows: readonly TargetRow[];
  /** What the clauses measure that the registry does not know, each once. */
  readonly indicators: readonly OwnIndicator[];
  /** For each indicator of their own: the clause, and the nearest ones that are known. */
  readonly unsure: readonly { readonly target: DraftTarget; readonly indicator: string }[];
  readonly left: readonly { readonly target: DraftTarget; readonly why: LeftOut }[];
}

interface SortOptions {
  readonly locality: string;
  readonly known: ReadonlyMap<string, KnownIndicator>;
  /** Year in which the plan was made. */
  readonly made: number;
  /** Ids of targets that stand in other plans. */
  readonly taken: ReadonlySet<string>;
}

const UNITS: Readonly<Record<string, string>> = { people: "persons" };
const NAMED = new Set(unitIds());

/** Every clause in the forms of the schema; those without any deadline are left. */
export function sortTargets(
  targets: readonly DraftTarget[],
  { locality, known, made, taken: others }: SortOptions,
): Sorted {
  const rows: TargetRow[] = [];
  const left: Sorted["left"][number][] = [];
  const unsure: Sorted["unsure"][number][] = [];
  const indicators = new Map<string, OwnIndicator>();
  const taken = new Set(others);
  const ids = new Map<DraftTarget, string>();
  const common = commonYear(targets);
  const isOf = (id: string, unit: string): boolean =>
    unit === "" || (known.get(id) ?? indicators.get(id))?.unit === unit;
  const likeOf = (row: TargetRow | null | undefined, unit: string): string | undefined =>
    row && known.has(row.indicator) && isOf(row.indicator, unit) ? row.indicator : undefined;
  targets.forEach((target, i) => {
    const horizon = target.year ?? common;
    if (horizon === null) {
      left.push({ target, why: "NO_YEAR" });
      return;
    }
    const named = target.indicator === null ? undefined : known.get(target.indicator);
    const indicatorUnit = named?.unit ?? null;
    const one = formed(target, {
      made,
      horizon,
      indicatorUnit,
      fraction: fractionBefore(targets, i),
      direction: named?.direction ?? "up",
    });
    const measuredIn = UNITS[one.measuredIn] ?? one.measuredIn;
    const unit = UNITS[one.unit] ?? one.unit;
    if (!NAMED.has(unit) || (measuredIn !== "" && !NAMED.has(measuredIn))) {
      left.push({ target, why: "NO_UNIT" });
      return;
    }
    const fits = measuredIn === "" || indicatorUnit === measuredIn;
    // “Không có học sinh bỏ học” is none of what is to fall, never none of the pupils.
    const isMeant = one.forms.zero !== true || named?.direction === "down";
    let indicator = target.subgroup === null && fits && isMeant ? target.indicator : null;
    const before = beforeIt(targets, i);
    const row = before && rows.find(({ id }) => id === ids.get(before));
    if (
      indicator === null &&
      row &&
      target.subgroup === null &&
      nameOf(target) === "" &&
      isOf(row.indicator, measuredIn)
    ) {
      indicator = row.indicator;
      unsure.push({ target, indicator });
    }
    if (indicator === null) {
      const like =
        target.subgroup === null
          ? null
          : fits && target.indicator
            ? target.indicator
            : (likeOf(row, measuredIn) ?? null);
      const own = ownIndicator(target, { unit: measuredIn || countedUnit(target), like, before });
      const free = sameOrFresh(own, indicators);
      indicators.set(free.id, free);
      indicator = free.id;
      unsure.push({ target, indicator });
    }
    const id = freshId(`${locality}.${indicator.replaceAll("_", "-")}.${horizon}`, taken);
    ids.set(target, id);
    const whole = wholeOf(target, targets.slice(0, i), ids);
    const recurrent = target.year === null || (target.kind === "maintain" && target.comparator !== "maintain");
    rows.push({
      ...{ id, indicator, horizon, comparator: recurrent ? "maintain" : one.comparator, value: one.value, unit },
      ...{ kind: recurrent ? "maintain" : one.kind, modality: modalityOf(target) },
      ...{ section: target.section || "–", line: target.line, phrase: target.phrase },
      ...one.forms,
      ...(recurrent ? { per: { n: 1, unit: "year" } } : {}),
      ...(target.subgroup === null ? {} : { subgroup: target.subgroup }),
      ...(whole === undefined ? {} : { part_of: whole }),
      ...(target.condition ? { condition: target.condition } : {}),
      readings: one.readings.map((each) => inUnits(each, { unit, measuredIn, recurrent })),
      warnings: warningsOf(target, horizon),
    });
  });
  return { rows, indicators: [...indicators.values()], unsure, left };
}

/** The indicator of that name and unit that is there already, else one with an id of its own. */
function sameOrFresh(own: OwnIndicator, indicators: ReadonlyMap<string, OwnIndicator>): OwnIndicator {
  const same = [...indicators.values()].find(({ name, unit }) => name === own.name && unit === own.unit);
  if (same) return same;
  let id = own.id;
  for (let k = 2; indicators.has(id); k++) id = `${own.id}_${k}`;
  return { ...own, id };
}

/** The clause right before one, in the same line of the document. */
function beforeIt(targets: readonly DraftTarget[], i: number): DraftTarget | null {
  const [before, one] = [targets[i - 1], targets[i]];
  return before && one && before.line === one.line && before.section === one.section ? before : null;
}

/** The unit of what a multiple or a share of its base is of: what the words count, else things. */
function countedUnit({ phrase }: DraftTarget): string {
  if (/tỷ lệ|tỉ lệ/iu.test(phrase)) return "percent";
  if (/người|học sinh|học viên|trẻ/iu.test(phrase)) return "persons";
  if (/lớp/iu.test(phrase)) return "classes";
  return /trường/iu.test(phrase) ? "schools" : "units";
}

/** A reading in the unit of its indicator where that is not the printed one. */
function inUnits(
  { unit: own, ...entry }: ReadingEntry,
  { unit, measuredIn, recurrent }: { readonly unit: string; readonly measuredIn: string; readonly recurrent: boolean },
): ReadingEntry {
  const read = UNITS[own ?? ""] ?? own ?? (measuredIn === "" || measuredIn === unit ? undefined : measuredIn);
  const kept = recurrent ? { per: { n: 1, unit: "year" }, why: "EVERY_YEAR" } : {};
  const { why, ...rest } = entry;
  return { ...rest, ...(read === undefined ? {} : { unit: read }), why, ...kept };
}

/** The year in which most clauses are due. */
function commonYear(targets: readonly DraftTarget[]): number | null {
  const counts = new Map<number, number>();
  for (const { year } of targets) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null;
}

const BARE_PERCENT = /^(?:(?:đạt|chiếm|bằng|tương đương|tương ứng|tỷ lệ|tỉ lệ|=)\s*)*\d+(?:[.,]\d+)?\s*%/iu;

/** “154/218 trường, đạt 70,64 %”: the fraction that the percent repeats. */
function fractionBefore(targets: readonly DraftTarget[], i: number): { readonly k: number; readonly n: number } | null {
  const [before, one] = [targets[i - 1], targets[i]];
  if (!before || !one || before.denominator === null || before.unit === "fraction" || before.unit === "ratio")
    return null;
  const isNext = before.line === one.line && before.section === one.section && one.unit === "percent";
  return isNext && BARE_PERCENT.test(one.phrase) ? { k: before.value, n: before.denominator } : null;
}

function freshId(base: string, taken: Set<string>): string {
  let id = base;
  for (let k = 2; taken.has(id); k++) id = `${base}-${k}`;
  taken.add(id);
  return id;
}

function wholeOf(
  { part_of: phrase, line, unit, value }: DraftTarget,
  before: readonly DraftTarget[],
  ids: ReadonlyMap<DraftTarget, string>,
): string | undefined {
  if (phrase === null) return undefined;
  const whole = [...before].reverse().find((one) => one.phrase === phrase && one.line <= line);
  // “98 % trẻ mẫu giáo, trong đó trẻ 5 tuổi 99,9 %” is the share of a group, and no part of a share.
  const isOfGroup = whole !== undefined && unit === "percent" && value > whole.value;
  return whole && !isOfGroup ? ids.get(whole) : undefined;
}

function modalityOf({ phrase, comparator }: DraftTarget): string {
  if (comparator === "maintain") return "maintain";
  if (/phấn đấu/iu.test(phrase)) return "strive";
  return /hoàn thành/iu.test(phrase) ? "complete" : "commit";
}

function warningsOf({ unsure, phrase, comparator }: DraftTarget, horizon: number): Warning[] {
  const strict = comparator === ">" ? /(?<!\p{L})(?:trên|hơn|vượt)\s+[^\s]+/iu.exec(phrase)?.[0] : undefined;
  const unstated = unsure.includes("YEAR_OF_DOCUMENT") || unsure.includes("NO_DEADLINE");
  return [
    ...(unstated ? [warningOf("HORIZON_UNSTATED", { year: horizon })] : []),
    ...(unsure.includes("BEFORE_YEAR") ? [warningOf("DEADLINE_BEFORE", { year: horizon })] : []),
    ...(unsure.includes("BASE_UNNAMED") ? [warningOf("AMBIGUOUS_BASE", { bases: "năm gốc không nêu" })] : []),
    ...(strict === undefined ? [] : [warningOf("STRICTNESS", { printed: strict })]),
  ];
}
