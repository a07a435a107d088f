import { AlignmentType, BorderStyle, LineRuleType, Paragraph, Table, TableCell, TableRow, WidthType } from "docx";
import type { Cell, Column, TableBlock } from "../document.js";
import { plainText } from "../spans.js";
import { WIDTH } from "./docx-form.js";
import { bookmark, runs, type Size } from "./docx-spans.js";

const RULE = { style: BorderStyle.SINGLE, size: 4, color: "9AA0A6" };
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };

/** A table below its caption; its head stands again on every page, and no row is broken. */
export function wordTable(
  { caption, columns, rows }: TableBlock,
  there: ReadonlySet<string>,
  size: Size,
): (Paragraph | Table)[] {
  const widths = widthsOf(columns, rows);
  const headed = columns.some(({ head }) => head.length > 0);
  const cellOf = (cell: Cell, column: Column | undefined, id?: string, bold = false) =>
    new TableCell({
      children: [
        new Paragraph({
          children: [...bookmark(id), ...runs(cell.text, there, { size: size.table, ...(bold ? { bold } : {}) })],
          alignment: column?.number && !cell.columns ? AlignmentType.RIGHT : AlignmentType.LEFT,
        }),
      ],
      margins: { top: 30, bottom: 30, left: 50, right: 50 },
      ...(cell.rows ? { rowSpan: cell.rows } : {}),
      ...(cell.columns ? { columnSpan: cell.columns } : {}),
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column) => cellOf({ text: column.head }, column, undefined, true)),
  });
  const body = rows.map(({ id, cells }) => {
    const across = cells.reduce((sum, one) => sum + (one.columns ?? 1), 0);
    const made = cells.map((cell, at) =>
      cellOf(cell, columns[at + columns.length - across], at === 0 ? id : undefined),
    );
    return new TableRow({ cantSplit: true, children: made });
  });
  return [
    ...(caption
      ? [
          new Paragraph({
            children: runs(caption, there, { bold: true, size: size.text }),
            keepNext: true,
            spacing: { before: 160, after: 60 },
          }),
        ]
      : []),
    new Table({
      rows: headed ? [head, ...body] : body,
      columnWidths: widths,
      width: { size: WIDTH, type: WidthType.DXA },
      borders: { top: RULE, bottom: RULE, insideHorizontal: RULE, left: NONE, right: NONE, insideVertical: NONE },
    }),
    new Paragraph({ children: [], spacing: { line: 120, lineRule: LineRuleType.EXACT } }),
  ];
}

/** What has no width of its own shares the rest by its longest words and the length of what it holds. */
function widthsOf(columns: readonly Column[], rows: TableBlock["rows"]): number[] {
  const full = rows.filter(({ cells }) => cells.length === columns.length);
  const need = columns.map(({ head }, at) => {
    const texts = [plainText(head), ...full.map(({ cells }) => plainText(cells[at]?.text ?? []))];
    const longest = Math.max(...texts.map((text) => text.length));
    const word = Math.max(...texts.flatMap((text) => text.split(/\s/)).map((text) => text.length));
    return Math.max(Math.min(word, 24), Math.min(Math.sqrt(longest) * 4, 45), 5);
  });
  const fixed = columns.reduce((sum, { width = 0 }) => sum + width, 0);
  const loose = need.reduce((sum, one, at) => sum + (columns[at]?.width ? 0 : one), 0);
  return columns.map(({ width }, at) =>
    Math.round(WIDTH * (width ? width / 100 : ((1 - fixed / 100) * (need[at] ?? 0)) / loose)),
  );
}
