import type { Cell } from "../grid.js";
import { readYearCell } from "../read-year.js";

/** The calendar year of a recognition: a year or any day of it. */
export function certificateYear(cell: Cell): number | undefined {
  if (cell.kind === "date" && cell.stored !== undefined && cell.stored > 30_000) {
    return new Date(Date.UTC(1899, 11, 30) + cell.stored * 86_400_000).getUTCFullYear();
  }
  const day = /(?:^|\D)((?:19|20)\d\d)$/.exec(cell.text) ?? /^((?:19|20)\d\d)[-/]/.exec(cell.text);
  if (day !== null && cell.kind === "text") return Number(day[1]);
  const read = readYearCell(cell);
  return read !== null && "year" in read ? read.year : undefined;
}
