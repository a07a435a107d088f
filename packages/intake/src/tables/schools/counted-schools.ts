import type { Locality, Registry, SchoolCount } from "@lotrinh/registry";
import { cellName } from "../grid.js";
import type { ImportedRow } from "../types.js";
import type { Stage, Standard } from "./codes.js";
import type { SchoolField, SchoolTable } from "./school-columns.js";

export interface CountedSchool {
  readonly stages: readonly Stage[];
  /** Level of the national standard; null where the list does not say it for certain. */
  readonly standard: Standard | null;
  /** Whether a certificate has ended, so that the school holds the standard no more. */
  readonly isExpired?: boolean;
}

export interface CountContext {
  readonly locality: Locality | null;
  readonly year: number | null;
}

/**
 * Schools by level and standing as the registry's table of counts says, as rows of the list's heading; shares at the national
 * standard with their counts. A list of recognised schools only says nothing of the others.
 */
export function countedSchools(
  schools: readonly CountedSchool[],
  { grid, headRow, columns }: SchoolTable,
  { locality, year, registry }: CountContext & { readonly registry: Pick<Registry, "schoolCounts" | "indicators"> },
): ImportedRow[] {
  if (schools.length === 0) return [];
  const hasOthers = !isOfRecognised(schools, columns);
  const hasLevels = schools.every(({ standard }) => standard !== "some" && standard !== null);
  const isStageless = schools.some((one) => one.stages.length === 0);
  const expired = schools.filter((one) => one.isExpired).length;
  const isOfAllLevels = levelsMissing(schools, columns).length === 0;
  const units = new Map(registry.indicators.map(({ id, unit }) => [id, unit]));
  const field: SchoolField = columns.has("standard") ? "standard" : "recognised";
  return registry.schoolCounts.flatMap((count): ImportedRow[] => {
    const { indicator, of, standing, measure, stages } = count;
    const some = schoolsOf(schools, count);
    if (some.length === 0 || (of === "all" && !isOfAllLevels)) return [];
    const at = standing === null ? "level" : field;
    const isEnded = standing !== null && expired > 0;
    const base = {
      ...{ locality: locality?.id ?? null, indicator, breakdown: "", year, unit: units.get(indicator) ?? "schools" },
      ...{ status: "reported" as const, sheet: grid.name, source: "" },
      cell: cellName(headRow, columns.get(at) ?? columns.get("name") ?? 0),
      note: [isEnded ? `không tính ${expired} trường có bằng đã hết hạn` : "", noteOfSeveral(some, count)]
        .filter((part) => part !== "")
        .join("; "),
    };
    if (standing === null) return hasOthers ? [{ ...base, value: some.length }] : [];
    // Of schools of which one is unclear no number is certain.
    const isClear = hasStanding(columns) && some.every(({ standard }) => standard !== null);
    const isOfLevel = standing === "level1" || standing === "level2";
    if (!isClear || (isOfLevel && !hasLevels) || !(isOfLevel || standing === "held")) return [];
    const holding = some.filter(({ standard }) => isAt(standard, standing));
    if (measure === "count") return [{ ...base, value: holding.length }];
    if (!hasOthers || (stages.length > 0 && isStageless)) return [];
    const counts = { numerator: holding.length, denominator: some.length };
    return [{ ...base, ...counts, value: Number(((100 * counts.numerator) / counts.denominator).toFixed(2)) }];
  });
}

/** Says in a count by level that schools of several levels stand in it; totals count each school once. */
export function noteOfSeveral(
  schools: readonly { readonly stages: readonly Stage[] }[],
  { of }: Pick<SchoolCount, "of">,
): string {
  const several = of === "any" ? schools.filter(({ stages }) => stages.length > 1).length : 0;
  return several > 0 ? `${several} trường nhiều cấp được tính ở mỗi cấp của mình` : "";
}

/** The schools that a count is of. */
export function schoolsOf<T extends { readonly stages: readonly Stage[] }>(
  schools: readonly T[],
  { of, stages }: Pick<SchoolCount, "of" | "stages">,
): readonly T[] {
  if (of === "all") return schools;
  return schools.filter((school) => {
    const isAny = stages.some((stage) => school.stages.includes(stage));
    if (of === "any") return isAny;
    return school.stages.length === stages.length && stages.every((stage) => school.stages.includes(stage));
  });
}

const USUAL: readonly Stage[] = ["preschool", "primary", "lower_secondary"];

/**
 * Levels that every place has schools of and a list has none: it is of some schools only. Of recognised schools there may be
 * none at a level, not at all levels but one.
 */
export function levelsMissing(schools: readonly CountedSchool[], columns: SchoolTable["columns"]): Stage[] {
  const missing = USUAL.filter((stage) => !schools.some(({ stages }) => stages.includes(stage)));
  return isOfRecognised(schools, columns) && missing.length < USUAL.length - 1 ? [] : missing;
}

/** Whether every school of a list with a column of standards is or was at the standard: it may leave out the others. */
export function isOfRecognised(schools: readonly CountedSchool[], columns: SchoolTable["columns"]): boolean {
  const isRecognised = ({ standard, isExpired }: CountedSchool): boolean => isExpired || isAt(standard, "held");
  return hasStanding(columns) && schools.length > 0 && schools.every(isRecognised);
}

function hasStanding(columns: SchoolTable["columns"]): boolean {
  return columns.has("standard") || columns.has("recognised");
}

function isAt(standard: Standard | null, standing: "held" | "level1" | "level2"): boolean {
  if (standing === "held") return standard !== null && standard !== 0;
  return standard === (standing === "level1" ? 1 : 2);
}
