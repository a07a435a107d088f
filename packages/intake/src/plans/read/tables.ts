import type { DocumentTable, DraftFact, DraftTarget } from "../types.js";
import { bare, cleanText } from "../words/bare.js";
import type { Matcher } from "../words/indicators.js";
import { withoutLevels } from "../words/stages.js";
import { nounAt } from "../words/units.js";
import { type CellValue, cellValue, unitOfLabel } from "./cells.js";
import { type Clauses, readClauses } from "./clauses.js";
import type { Context } from "./context.js";
import { type Column, layoutOf } from "./layout.js";
import { isOfPart } from "./subject.js";

const MONEY = /kinh phi|(?:trieu|ty|nghin) dong/;
const OF_WHOLE = 0.95;
const OF_GROUP = 0.4;

interface TableContext extends Context {
  /** Words of the line above the table. */
  readonly caption: string;
}

interface Printed {
  readonly column: Column;
  readonly text: string;
  readonly read: CellValue;
  /** Year of the column beside it. */
  readonly due: number | null;
}

/** Reads the quantified clauses of a table: a row an indicator, a locality or a year. */
export function readTableClauses(table: DocumentTable, context: TableContext, match: Matcher): Clauses {
  if (context.role === "end" || context.role === "head") return { targets: [], facts: [] };
  const layout = layoutOf(table);
  if (context.role === "funds") return { targets: [], facts: [] };
  if (layout === null || layout.money) return readCells(table, context, match);
  const into: Clauses = { targets: [], facts: [] };
  let group = "";
  let whole = null as Whole | null;
  for (const row of layout.rows) {
    const label = cleanText(row.cells[layout.label] ?? "");
    const unitCell = layout.unit === null ? "" : (row.cells[layout.unit] ?? "");
    if (label === "" || MONEY.test(bare(`${label} ${unitCell}`)) || /^(?:\d+|[IVX]+)$/.test(label)) continue;
    const printed = layout.values.flatMap((column): Printed[] => {
      const text = cleanText(row.cells[column.at] ?? "");
      const read = cellValue(text);
      const due = column.dueAt === null ? null : /20\d\d(?=\s*$)/.exec(row.cells[column.dueAt] ?? "")?.[0];
      return read ? [{ column, text, read, due: due ? Number(due) : null }] : [];
    });
    if (printed.length === 0) {
      // “II. Giáo dục phổ thông” without figures holds for the rows below it.
      group = label;
      whole = { label, unitText: unitCell, phrase: null, isListed: false };
      continue;
    }
    const here = { ...context, line: row.line };
    if (layout.byPlace) {
      for (const one of groups(printed))
        addRow(
          into,
          one,
          {
            label,
            subject: `${one[0]?.column.title || context.caption}`,
            unitText: one[0]?.column.title || context.caption,
            place: label,
            group: "",
            whole: "",
            partOf: null,
          },
          here,
          match,
        );
      continue;
    }
    const isNamed: boolean = whole !== null && isOfPart(label);
    const isListed: boolean = isNamed && (/^[-+• ]*trong (?:so )?do/.test(bare(label)) || whole?.isListed === true);
    const from = into.targets.length;
    addRow(
      into,
      printed,
      {
        label,
        subject: label,
        unitText: `${unitCell} ${label} ${isNamed && unitCell === "" ? whole?.unitText : ""}`,
        place: null,
        group,
        whole: isNamed ? (whole?.label ?? "") : "",
        partOf: isListed ? (whole?.phrase ?? null) : null,
      },
      here,
      match,
    );
    whole = isNamed
      ? whole && { ...whole, isListed }
      : { label, unitText: unitCell, phrase: into.targets[from]?.phrase ?? null, isListed: false };
  }
  return into;
}

const SCHOOL = /^(?:truong|mn|mam non|th|tieu hoc|thcs|thpt|ptdt[a-z]*|ptcs)(?= |&)/;

/** Columns of one heading belong together. */
function groups(printed: readonly Printed[]): Printed[][] {
  const byTitle = new Map<string, Printed[]>();
  for (const one of printed) byTitle.set(one.column.title, [...(byTitle.get(one.column.title) ?? []), one]);
  return [...byTitle.values()];
}

interface RowWords {
  readonly label: string;
  readonly subject: string;
  readonly unitText: string;
  readonly place: string | null;
  /** Row without figures above it: “II. Giáo dục phổ thông”. */
  readonly group: string;
  /** Label of the row that this one only names a part of: “Trong đó: mầm non”. */
  readonly whole: string;
  /** Phrase of that row where this one is told as a part of it. */
  readonly partOf: string | null;
}

/** The last row that says what it is of. */
interface Whole {
  readonly label: string;
  readonly unitText: string;
  readonly phrase: string | null;
  /** Whether its parts are being told off: “Trong đó: …” and the rows below it. */
  readonly isListed: boolean;
}

function addRow(
  into: Clauses,
  printed: readonly Printed[],
  words: RowWords,
  context: TableContext,
  match: Matcher,
): void {
  const { begins } = context.frame;
  const yearOf = ({ column, due }: Printed): number | null =>
    column.year ?? due ?? context.year?.year ?? context.frame.until;
  const isPast = (one: Printed): boolean =>
    one.column.past ||
    (one.column.year !== null && begins !== null && one.column.year < begins) ||
    (context.role === "results" && one.column.year === null);
  const unit =
    printed.map(({ read }) => read.unit).find((one) => one !== null) ??
    unitOfLabel(words.unitText) ??
    unitOfLabel(context.caption);
  if (unit === null && printed.every(({ column }) => column.year === null)) return;
  const isWhole = words.place !== null && /^(?:tong|cong|toan |chung)/.test(bare(words.place));
  const { isBetween, ...found } = match(
    [
      [words.subject, 1],
      [words.unitText, 1],
      [withoutLevels(words.whole), OF_WHOLE],
      [words.group, OF_GROUP],
      [context.caption, 0.4],
      [context.headings.slice(-2).join(" "), 0.2],
    ],
    unit ?? "units",
    { noun: printed.some(({ read }) => read.denominator !== null) ? nounOf(words.unitText) : "" },
  );
  const figure = {
    parts: { before: words.place === null ? words.label : words.subject, noun: "", after: "" },
    section: context.section,
    line: context.line,
    unit: unit ?? "units",
    ...found,
    // A school is no place with schools, classes and pupils of every level.
    ...(SCHOOL.test(bare(words.place ?? "")) ? { indicator: null } : {}),
  };
  const reading = (one: Printed) => ({
    ...figure,
    value: one.read.value,
    value_to: one.read.valueTo,
    denominator: one.read.denominator,
  });
  const phrase = (texts: readonly Printed[]): string => `${words.label}: ${texts.map(({ text }) => text).join(" · ")}`;
  for (const one of printed.filter(isPast)) {
    into.facts.push({
      ...reading(one),
      phrase: phrase([one]),
      year: one.column.year,
      said: `${context.caption} ${words.subject} ${words.label}`,
      place: isWhole ? context.frame.place : (words.place ?? context.frame.place),
    });
  }
  const future = printed.filter((one) => !isPast(one));
  const common = {
    base_year: null,
    base_value: null,
    subgroup: words.place !== null && !isWhole ? words.place : null,
    part_of: words.partOf,
    condition: null,
    compared: null,
    unsure: [
      ...(isBetween ? (["INDICATOR_BETWEEN"] as const) : []),
      ...(figure.indicator === null ? (["INDICATOR_UNKNOWN"] as const) : []),
      ...(unit === null ? (["FRACTION_OR_COUNT"] as const) : []),
    ],
  };
  const years = future.map(yearOf).filter((year) => year !== null);
  const isSteps = future.length >= 3 && new Set(years).size === future.length;
  const kind =
    unit === "level"
      ? ("standard" as const)
      : unit === "percent" || unit === "per_thousand" || /_per_(?!year)/.test(unit ?? "")
        ? ("reach" as const)
        : ("count" as const);
  if (isSteps) {
    const last = future.at(-1) as Printed;
    const steps = future.map((one) => ({ year: yearOf(one) as number, value: one.read.value }));
    into.targets.push({
      ...reading(last),
      ...common,
      kind,
      phrase: phrase(future),
      comparator: last.read.comparator,
      year: Math.max(...years),
      from_year: Math.min(...years),
      steps,
    });
    return;
  }
  for (const one of future) {
    into.targets.push({
      ...reading(one),
      ...common,
      kind,
      phrase: phrase([one]),
      comparator: one.read.comparator,
      year: yearOf(one),
      from_year: one.column.from,
      steps: null,
    });
  }
}

/** What a label counts: “trung tâm học tập cộng đồng” of “Số trung tâm học tập cộng đồng xếp loại tốt”. */
function nounOf(label: string): string {
  const text = bare(label).trim();
  return text.slice(0, nounAt(text)?.length ?? 0);
}

/** A table of words: each cell is read like a paragraph. */
function readCells(table: DocumentTable, context: Context, match: Matcher): Clauses {
  const targets: DraftTarget[] = [];
  const facts: DraftFact[] = [];
  for (const { line, cells } of table.rows) {
    const read = cells
      .filter((cell, i) => cell.length > 25 && cells.indexOf(cell) === i)
      .map((cell) => readClauses(cell, { ...context, line }, match));
    targets.push(...read.flatMap((one) => one.targets));
    facts.push(...read.flatMap((one) => one.facts));
  }
  return { targets, facts };
}
