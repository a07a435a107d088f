import type { FoundTable } from "./find-tables.js";
import type { Findings } from "./findings.js";
import { type Cell, textAt } from "./grid.js";
import { isOnly, leavesOut } from "./measures/scope-words.js";

const MARKED = /(?:\((\d{1,2}|\*{1,3})\)|([¹²³⁰-⁹]+|\*{1,3}))\s*$/u;
const NOTE = /^(?:ghi chú\s*:?\s*)?(?:\((\d{1,2}|\*{1,3})\)|([¹²³⁰-⁹]+|\*{1,3}))[.:)]?\s*(\p{L}.*)$/iu;

/** What notes below a table say of its figures. */
export interface Notes {
  /** Those that say that the whole table is of some only. */
  readonly only: readonly string[];
  /** The note that says so of a row, a column or a figure by its mark. */
  readonly onlyAt: (row: number, column: number) => string | undefined;
}

/** Rows this far below the last one still may be notes of a table. */
const NOTES_BELOW = 3;

/**
 * Tells what a footnote says of a row, a column or a figure that has its mark: “Hà Giang (*)” above “(*) số ước tính”. Figures are
 * taken as they stand, and a person sees whether the note changes what they are; what is said to be of some only is no figure of all.
 */
export function notesOf(table: FoundTable, findings: Pick<Findings, "add">): Notes {
  const { grid, headFrom, headTo, rows, titles } = table;
  const only = unmarkedNotes(table).filter((note) => {
    if (!isOnly(note) && leavesOut(note)) findings.add("warning", "TABLE_NOTE", { sheet: grid.name }, { note });
    return isOnly(note);
  });
  const notes = markedNotes(table);
  for (const title of titles) {
    const note = noteOf(title, notes);
    if (note !== undefined && isOnly(note)) only.push(note);
  }
  const at = new Map<string, string>();
  if (notes.size === 0) return { only, onlyAt: () => undefined };
  const stub = Math.min(...rows.map((row) => (grid.rows[row] ?? []).findIndex(isWords)).filter((one) => one >= 0));
  for (const row of [...Array.from({ length: headTo - headFrom + 1 }, (_, i) => headFrom + i), ...rows]) {
    const width = grid.rows[row]?.length ?? 0;
    for (let column = 0; column < width; column++) {
      const value = textAt(grid, row, column);
      const note = noteOf(value, notes);
      if (note === undefined) continue;
      findings.add("warning", "FOOTNOTE", { sheet: grid.name, row, column, value }, { note });
      if (!isOnly(note)) continue;
      const isHead = row <= headTo;
      if (isHead && column <= stub) only.push(note);
      else if (isHead) at.set(`,${column}`, note);
      else at.set(column <= stub ? `${row},` : `${row},${column}`, note);
    }
  }
  return { only, onlyAt: (row, column) => at.get(`${row},`) ?? at.get(`,${column}`) ?? at.get(`${row},${column}`) };
}

function isWords(cell: Cell | undefined): boolean {
  return cell?.kind === "text" && /\p{L}{2}/u.test(cell.text);
}

/** Texts of notes by their marks. */
function markedNotes({ grid, headTo }: FoundTable): Map<string, string> {
  const notes = new Map<string, string>();
  for (const row of grid.rows.slice(headTo + 1)) {
    const written = (row ?? []).filter((cell): cell is Cell => cell !== undefined);
    const found = written.length <= 2 ? NOTE.exec(written[0]?.text ?? "") : null;
    const mark = found && markOf(found);
    if (mark) notes.set(mark, found[3] ?? "");
  }
  return notes;
}

/** Lone texts among or below the rows that no mark points to. */
function unmarkedNotes({ grid, rows, notes, headTo }: FoundTable): string[] {
  const last = Math.max(headTo, ...rows, ...notes);
  const below = Array.from({ length: NOTES_BELOW }, (_, i) => last + 1 + i);
  return [...new Set([...rows, ...notes, ...below])].flatMap((row) => {
    const [cell, ...others] = (grid.rows[row] ?? []).filter((one) => one !== undefined);
    const isNote = cell?.kind === "text" && others.length === 0 && NOTE.exec(cell.text) === null;
    return isNote ? cell.text : [];
  });
}

function noteOf(text: string, notes: ReadonlyMap<string, string>): string | undefined {
  const found = MARKED.exec(text);
  // “(5)=(4):(1)” numbers columns.
  const isMark = found !== null && /[\p{L}\d]/u.test(text.slice(0, found.index)) && !text.includes("=");
  return isMark ? notes.get(markOf(found)) : undefined;
}

function markOf([, inBrackets, bare = ""]: RegExpExecArray): string {
  return inBrackets ?? bare.normalize("NFKC");
}
