import type { Observation } from "@lotrinh/observations";
import type { Registry, SchoolCount } from "@lotrinh/registry";
import { SCHOOLS } from "./sheets.js";
import type { SchoolRow } from "./types.js";

/** Years at whose end a certificate holds: that of its recognition and four more (Circulars 17–19/2018/TT-BGDĐT, art. 5). */
const YEARS = 5;

const STATUS_ORDER = ["reported", "estimated", "assumed", "illustrative"] as const;

/** Whether a school has a certificate in force at the end of a year. */
export function holds({ certificates }: Pick<SchoolRow, "certificates">, year: number): boolean {
  return certificates.some((one) => one <= year && year < one + YEARS);
}

/** Years in which certificates of a school ended: five years on, or where an earlier recognition took its place. */
function endsOf({ certificates }: Pick<SchoolRow, "certificates">): number[] {
  return certificates.map((one, i) => Math.min(one + YEARS, certificates[i + 1] ?? Number.POSITIVE_INFINITY));
}

/**
 * Schools that hold a certificate at the end of each year, those recognised for the first time and again in it, certificates
 * that ended in it. A year is counted only where nothing unknown could change it: earlier years need the earlier certificates.
 * All years are of the same schools, so that no change of boundary parts them.
 */
export function countSchools(
  schools: readonly SchoolRow[],
  {
    locality,
    lastYear,
    file,
    registry: { schoolCounts },
  }: {
    readonly locality: string;
    readonly lastYear: number;
    readonly file: string;
    readonly registry: Pick<Registry, "schoolCounts">;
  },
): Observation[] {
  const recognised = schools.filter(({ certificates }) => certificates.length > 0);
  if (recognised.length === 0) return [];
  const first = Math.min(...recognised.flatMap(({ certificates }) => certificates));
  const status = STATUS_ORDER[Math.max(...schools.map((one) => STATUS_ORDER.indexOf(one.status)))] ?? "illustrative";
  const source = [...new Set(schools.map((one) => one.source))].join("; ");
  const unknownUntil = Math.max(
    first - 1,
    ...recognised.filter(({ isWhole }) => !isWhole).map(({ certificates }) => certificates[0] ?? 0),
  );
  const rows = (standing: SchoolCount["standing"], year: number, value: number): Observation[] =>
    schoolCounts
      .filter((one) => one.of === "all" && one.measure === "count" && one.standing === standing)
      .map(({ indicator }) => ({
        ...{ locality, indicator, breakdown: "", year, value, unit: "schools", numerator: null, denominator: null },
        ...{ status, quality: "medium", source },
        note: `nối: cùng một danh sách; đếm từ danh sách ${schools.length} trường, bằng có hiệu lực ${YEARS} năm`,
        file: `${file} [${SCHOOLS}]`,
        line: 1,
      }));
  const years = Array.from({ length: Math.max(0, lastYear - first + 1) }, (_, i) => first + i);
  return years.flatMap((year) => {
    const standing = recognised.filter((one) => holds(one, year));
    const stock = year >= unknownUntil ? rows("held", year, standing.length) : [];
    if (year <= unknownUntil) return stock;
    const newly = recognised.filter(({ certificates }) => certificates[0] === year);
    const again = recognised.filter(({ certificates }) => certificates.slice(1).includes(year));
    const ended = recognised.flatMap(endsOf).filter((one) => one === year);
    return [
      ...stock,
      ...rows("newly", year, newly.length),
      ...rows("again", year, again.length),
      ...rows("ended", year, ended.length),
    ];
  });
}
