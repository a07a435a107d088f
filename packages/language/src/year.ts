import { schoolYear } from "./date.js";

/** When in the year a figure is taken; those of autumn and June belong to a school year. */
export type Timing = "autumn" | "june" | "calendar" | "year-end";

/** Label of a figure's year: `2025–2026` for a school year stored as 2025, else `2025`. */
export function yearLabel(year: number, timing: Timing): string {
  return timing === "autumn" || timing === "june" ? schoolYear(year) : String(year);
}

/** Years in spans, as print has them: `2019–2021, 2023`. */
export function yearSpans(years: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && year <= last[1] + 1) last[1] = year;
    else spans.push([year, year]);
  }
  return spans.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(", ");
}
