/**
 * The number that a formatted cell displays. Undefined where it displays no number, or one that is no rounding of what
 * is stored (thousands cut off, hidden parts).
 */
export function shownNumber(
  text: string,
  stored: number,
  format: string,
): { readonly value: number; readonly isPercent: boolean } | undefined {
  // Formatted here as in English: a comma between thousands and a decimal point.
  const bare = text.replace(/\s/g, "");
  const match = /^[^\d.,]*?(-?)(\d[\d,]*(?:\.\d+)?|\.\d+)(E[+-]?\d+)?([^\d]*)$/i.exec(bare);
  if (match === null) return undefined;
  const [, minus = "", digits = "", exponent = "", after = ""] = match;
  const isNegative = minus === "-" || /^\(.*\)$/.test(bare);
  const size = Number(digits.replaceAll(",", "") + exponent);
  const value = isNegative && stored < 0 ? -size : size;
  const isPercent = after.includes("%");
  const decimals = digits.split(".")[1]?.length ?? 0;
  const step = exponent === "" ? 10 ** -decimals : Math.abs(size) * 1e-4 + 1e-12;
  // A quoted % is a letter only: 51"%" stores 51, 51% stores 0.51.
  const isScaled = isPercent && /%/.test(format.replace(/"[^"]*"|\\./g, ""));
  const expected = isScaled ? stored * 100 : stored;
  const isRounding = Math.abs(value - expected) <= step * 0.5 + Math.abs(expected) * 1e-9;
  return isRounding ? { value, isPercent } : undefined;
}
