import { cellName } from "../../tables/grid.js";
import { shown } from "../finding-list.js";
import type { Doubt, Figure } from "../types.js";

/**
 * Figures of one series and year that stand twice: with two values a question, with one value a warning. A figure that was
 * filled in from `data/` and one of the planner's are a change of it and no conflict.
 */
export function repeatedFigures(series: readonly Figure[]): Doubt[] {
  if (series.every(({ year }, i) => series[i - 1]?.year !== year)) return [];
  return series.flatMap((figure, i): Doubt[] => {
    const before = series.slice(firstOf(series, i), i).filter((other) => !isSame(other.at, figure.at));
    const first = before[0];
    if (first === undefined) return [];
    const isConflict = before.some(({ value }) => value !== figure.value);
    if (!isConflict) {
      const params = { other: nameOf(first) };
      return [{ figure, severity: "warning", code: "FIGURE_TWICE_SAME", params }];
    }
    const write = [...before, figure].map((one) => `${shown(one.value)} (${nameOf(one)})`).join("; ");
    return [{ figure, severity: "question", code: "FIGURE_TWICE", params: { write } }];
  });
}

/** The last figure of each year. */
export function onePerYear(series: readonly Figure[]): Figure[] {
  return series.filter((one, i) => series[i + 1]?.year !== one.year);
}

function firstOf(series: readonly Figure[], i: number): number {
  let at = i;
  while (at > 0 && series[at - 1]?.year === series[i]?.year) at--;
  return at;
}

function isSame(one: Figure["at"], other: Figure["at"]): boolean {
  return one.file === other.file && one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}

function nameOf({ at }: Figure): string {
  const cell = cellName(at.row, at.column);
  return at.sheet === null ? `${at.file} ${cell}` : `${at.file} ${at.sheet}!${cell}`;
}
