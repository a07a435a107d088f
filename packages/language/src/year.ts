import { schoolYear } from "./date.js";

/** When in the year a figure is taken; those of autumn and June belong to a school year. */
export type Timing = "autumn" | "june" | "calendar" | "year-end";

/** Label of a figure's year: `2025–2026` for a school year stored as 2025, else `2025`. */
export function yearLabel(year: number, timing: Timing): string {
  return timing === "autumn" || timing === "june" ? schoolYear(year) : String(year);
}
