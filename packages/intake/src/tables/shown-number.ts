import { SSF } from "@e965/xlsx";

/** What may stand before and after a number without changing it. */
const BEFORE = /^(?:-|\(-?|\+)?$/;
const AFTER = /^(?:%|người|em|họcsinh|hs|trẻ|cháu|lớp|trường|phòng|giáoviên|gv|xã|đơnvị)?\)?$/i;
const GROUPED = /^\d{1,3}(?:,\d{3})+$/;

/**
 * The number that a formatted cell displays. Undefined where it displays no number, one of something else (nghìn, ‰, > 95) or
 * one that is no rounding of what is stored (thousands cut off, marks put in by the format, hidden parts).
 */
export function shownNumber(
  text: string,
  stored: number,
  format: string,
): { readonly value: number; readonly isPercent: boolean } | undefined {
  // Formatted here as in English: a comma between thousands and a decimal point.
  const match = /^(\D*?)(\d[\d,]*(?:\.\d+)?|\.\d+)(E[+-]?\d+)?(\D*)$/i.exec(text.trim());
  if (match === null) return undefined;
  const [, before = "", digits = "", exponent = "", after = ""] = match;
  const [whole = "", fraction = ""] = digits.split(".");
  const signs = before.replace(/\s/g, "");
  if (!BEFORE.test(signs) || !AFTER.test(after.replace(/\s/g, ""))) return undefined;
  if (signs.startsWith("(") !== after.includes(")") || (whole.includes(",") && !GROUPED.test(whole))) return undefined;
  const size = Number(digits.replaceAll(",", "") + exponent);
  const value = signs === "" || signs === "+" ? size : -size;
  const isPercent = after.includes("%");
  const step = exponent === "" ? 10 ** -fraction.length : Math.abs(size) * 1e-4 + 1e-12;
  // A quoted % is a letter only: 51"%" stores 51, 51% stores 0.51.
  const isScaled = isPercent && /%/.test(format.replace(/"[^"]*"|\\./g, ""));
  const expected = isScaled ? stored * 100 : stored;
  const isRounding = Math.abs(value - expected) <= step * 0.5 + Math.abs(expected) * 1e-9;
  return isRounding ? { value, isPercent } : undefined;
}

/** What a number displays in a format that the library of workbooks does not know, such as `0.0 %`; null where none is known. */
export function displayed(stored: number, format: string): string | null {
  try {
    return SSF.format(format.replace(/(?:\s|\\ |" ")+%/g, "%"), stored);
  } catch {
    return null;
  }
}
