import { Parser } from "htmlparser2";
import type { Block, PlanDocument, TableRow } from "../types.js";

const BLOCKS = new Set(
  "p div li h1 h2 h3 h4 h5 h6 br section article header footer ul ol blockquote pre hr title dt dd center".split(" "),
);
const SILENT = new Set(["script", "style", "noscript", "template", "head", "nav", "svg"]);
const MOST_SPAN = 64;

interface OpenTable {
  readonly rows: string[][];
  cell: { text: string; colspan: number; rowspan: number } | null;
  readonly below: Map<number, { text: string; left: number }>;
}

/** Paragraphs and tables of a page; scripts and styles are skipped, nothing is fetched. */
export function htmlDocument(html: string): PlanDocument {
  const blocks: Block[] = [];
  const tables: OpenTable[] = [];
  let text = "";
  let silent = 0;
  let line = 0;
  const close = (): void => {
    const said = text.replace(/\s+/g, " ").trim();
    text = "";
    if (said === "") return;
    line += 1;
    blocks.push({ kind: "paragraph", line, text: said });
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (SILENT.has(name)) silent += 1;
      if (name === "table") {
        if (tables.length === 0) close();
        tables.push({ rows: [], cell: null, below: new Map() });
      }
      const table = tables.at(-1);
      if (table && name === "tr") table.rows.push([]);
      else if (table && (name === "td" || name === "th")) {
        table.cell = { text: "", colspan: spanOf(attributes["colspan"]), rowspan: spanOf(attributes["rowspan"]) };
      } else if (!table && BLOCKS.has(name)) close();
      else if (table?.cell && BLOCKS.has(name)) table.cell.text += " ";
    },
    ontext(part) {
      if (silent > 0) return;
      const cell = tables.at(-1)?.cell;
      if (cell) cell.text += part;
      else if (tables.length === 0) text += part;
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent -= 1;
      const table = tables.at(-1);
      if (table && (name === "td" || name === "th")) closeCell(table);
      else if (name === "table" && table) {
        tables.pop();
        const outer = tables.at(-1)?.cell;
        if (outer) outer.text += ` ${table.rows.flat().join(" ")}`;
        else {
          line += 1;
          const rows = table.rows.map((cells, i): TableRow => ({ line: line + i, cells }));
          blocks.push({ kind: "table", line, rows });
          line += Math.max(rows.length - 1, 0);
        }
      } else if (!table && BLOCKS.has(name)) close();
    },
  });
  parser.write(html);
  parser.end();
  close();
  return { format: "html", blocks, lines: line };
}

function spanOf(printed: string | undefined): number {
  const span = Number(printed ?? 1);
  return Number.isInteger(span) && span >= 1 ? Math.min(span, MOST_SPAN) : 1;
}

/** Puts a finished cell into its row, after the cells that reach down from above. */
function closeCell(table: OpenTable): void {
  const row = table.rows.at(-1);
  const { cell } = table;
  table.cell = null;
  if (!row || !cell) return;
  reachDown(table, row);
  const text = cell.text.replace(/\s+/g, " ").trim();
  for (let i = 0; i < cell.colspan; i++) {
    if (cell.rowspan > 1) table.below.set(row.length, { text, left: cell.rowspan - 1 });
    row.push(text);
  }
  if (cell.rowspan === 1) reachDown(table, row);
}

function reachDown({ below, rows }: OpenTable, row: string[]): void {
  for (let found = below.get(row.length); found; found = below.get(row.length)) {
    if (rows.length > 0 && found.left <= 0) break;
    if (found.left === 1) below.delete(row.length);
    else below.set(row.length, { ...found, left: found.left - 1 });
    row.push(found.text);
  }
}
