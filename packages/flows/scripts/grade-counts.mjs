import { readCsv } from "./windows.mjs";

const UNGRADED = /^(\d+) primary pupils of the year have no grade/;

/**
 * Pupils by grade and year, NaN where weak or missing; primary pupils without a grade are shared out in proportion.
 * @param {string} folder
 * @param {{ first: number, last: number, grades: number }} options
 * @returns {Map<number, number>[]}
 */
export function readGrades(folder, { first, last, grades }) {
  const rows = readCsv(folder, "national-enrolment-by-grade.csv").map((row) => ({
    ...{ year: Number(row.year), grade: Number(row.grade), quality: row.quality },
    ...{ pupils: Number(row.enrolment), ungraded: Number(UNGRADED.exec(row.note)?.[1] ?? 0) },
  }));
  /** @param {number} year */
  const primary = (year) =>
    rows.filter((row) => row.year === year && row.grade <= 5).reduce((sum, row) => sum + row.pupils, 0);
  return Array.from({ length: grades }, (_, g) => {
    const counts = new Map();
    for (let year = first; year <= last; year++) {
      const row = rows.find((one) => one.year === year && one.grade === g + 1);
      const factor = row && row.grade <= 5 ? 1 + row.ungraded / primary(year) : 1;
      counts.set(year, row && row.quality !== "weak" ? Math.round(row.pupils * factor) : Number.NaN);
    }
    return counts;
  });
}
