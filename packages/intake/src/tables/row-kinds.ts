import { cachedFold as fold } from "./cached-fold.js";
import type { Cell } from "./grid.js";

type Row = readonly (Cell | undefined)[] | undefined;

/** A row that numbers the columns: A, B, C, 1, 2, 3 or (1), (2) = (3) + (4). */
export function isNumberingRow(row: Row): boolean {
  const texts = (row ?? []).flatMap((cell) => (cell === undefined ? [] : [cell.text.replace(/[()\s]/g, "")]));
  if (texts.length < 3 || texts.some((text) => !/^(?:[A-Ea-e]|\d{1,2}(?:[=+:/*x\d-].*)?)$/.test(text))) return false;
  const numbers = texts.filter((text) => /^\d/.test(text)).map((text) => Number.parseInt(text, 10));
  const letters = texts.length - numbers.length;
  const inOrder = numbers.every((number, i) => number === (numbers[0] ?? 0) + i);
  return inOrder && (numbers[0] ?? 1) <= 2 && (letters > 0 || numbers.length >= 4 || numbers.length === texts.length);
}

/** A note below or between figures. */
export function isNoteRow(row: Row): boolean {
  const cells = (row ?? []).filter((cell) => cell !== undefined);
  const [first] = cells;
  if (first === undefined || first.kind !== "text" || cells.length > 2) return false;
  return /^(?:ghi chu|nguon|note|source|chu thich|luu y|\(\*+\)|\*)/.test(fold(first.text)) || first.text.length > 150;
}

/** Place, date and signatures: the end of a form. */
export function isSignature(row: Row): boolean {
  const texts = (row ?? []).flatMap((cell) => (cell?.kind === "text" ? [fold(cell.text)] : []));
  return texts.some((text) =>
    /^(?:nguoi lap bieu|nguoi lap|thu truong don vi|hieu truong|ke toan|nguoi kiem tra|t\/m|tm\.? ?ubnd|.{2,40}, ngay .{0,8}thang .{0,8}nam)/.test(
      text,
    ),
  );
}
