import type { LeverSetting } from "@lotrinh/registry";

/**
 * Value of a lever in each year; a year that is not written keeps the value of the last one before it, and years before
 * all that are written have the value of the first.
 */
export function leverByYear(setting: LeverSetting, from: number, to: number): Record<number, number> {
  const written = typeof setting.value === "number" ? { [from]: setting.value } : setting.value;
  const years = Object.keys(written).map(Number);
  const before = years.filter((year) => year <= from);
  let value = written[String(before.length > 0 ? Math.max(...before) : Math.min(...years))] ?? Number.NaN;
  const byYear: Record<number, number> = {};
  for (let year = from; year <= to; year++) {
    value = written[String(year)] ?? value;
    byYear[year] = value;
  }
  return byYear;
}
