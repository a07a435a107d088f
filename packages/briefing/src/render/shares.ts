import type { Column, TableBlock } from "../document.js";
import { plainText } from "../spans.js";

/** Letters of a column: no more is kept together for the longest word, nor for a number. */
const [WORD, NUMBER] = [24, 20];

/**
 * Of the width of a table, the share of each column. What has no width of its own shares the rest by its longest word and
 * the length of what it holds; a number stands in one line where that may be.
 */
export function sharesOf(columns: readonly Column[], rows: TableBlock["rows"]): number[] {
  const full = rows.filter(({ cells }) => cells.length === columns.length);
  const need = columns.map(({ head, number }, at) => {
    const texts = [plainText(head), ...full.map(({ cells }) => plainText(cells[at]?.text ?? []))];
    const longest = Math.max(...texts.map((text) => text.length));
    const word = Math.max(...texts.flatMap((text) => text.split(/\s/)).map((text) => text.length));
    const whole = number ? Math.min(longest, NUMBER) : 0;
    return Math.max(Math.min(word, WORD), whole, Math.min(Math.sqrt(longest) * 4, 45), 5);
  });
  const fixed = columns.reduce((sum, { width = 0 }) => sum + width, 0);
  const loose = need.reduce((sum, one, at) => sum + (columns[at]?.width ? 0 : one), 0);
  return columns.map(({ width }, at) => (width ? width / 100 : ((1 - fixed / 100) * (need[at] ?? 0)) / loose));
}
