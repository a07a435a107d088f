/** What a spreadsheet takes a cell for a formula by. */
const FORMULA = /^[=+\-@\t\r]/;
/** A text that would be one, or would be read as another, without the apostrophe before it. */
const KEPT = /^'+[=+\-@\t\r]/;

/**
 * A text that a spreadsheet would run as a formula, with an apostrophe before it; any other value as it is. `plainText` takes it
 * away again, and nothing else: a text of our own that begins so gets one more.
 */
export function harmless<T extends string | number | boolean | null>(value: T): T | string {
  return typeof value === "string" && (FORMULA.test(value) || KEPT.test(value)) ? `'${value}` : value;
}

/** A text as it was before `harmless`. */
export function plainText(cell: string): string {
  return KEPT.test(cell) ? cell.slice(1) : cell;
}
