import { NUMBER, numberOf } from "./numbers.js";

/** A number with its unit, as it stands in a text. */
export interface Quantity {
  readonly start: number;
  /** End of the number and its unit. */
  readonly end: number;
  readonly value: number;
  readonly valueTo: number | null;
  readonly unit: string;
  readonly denominator: number | null;
  /** `k/n` of small numbers and a bare noun may be a share or a count. */
  readonly shape: "number" | "percent" | "fraction" | "of" | "ratio" | "multiple" | "level" | "rank" | "zero";
}

export type Found = Quantity | null;

/** How one form of quantities is found in bare text; `cased` is the same text in lower case with its diacritics. */
export interface Rule {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, text: string, cased: string) => Found;
}

export const N = `(${NUMBER})`;
export const TO = "(?: ?- ?| ?den ?(?:duoi |khoang )?| ?~ ?)";
export const STAGE = "(?:nha tre|mau giao|mam non|tieu hoc|thcs|thpt|trung hoc co so|trung hoc pho thong|pho thong)";
export const EDGE = "(?<![\\d.,/_a-z-])";
export const g = (source: string): RegExp => new RegExp(source, "g");

/** A number, or a range, in the first two groups of a match. */
export function quantity(match: RegExpExecArray, { unit, shape }: Pick<Quantity, "unit" | "shape">): Quantity | null {
  const value = numberOf(match[1] ?? "");
  const to = match[2] ? numberOf(match[2]) : null;
  if (to !== null && to <= value) return null;
  return { ...place(match), value, valueTo: to, unit, denominator: null, shape };
}

export function place(match: RegExpExecArray): { readonly start: number; readonly end: number } {
  return { start: match.index, end: match.index + match[0].length };
}
