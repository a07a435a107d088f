/** A text that a spreadsheet would run as a formula begins with an apostrophe, which our readers take away again. */
export function harmless<T extends string | number | null>(value: T): T | string {
  return typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}
