import { formatNumber, type Language } from "@lotrinh/language";
import { escapeMarkdown, type Forms } from "./forms.js";
import { escapeHtml, glued } from "./html.js";

/** What is asked of a table; arquero's tables fit. */
export interface TableLike {
  columnNames(): readonly string[];
  objects(): readonly object[];
}

export interface ColumnOptions {
  /** Heading; defaults to the column's name. */
  readonly label?: string;
  /** Decimals of numbers; defaults to at most two. */
  readonly digits?: number;
  /** Numbers as they are, `2030` and not `2.030`; defaults to true for columns named as a year that hold years. */
  readonly plain?: boolean;
}

export interface TableOptions {
  /** Columns to show, in this order: names, or names with a heading or options. Defaults to all. */
  readonly columns?: readonly string[] | Readonly<Record<string, string | ColumnOptions>>;
  readonly caption?: string;
  /** Of the number format; defaults to `"vi"`. */
  readonly language?: Language;
}

const YEAR_NAME = /year|năm|^nam(_|$)|horizon/i;

function isYear(value: unknown): boolean {
  return (
    typeof value !== "number" || !Number.isFinite(value) || (Number.isInteger(value) && value >= 1900 && value < 2200)
  );
}

interface Column {
  readonly label: string;
  readonly numeric: boolean;
  readonly cells: readonly string[];
}

/** An HTML table with a heading for every column; what is missing stays empty, numbers stand to the right. */
export function tableHtml(rows: readonly object[] | TableLike, options: TableOptions = {}): string {
  return tableForms(rows, options).html;
}

/** The same table in every form. */
export function tableForms(
  rows: readonly object[] | TableLike,
  { columns, caption, language = "vi" }: TableOptions = {},
): Forms {
  const records = ("objects" in rows ? rows.objects() : rows) as readonly Readonly<Record<string, unknown>>[];
  const shown = columnOptions(columns ?? columnNames(rows)).map(([name, options]) =>
    columnOf(name, options, records, language),
  );
  const head = shown.map(({ label, numeric }) => `<th scope="col"${align(numeric)}>${escapeHtml(label)}</th>`);
  const body = records.map((_, row) => {
    const cells = shown.map(({ cells, numeric }) => `<td${align(numeric)}>${escapeHtml(glued(cells[row] ?? ""))}</td>`);
    return `<tr>${cells.join("")}</tr>`;
  });
  const title = caption === undefined ? "" : `<caption>${escapeHtml(caption)}</caption>`;
  const html = `<table>${title}<thead><tr>${head.join("")}</tr></thead><tbody>${body.join("")}</tbody></table>`;
  const lines = records.map((_, row) => shown.map(({ cells }) => cells[row] ?? ""));
  const labels = shown.map(({ label }) => label);
  const marked = (cells: readonly string[]) =>
    `| ${cells.map((one) => escapeMarkdown(one.replaceAll("\n", " "))).join(" | ")} |`;
  const rule = `|${shown.map(({ numeric }) => (numeric ? "---:" : ":---")).join("|")}|`;
  const above = caption === undefined ? [] : [caption];
  return {
    html,
    markdown: [...above.map((text) => `*${escapeMarkdown(text)}*\n`), marked(labels), rule, ...lines.map(marked)].join(
      "\n",
    ),
    plain: [...above, ...aligned([labels, ...lines])].join("\n"),
  };
}

/** Cells padded to the widest of their column. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? "").length)));
  return rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] as number))
      .join("  ")
      .trimEnd(),
  );
}

function columnNames(rows: readonly object[] | TableLike): readonly string[] {
  return "columnNames" in rows ? rows.columnNames() : [...new Set(rows.flatMap(Object.keys))];
}

function columnOptions(columns: NonNullable<TableOptions["columns"]>): readonly (readonly [string, ColumnOptions])[] {
  if (isNames(columns)) return columns.map((name) => [name, {}]);
  return Object.entries(columns).map(([name, options]) => [
    name,
    typeof options === "string" ? { label: options } : options,
  ]);
}

function isNames(columns: NonNullable<TableOptions["columns"]>): columns is readonly string[] {
  return Array.isArray(columns);
}

function columnOf(
  name: string,
  { label = name, digits, plain }: ColumnOptions,
  records: readonly Readonly<Record<string, unknown>>[],
  language: Language,
): Column {
  const values = records.map((record) => record[name]);
  const asIs = plain ?? (YEAR_NAME.test(name) && values.every(isYear));
  const format = { language, ...(digits === undefined ? {} : { digits }) };
  const cells = values.map((value) => {
    if (value === null || value === undefined || Number.isNaN(value)) return "";
    return typeof value === "number" && !asIs ? formatNumber(value, format) : String(value);
  });
  return { label, cells, numeric: values.some((value) => typeof value === "number") };
}

function align(numeric: boolean): string {
  return ` style="text-align:${numeric ? "right" : "left"}"`;
}
