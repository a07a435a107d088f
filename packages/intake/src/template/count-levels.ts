import type { Observation } from "@lotrinh/observations";
import { holds } from "./count-schools.js";
import { stagesOfLevel } from "./school-stages.js";
import { SCHOOLS } from "./sheets.js";
import type { SchoolRow } from "./types.js";

const ALL = ["preschool", "primary", "lower_secondary", "upper_secondary"] as const;
const GENERAL = ["primary", "lower_secondary", "upper_secondary"] as const;

/** What a register of schools tells by itself: standing by stage, shares, and what becomes of certificates. */
export const REGISTER_TELLS: readonly string[] = [
  "national_standard_schools",
  ...["newly_recognised", "re_recognised", "expired"].map((what) => `national_standard_schools_${what}`),
  ...ALL.map((stage) => `schools_${stage}_at_standard`),
  ...[...ALL, "general"].map((stage) => `national_standard_school_rate_${stage}`),
];

const STATUS_ORDER = ["reported", "estimated", "assumed", "illustrative"] as const;

/** Schools of the register whose level is none of the template's. */
export function schoolsWithoutLevel(schools: readonly SchoolRow[]): readonly SchoolRow[] {
  return schools.filter(({ level }) => stagesOfLevel(level).length === 0);
}

/**
 * Schools at the national standard at the end of a year by stage of schooling (one of several stages counts at each), their
 * share among the schools of that stage alone and among general schools, and their number by level 1 and 2. Nothing where a level is missing or a
 * certificate that is not written down could change it; no share where the register has recognised schools only, since it may
 * leave out the others.
 */
export function countByLevel(
  schools: readonly SchoolRow[],
  { locality, year, file }: { readonly locality: string; readonly year: number; readonly file: string },
): Observation[] {
  const isUnsure = schools.some(({ certificates, isWhole }) => !isWhole && (certificates[0] ?? 0) > year);
  if (schools.length === 0 || isUnsure || schoolsWithoutLevel(schools).length > 0) return [];
  const status = STATUS_ORDER[Math.max(...schools.map((one) => STATUS_ORDER.indexOf(one.status)))] ?? "illustrative";
  const base = {
    ...{ locality, year, status, quality: "medium" as const },
    source: [...new Set(schools.map((one) => one.source))].join("; "),
    note: `đếm từ danh sách ${schools.length} trường theo cấp học`,
    ...{ file: `${file} [${SCHOOLS}]`, line: 1 },
  };
  const count = (indicator: string, breakdown: string, value: number): Observation => {
    return { ...base, indicator, breakdown, value, unit: "schools", numerator: null, denominator: null };
  };
  const standing = schools.filter((one) => holds(one, year));
  const hasOthers = schools.some(({ certificates }) => certificates.length === 0);
  const share = (indicator: string, some: readonly SchoolRow[]): Observation[] => {
    if (some.length === 0 || !hasOthers) return [];
    const [numerator, denominator] = [some.filter((one) => holds(one, year)).length, some.length];
    const value = Number(((100 * numerator) / denominator).toFixed(4));
    return [{ ...base, indicator, breakdown: "", value, unit: "percent", numerator, denominator }];
  };
  const byLevel = standing.every(({ standard }) => standard !== null)
    ? ([1, 2] as const).map((level) => {
        const some = standing.filter(({ standard }) => standard === level);
        return count(`national_standard_schools_level${level}`, "", some.length);
      })
    : [];
  return [
    ...(standing.length > 0 ? byLevel : []),
    ...ALL.flatMap((stage): Observation[] => {
      const at = (some: readonly SchoolRow[]): SchoolRow[] =>
        some.filter(({ level }) => stagesOfLevel(level).includes(stage));
      const alone = at(schools).filter(({ level }) => stagesOfLevel(level).length === 1);
      const rows = at(schools).length > 0 ? [count(`schools_${stage}_at_standard`, "", at(standing).length)] : [];
      return [...rows, ...share(`national_standard_school_rate_${stage}`, alone)];
    }),
    ...share(
      "national_standard_school_rate_general",
      schools.filter(({ level }) => stagesOfLevel(level).some((one) => GENERAL.some((stage) => stage === one))),
    ),
  ];
}
