import { type Comparator, type Problem, plainText, problemOf, problemText } from "@lotrinh/language";
import type { Indicator, Target } from "@lotrinh/registry";
import type { Cell } from "../../tables/grid.js";
import { type Measure, readNumber } from "../../tables/read-number.js";
import { DECISIONS, type ReviewKey } from "./columns.js";
import { comparatorNamed, comparatorWords, indicatorLabel, indicatorNamed, unitNamed, unitsOffered } from "./words.js";

/** What a cell was read as; null for an empty one. */
export type ReviewValue =
  | string
  | number
  | null
  | { readonly from: number; readonly to: number }
  | { readonly year: number; readonly value?: number };

export interface CellContext {
  /** File, sheet and cell. */
  readonly where: string;
  readonly column: string;
  readonly target: Target;
  /** Unit that numbers of the row are in. */
  readonly unit: string;
  readonly indicators: readonly Indicator[];
}

type Parsed = { readonly value: ReviewValue } | { readonly problem: Problem };

const YEAR = /^(20\d\d|2100)$/;

/** What a person wrote into an open cell, or what is wrong with it. */
export function parseCell(key: ReviewKey, cell: Cell | undefined, context: CellContext): Parsed {
  const text = plainText(cell?.text ?? "").trim();
  const { where, column } = context;
  const form = (write: string): Parsed => ({
    problem: problemOf("REVIEW_FORM", { where, column, value: text, write }),
  });
  if (cell?.kind === "date") return form(key === "year" ? "2030" : key === "period" ? "2026–2030" : "12,5");
  const choice = (write: string): Parsed => ({
    problem: problemOf("REVIEW_CHOICE", { where, column, value: text, write }),
  });
  if (text === "") return emptied(key, context);
  switch (key) {
    case "decision": {
      const found = DECISIONS.find((one) => one === text.toLowerCase().normalize("NFC"));
      return found ? { value: found } : choice(DECISIONS.join(", "));
    }
    case "indicator": {
      const named = indicatorNamed(text, context.indicators);
      return "id" in named ? { value: named.id } : choice(named.write);
    }
    case "comparator": {
      const named: Comparator | undefined = comparatorNamed(text);
      return named ? { value: named } : choice(comparatorWords.join(", "));
    }
    case "unit": {
      const named = unitNamed(text, context.indicators);
      return named ? { value: named } : choice(unitsOffered(context.indicators).join(", "));
    }
    case "reading": {
      const count = context.target.readings.length;
      const number = Number(text);
      return Number.isInteger(number) && number >= 1 && number <= count ? { value: number } : choice(numbers(count));
    }
    case "year":
      return YEAR.test(text) ? { value: Number(text) } : form("2030");
    case "period": {
      const [, from, to] = /^(\d{4})\s*[-–—]\s*(\d{4})$/.exec(text) ?? [];
      const isSpan = from && to && YEAR.test(from) && YEAR.test(to) && from <= to;
      return isSpan ? { value: { from: Number(from), to: Number(to) } } : form("2026–2030");
    }
    case "base":
      return baseOf(text, cell, context, form);
    case "value":
    case "value_to":
    case "multiple":
      return numberOf(cell, key === "multiple" ? "other" : measureOf(context.unit), context);
    default:
      return { value: text };
  }
}

/** Cells that a reading cannot do without. */
function emptied(key: ReviewKey, { where, column, target }: CellContext): Parsed {
  const examples: Partial<Record<ReviewKey, string>> = {
    indicator: indicatorLabelOf(target),
    comparator: comparatorWords[0] ?? "",
    unit: "%",
    year: "2030",
    reading: "1",
  };
  const write = examples[key];
  return write === undefined ? { value: null } : { problem: problemOf("REVIEW_NEEDED", { where, column, write }) };
}

function indicatorLabelOf({ indicator }: Target): string {
  return indicatorLabel({ id: indicator, name: { vi: "", en: "" } }).trim();
}

/** “2025”, or with its value “2025: 12,5”. */
function baseOf(text: string, cell: Cell | undefined, context: CellContext, form: (write: string) => Parsed): Parsed {
  const [, year, said] = /^(?:năm\s*)?(\d{4})\s*(?:[:;=]\s*(.+))?$/iu.exec(text) ?? [];
  if (year === undefined || !YEAR.test(year)) return form("2025 hoặc 2025: 12,5");
  if (said === undefined) return { value: { year: Number(year) } };
  const read = numberOf({ ...cell, text: said, kind: "text" }, measureOf(context.unit), context);
  return "value" in read && typeof read.value === "number"
    ? { value: { year: Number(year), value: read.value } }
    : read;
}

function numberOf(cell: Cell | undefined, measure: Measure, { where, column }: CellContext): Parsed {
  const read = readNumber(cell, measure, { thousands: null });
  if (read.kind === "missing") return { value: null };
  if (read.kind === "value") return { value: read.value };
  const value = cell?.text ?? "";
  if (read.kind === "fraction") {
    const write = String(Number(((100 * read.part) / read.whole).toFixed(2))).replace(".", ",");
    return { problem: problemOf("REVIEW_FORM", { where, column, value, write }) };
  }
  const why = problemText({ code: read.code, params: { value, write: read.write } } as Problem);
  return { problem: problemOf("REVIEW_CELL", { where, why }) };
}

function measureOf(unit: string): Measure {
  if (/^(?:percent|points)/.test(unit)) return "percent";
  return /^(?:schools|persons|people|classes|classrooms|teachers|communes|centres)$/.test(unit) ? "count" : "other";
}

function numbers(count: number): string {
  return Array.from({ length: count }, (_, i) => String(i + 1)).join(", ");
}
