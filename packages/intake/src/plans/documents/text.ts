import type { Block, PlanDocument, TableRow } from "../types.js";

/** Paragraphs and tables of plain text or Markdown: a line is a paragraph, lines of cells between `|` or tabs a table. */
export function textDocument(text: string, format: "txt" | "md"): PlanDocument {
  const lines = text.split(/\r\n|\r|\n/);
  const blocks: Block[] = [];
  let rows: TableRow[] = [];
  const close = (): void => {
    const first = rows[0];
    if (first && rows.length > 1) blocks.push({ kind: "table", line: first.line, rows });
    else if (first) blocks.push({ kind: "paragraph", line: first.line, text: first.cells.join(" ") });
    rows = [];
  };
  let below = false;
  lines.forEach((line, i) => {
    const cells = cellsOf(line);
    // Below a rule at the foot of a page stand footnotes, as far as they are numbered.
    if (/^\s*(?:_{3,}|-{5,}|—{3,})\s*$/.test(line)) below = true;
    else if (line.trim() !== "" && !/^\s*[([]?\d{1,2}[)\]]? +\p{Lu}/u.test(line)) below = false;
    else if (below && line.trim() !== "") {
      close();
      blocks.push({ kind: "note", line: i + 1, text: line });
      return;
    }
    if (cells === null) {
      close();
      blocks.push({ kind: "paragraph", line: i + 1, text: line });
    } else if (!cells.every((cell) => /^:?-{2,}:?$/.test(cell))) rows.push({ line: i + 1, cells });
  });
  close();
  return { format, blocks, lines: lines.length };
}

/** Cells of a line that is a row of a table; null where it is none. */
function cellsOf(line: string): string[] | null {
  const trimmed = line.trim();
  if ((trimmed.match(/\|/g)?.length ?? 0) >= 2) {
    return trimmed
      .replace(/^\|/, "")
      .replace(/\|$/, "")
      .split("|")
      .map((cell) => cell.trim());
  }
  const byTab = line.trim().split(/\t+/);
  return byTab.length >= 3 ? byTab.map((cell) => cell.trim()) : null;
}
