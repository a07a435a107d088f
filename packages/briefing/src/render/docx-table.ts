import { AlignmentType, BorderStyle, LineRuleType, Paragraph, Table, TableCell, TableRow, WidthType } from "docx";
import type { Cell, Column, TableBlock } from "../document.js";
import { WIDTH } from "./docx-form.js";
import { bookmark, runs, SIZES, type Size } from "./docx-spans.js";
import { sharesOf } from "./shares.js";

const RULE = { style: BorderStyle.SINGLE, size: 4, color: "9AA0A6" };
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };

/** A table below its caption; its head stands again on every page, and no row is broken. */
export function wordTable(
  { caption, columns, rows }: TableBlock,
  there: ReadonlySet<string>,
  size: Size,
): (Paragraph | Table)[] {
  const widths = sharesOf(columns, rows).map((share) => Math.round(WIDTH * share));
  const room = size === SIZES.dense ? 8 : 30;
  const headed = columns.some(({ head }) => head.length > 0);
  const cellOf = (cell: Cell, column: Column | undefined, id?: string, bold = false) =>
    new TableCell({
      children: [
        new Paragraph({
          children: [...bookmark(id), ...runs(cell.text, there, { size: size.table, ...(bold ? { bold } : {}) })],
          alignment: column?.number && !cell.columns ? AlignmentType.RIGHT : AlignmentType.LEFT,
        }),
      ],
      margins: { top: room, bottom: room, left: 50, right: 50 },
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
