import type { Locality } from "@lotrinh/registry";
import { cellName } from "../grid.js";
import type { ImportedRow } from "../types.js";
import type { Stage, Standard } from "./codes.js";
import type { SchoolField, SchoolTable } from "./school-columns.js";

export interface CountedSchool {
  readonly stages: readonly Stage[];
  /** Level of the national standard; null where the list does not say it for certain. */
  readonly standard: Standard | null;
}

export interface CountContext {
  readonly locality: Locality | null;
  readonly year: number | null;
}

const TOTALS: Readonly<Record<Stage, string>> = {
  preschool: "schools_preschool",
  primary: "schools_primary",
  lower_secondary: "schools_lower_secondary",
  upper_secondary: "schools_upper_secondary",
  continuing: "schools_continuing",
};
const GENERAL: readonly Stage[] = ["primary", "lower_secondary", "upper_secondary"];

/**
 * Schools by level and standing, as rows of the list's heading; shares at the national standard with their counts, of a level
 * among the schools of that level alone. A list of recognised schools only says nothing of the others.
 */
export function countedSchools(
  schools: readonly CountedSchool[],
  { grid, headRow, columns }: SchoolTable,
  { locality, year }: CountContext,
): ImportedRow[] {
  if (schools.length === 0) return [];
  const row = (indicator: string, value: number, field: SchoolField, rest: Partial<ImportedRow> = {}): ImportedRow => ({
    ...{ locality: locality?.id ?? null, indicator, breakdown: "", year, value, unit: "schools", status: "reported" },
    ...{
      sheet: grid.name,
      cell: cellName(headRow, columns.get(field) ?? columns.get("name") ?? 0),
      source: "",
      note: "",
    },
    ...rest,
  });
  const at = (...some: readonly Stage[]): CountedSchool[] => {
    return schools.filter(({ stages }) => some.some((stage) => stages.includes(stage)));
  };
  const stages = (Object.keys(TOTALS) as Stage[]).filter((stage) => at(stage).length > 0);
  const hasOthers = !isOfRecognised(schools, columns);
  const rows = hasOthers ? [row("schools_total", schools.length, "level")] : [];
  for (const stage of hasOthers ? stages : []) {
    rows.push(row(TOTALS[stage], at(stage).length, "level", stage === "continuing" ? { unit: "centres" } : {}));
  }
  if (!columns.has("standard")) return rows;
  // Of schools of which one is unclear no number is certain.
  const isClear = (some: readonly CountedSchool[]): boolean => some.every(({ standard }) => standard !== null);
  const standing = (some: readonly CountedSchool[], level?: 1 | 2): number =>
    some.filter(({ standard }) => (level === undefined ? isAt(standard) : standard === level)).length;
  if (isClear(schools)) rows.push(row("national_standard_schools", standing(schools), "standard"));
  const hasLevels = isClear(schools) && schools.every(({ standard }) => standard !== "some");
  for (const level of hasLevels ? ([1, 2] as const) : []) {
    const breakdown = `standard_level=${level}`;
    rows.push(row("national_standard_schools", standing(schools, level), "standard", { breakdown }));
  }
  const share = (indicator: string, some: readonly CountedSchool[]): ImportedRow[] => {
    if (some.length === 0 || !isClear(some)) return [];
    const counts = { numerator: standing(some), denominator: some.length };
    const value = Number(((100 * counts.numerator) / counts.denominator).toFixed(2));
    return [row(indicator, value, "standard", { unit: "percent", ...counts })];
  };
  for (const stage of stages) {
    if (stage === "continuing" || !isClear(at(stage))) continue;
    rows.push(row(`schools_${stage}_at_standard`, standing(at(stage)), "standard"));
  }
  if (!hasOthers) return rows;
  rows.push(...share("national_standard_school_rate", schools));
  if (schools.some((one) => one.stages.length === 0)) return rows;
  rows.push(...share("national_standard_school_rate_general", at(...GENERAL)));
  for (const stage of stages) {
    const alone = at(stage).filter((one) => one.stages.length === 1);
    if (stage !== "continuing") rows.push(...share(`national_standard_school_rate_${stage}`, alone));
  }
  return rows;
}

/** Whether every school of a list with a column of standards is at the standard: it may leave out the others. */
export function isOfRecognised(schools: readonly CountedSchool[], columns: SchoolTable["columns"]): boolean {
  return columns.has("standard") && schools.length > 0 && schools.every(({ standard }) => isAt(standard));
}

function isAt(standard: Standard | null): boolean {
  return standard !== null && standard !== 0;
}
