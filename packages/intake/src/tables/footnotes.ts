import type { FoundTable } from "./find-tables.js";
import type { Findings } from "./findings.js";
import { type Cell, textAt } from "./grid.js";

const MARKED = /(?:\((\d{1,2}|\*{1,3})\)|([¹²³⁰-⁹]+|\*{1,3}))\s*$/u;
const NOTE = /^(?:ghi chú\s*:?\s*)?(?:\((\d{1,2}|\*{1,3})\)|([¹²³⁰-⁹]+|\*{1,3}))[.:)]?\s*(\p{L}.*)$/iu;

/**
 * Tells what a footnote says of a row, a column or a figure that has its mark: “Hà Giang (*)” above “(*) số ước tính”. Figures are
 * taken as they stand, and a person sees whether the note changes what they are.
 */
export function tellFootnotes({ grid, headFrom, headTo, rows }: FoundTable, findings: Pick<Findings, "add">): void {
  const notes = new Map<string, string>();
  for (const row of grid.rows.slice(headTo + 1)) {
    const written = (row ?? []).filter((cell): cell is Cell => cell !== undefined);
    const found = written.length <= 2 ? NOTE.exec(written[0]?.text ?? "") : null;
    const mark = found && markOf(found);
    if (mark) notes.set(mark, found[3] ?? "");
  }
  if (notes.size === 0) return;
  for (const row of [...Array.from({ length: headTo - headFrom + 1 }, (_, i) => headFrom + i), ...rows]) {
    const width = grid.rows[row]?.length ?? 0;
    for (let column = 0; column < width; column++) {
      const value = textAt(grid, row, column);
      const found = MARKED.exec(value);
      const note = found && notes.get(markOf(found));
      // “(5)=(4):(1)” numbers columns.
      if (note && /[\p{L}\d]/u.test(value.slice(0, found.index)) && !value.includes("="))
        findings.add("warning", "FOOTNOTE", { sheet: grid.name, row, column, value }, { note });
    }
  }
}

function markOf([, inBrackets, bare = ""]: RegExpExecArray): string {
  return inBrackets ?? bare.normalize("NFKC");
}
