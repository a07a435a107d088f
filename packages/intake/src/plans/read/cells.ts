import type { Comparator } from "@lotrinh/language";
import { bare, cleanText } from "../words/bare.js";
import { comparatorBefore } from "../words/comparators.js";
import { withoutNoise } from "../words/noise.js";
import { NUMBER, numberOf } from "../words/numbers.js";
import { nounAt, PEOPLE, ratioUnit } from "../words/units.js";

/** A number as a cell of a table prints it. */
export interface CellValue {
  readonly value: number;
  readonly valueTo: number | null;
  readonly denominator: number | null;
  readonly comparator: Comparator;
  /** Unit that the cell names itself. */
  readonly unit: string | null;
}

const CELL = new RegExp(
  `^((?:[a-z]+ |>=?|<=?|≥|≤|~|\\+)*) ?(${NUMBER}) ?%?(?: ?(?:-|den) ?(${NUMBER}))?(?: ?/ ?(\\d+))? ?(%|‰)?((?: [a-z/]+){0,4})?( tro len)?$`,
);

/** The number of a cell; null where it holds none, more than a number, or an age, a grade, a date. */
export function cellValue(text: string): CellValue | null {
  const words = bare(cleanText(text))
    .replace(/^(?:\(|đ)|\)$/g, "")
    .trim();
  const match = withoutNoise(words) === words ? CELL.exec(words) : null;
  if (!match) return null;
  const [, lead = "", first = "", to, whole, sign, noun = ""] = match;
  const value = numberOf(first);
  const valueTo = to ? numberOf(to) : null;
  if (valueTo !== null && valueTo <= value) return null;
  const said = comparatorBefore(lead.trim());
  const atLeast = / tro len/.test(words) || valueTo !== null;
  return {
    value,
    valueTo,
    denominator: whole ? Number(whole) : null,
    comparator: said ?? (atLeast ? ">=" : "="),
    unit: sign === "‰" ? "per_thousand" : /%/.test(words) ? "percent" : (nounAt(noun.trim())?.unit ?? null),
  };
}

const RATIO = new RegExp(
  `(${PEOPLE}|giao vien|gv|phong hoc|phong|may tinh|lop) ?/ ?(nhom lop|lop|nhom|giao vien|gv|tre|hoc sinh|truong|phong|van dan)`,
);

/** The unit that a label or a unit column names: “Tỷ lệ … (%)”, “Trường”; null where it names none. */
export function unitOfLabel(label: string): string | null {
  const text = bare(cleanText(label));
  if (/%|phan tram/.test(text)) return "percent";
  if (/‰|phan nghin/.test(text)) return "per_thousand";
  const ratio = RATIO.exec(text);
  if (ratio) return ratioUnit(ratio[1] ?? "", ratio[2] ?? "");
  const inside = /\(([^)]+)\)/.exec(text)?.[1] ?? "";
  const named = nounAt(inside) ?? nounAt(text.trim());
  if (named) return named.unit;
  if (/^(?:ty le|ti le)|ty le /.test(text)) return "percent";
  if (/muc do|^muc (?:dat |chuan )/.test(text)) return "level";
  const counted = /so (.+)/.exec(text)?.[1];
  return counted ? (nounAt(counted)?.unit ?? null) : null;
}
