import { fold, formatNumber, nearest, type ProblemCode, statusName } from "@lotrinh/language";
import type { Status } from "@lotrinh/observations";
import type { Findings } from "../tables/findings.js";
import type { Cell } from "../tables/grid.js";
import { type Measure, type NumberStyle, readNumber } from "../tables/read-number.js";
import { readYearCell } from "../tables/read-year.js";
import type { SheetLine } from "./lines.js";

const STATUSES: readonly Status[] = ["reported", "estimated", "assumed", "illustrative"];

/** A number, null for an empty cell, undefined where it cannot be read for certain. */
export type NumberFilled = number | null | undefined;

/** Reads the cells of one line and says what is wrong with each. */
export function cellReader(findings: Findings, style: NumberStyle) {
  const at = (line: SheetLine, head: string) => ({
    sheet: line.sheet,
    row: line.row,
    column: line.column(head),
    value: asTyped(line.cell(head)),
  });
  const fault = (line: SheetLine, head: string, code: ProblemCode, params = {}): undefined => {
    findings.add("error", code, at(line, head), params);
    return undefined;
  };
  return {
    fault,

    number(line: SheetLine, head: string, measure: Measure): NumberFilled {
      const cell = line.cell(head);
      if (cell?.formula !== undefined) return fault(line, head, "FORMULA_WITHOUT_VALUE", { formula: cell.formula });
      const read = readNumber(cell, measure, style);
      if (read.kind === "missing") return null;
      if (read.kind === "fault") return fault(line, head, read.code, { write: read.write });
      if (read.kind === "fraction") {
        const write = formatNumber((100 * read.part) / read.whole, { language: "vi" });
        return fault(line, head, "NUMBER_IS_FRACTION", { write: `${write} %` });
      }
      const shown = formatNumber(read.value, { language: "vi" });
      if (read.grouped) findings.add("warning", "THOUSANDS_READ", at(line, head), { read: read.value });
      else if (cell?.kind === "text") findings.add("warning", "NUMBER_AS_TEXT", at(line, head), { read: shown });
      else if (read.isPercent) findings.add("warning", "PERCENT_READ", at(line, head), { read: shown });
      return read.value;
    },

    /** Undefined where it is none; `head` is a column of years. */
    year(line: SheetLine, head: string): number | undefined {
      const cell = line.cell(head);
      if (cell === undefined) return fault(line, head, "YEAR_EMPTY");
      const read = readYearCell(cell);
      if (read === null) return fault(line, head, "YEAR_UNREADABLE");
      if ("fault" in read) return fault(line, head, read.fault, { likely: read.likely });
      if (cell.kind === "date")
        return fault(line, head, "YEAR_DATE_UNSURE", { likely: `${read.year - 1}, ${read.year}` });
      return read.year;
    },

    status(line: SheetLine, head: string): Status | undefined {
      const text = line.text(head);
      if (text === "") return fault(line, head, "TEMPLATE_STATUS_MISSING");
      const found = STATUSES.find((one) => fold(statusName(one)) === fold(text) || one === fold(text));
      if (found) return found;
      const names = STATUSES.map((one) => statusName(one));
      return fault(line, head, "TEMPLATE_STATUS_UNKNOWN", { write: nearest(text, names)[0] ?? names.join(", ") });
    },

    source(line: SheetLine, head: string): string | undefined {
      return line.text(head) || fault(line, head, "TEMPLATE_SOURCE_MISSING");
    },
  };
}

/** What a person sees in the cell: spreadsheets are read with a decimal point, and here they show a comma. */
function asTyped(cell: Cell | undefined): string {
  const text = cell?.text ?? "";
  return cell?.kind === "number" ? text.replace(/[.,]/g, (mark) => (mark === "." ? "," : ".")) : text;
}

export type CellReader = ReturnType<typeof cellReader>;
