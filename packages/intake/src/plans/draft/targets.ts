import type { DraftTarget } from "../types.js";

/** What a plan’s folder holds of a clause. */
export interface TargetRow {
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
  readonly series: string | null;
  readonly readings: readonly {
    id: string;
    default: true;
    comparator: string;
    value: number;
    label: string;
    why: string;
  }[];
}

/** Why a clause is left for a person. */
export type LeftOut = "NO_INDICATOR" | "OTHER_UNIT" | "NO_YEAR" | "NO_FORM";

export interface Sorted {
  readonly rows: readonly TargetRow[];
  readonly left: readonly { readonly target: DraftTarget; readonly why: LeftOut }[];
}

interface Known {
  readonly locality: string;
  /** Unit of each indicator. */
  readonly units: ReadonlyMap<string, string>;
}

const UNITS: Readonly<Record<string, string>> = { people: "persons" };

/** The clauses that the schema can hold as they are, one row a deadline; the others with what stands in the way. */
export function sortTargets(targets: readonly DraftTarget[], known: Known): Sorted {
  const rows: TargetRow[] = [];
  const left: Sorted["left"][number][] = [];
  const taken = new Map<string, number>();
  for (const target of targets) {
    const why = obstacle(target, known);
    if (why) {
      left.push({ target, why });
      continue;
    }
    for (const { year, value } of target.steps ?? [{ year: target.year as number, value: target.value }]) {
      const base = `${known.locality}.${(target.indicator as string).replaceAll("_", "-")}.${year}`;
      const count = (taken.get(base) ?? 0) + 1;
      taken.set(base, count);
      rows.push(rowOf(target, { id: count === 1 ? base : `${base}-${count}`, year, value, locality: known.locality }));
    }
  }
  return { rows, left };
}

function obstacle(target: DraftTarget, { units }: Known): LeftOut | null {
  const { indicator, unit, year } = target;
  const isPeriod = target.from_year !== null && target.steps === null;
  const isCountedPart = target.part_of !== null && unit !== "percent";
  if (isPeriod || isCountedPart || target.subgroup !== null) return "NO_FORM";
  if (/_per_year$|^fraction$|^multiple$|^points$|^percent_of_base$|^ratio$/.test(unit)) return "NO_FORM";
  if (indicator === null) return "NO_INDICATOR";
  if (year === null) return "NO_YEAR";
  return units.get(indicator) === (UNITS[unit] ?? unit) ? null : "OTHER_UNIT";
}

function rowOf(
  target: DraftTarget,
  {
    id,
    year,
    value,
    locality,
  }: { readonly id: string; readonly year: number; readonly value: number; readonly locality: string },
): TargetRow {
  const { comparator, section, line, phrase, kind } = target;
  const indicator = target.indicator as string;
  const read = comparator === "=" && kind !== "count" ? ">=" : comparator === "~" ? ">=" : comparator;
  return {
    ...{ id, indicator, horizon: year, comparator, value, unit: UNITS[target.unit] ?? target.unit, kind },
    ...{ modality: modalityOf(phrase, comparator), section: section || "–", line, phrase },
    series: target.steps ? `${locality}.${indicator.replaceAll("_", "-")}` : null,
    readings: [{ id: "printed", default: true, comparator: read, value, label: phrase, why: whyOf(comparator) }],
  };
}

function modalityOf(phrase: string, comparator: string): string {
  if (comparator === "maintain") return "maintain";
  if (/phấn đấu/iu.test(phrase)) return "strive";
  return /hoàn thành/iu.test(phrase) ? "complete" : "commit";
}

function whyOf(comparator: string): string {
  return comparator === "=" || comparator === "~"
    ? "“Đạt” một mức được hiểu là từ mức đó trở lên; đọc theo quy tắc, chưa có người xem lại."
    : "Đọc theo quy tắc từ câu chữ, chưa có người xem lại.";
}
