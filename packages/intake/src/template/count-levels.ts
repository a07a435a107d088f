import type { Observation } from "@lotrinh/observations";
import type { Registry } from "@lotrinh/registry";
import { noteOfSeveral, schoolsOf } from "../tables/schools/counted-schools.js";
import { holds } from "./count-schools.js";
import { stagesOfLevel } from "./school-stages.js";
import { SCHOOLS } from "./sheets.js";
import type { SchoolRow } from "./types.js";

/** What a register of schools tells by itself: standing by stage, shares, and what becomes of certificates. */
export function registerTells({ schoolCounts }: Pick<Registry, "schoolCounts">): readonly string[] {
  return schoolCounts.filter(({ standing }) => standing !== null).map(({ indicator }) => indicator);
}

const STATUS_ORDER = ["reported", "estimated", "assumed", "illustrative"] as const;

/** Schools of the register whose level is none of the template's. */
export function schoolsWithoutLevel(schools: readonly SchoolRow[]): readonly SchoolRow[] {
  return schools.filter(({ level }) => stagesOfLevel(level).length === 0);
}

/**
 * Schools at the national standard at the end of a year by stage and level, and their shares, as the registry's table of
 * counts says. Nothing where a level is missing or a certificate that is not written down could change it; no share where the
 * register has recognised schools only, since it may leave out the others.
 */
export function countByLevel(
  schools: readonly SchoolRow[],
  {
    locality,
    year,
    file,
    registry,
  }: {
    readonly locality: string;
    readonly year: number;
    readonly file: string;
    readonly registry: Pick<Registry, "schoolCounts">;
  },
): Observation[] {
  const isUnsure = schools.some(({ certificates, isWhole }) => !isWhole && (certificates[0] ?? 0) > year);
  if (schools.length === 0 || isUnsure || schoolsWithoutLevel(schools).length > 0) return [];
  const status = STATUS_ORDER[Math.max(...schools.map((one) => STATUS_ORDER.indexOf(one.status)))] ?? "illustrative";
  const base = {
    ...{ locality, breakdown: "", year, status, quality: "medium" as const },
    source: [...new Set(schools.map((one) => one.source))].join("; "),
    note: `đếm từ danh sách ${schools.length} trường theo cấp học`,
    ...{ file: `${file} [${SCHOOLS}]`, line: 1 },
  };
  const counts = { unit: "schools", numerator: null, denominator: null };
  const staged = schools.map((school) => ({ school, stages: stagesOfLevel(school.level) }));
  const hasOthers = schools.some(({ certificates }) => certificates.length === 0);
  const standing = schools.filter((one) => holds(one, year));
  const hasLevels = standing.length > 0 && standing.every(({ standard }) => standard !== null);
  return registry.schoolCounts.flatMap((count): Observation[] => {
    const { indicator, of, measure } = count;
    const all = schoolsOf(staged, count);
    const some = all.map(({ school }) => school);
    const several = noteOfSeveral(all, count);
    const note = several === "" ? base.note : `${base.note}; ${several}`;
    const held = some.filter((one) => holds(one, year));
    if (some.length === 0) return [];
    if (count.standing === "level1" || count.standing === "level2") {
      const level = count.standing === "level1" ? 1 : 2;
      const value = held.filter(({ standard }) => standard === level).length;
      return hasLevels ? [{ ...base, ...counts, indicator, value, note }] : [];
    }
    if (count.standing !== "held") return [];
    // The stock of all schools is counted for every year.
    if (measure === "count") return of === "all" ? [] : [{ ...base, ...counts, indicator, value: held.length, note }];
    if (!hasOthers) return [];
    const [numerator, denominator] = [held.length, some.length];
    const value = Number(((100 * numerator) / denominator).toFixed(4));
    return [{ ...base, indicator, value, unit: "percent", numerator, denominator, note }];
  });
}
