import type { Findings } from "../findings.js";
import { cellAt, textAt } from "../grid.js";
import { certificateYear } from "./certificate-year.js";
import type { Standard } from "./codes.js";
import type { SchoolTable } from "./school-columns.js";

/** Years at whose end a recognition holds: its own and four more. */
const YEARS = 5;

interface Asked {
  readonly row: number;
  /** At whose end the certificate is to hold. */
  readonly year: number;
  /** Last year in which a certificate may have been given. */
  readonly latest: number;
  /** What the list says of the school's standard. */
  readonly standard: Standard | undefined;
  readonly school: { readonly code: string; readonly name: string };
  readonly findings: Findings;
}

export interface Certified {
  readonly standard: Standard | undefined;
  readonly isExpired: boolean;
}

/**
 * Whether a school's certificate holds at the end of the list's year. One that has ended is left out of those at the standard,
 * unless the list itself says “đạt” of that school; both are told.
 */
export function certified(table: SchoolTable, asked: Asked): Certified {
  const { grid, columns } = table;
  const { row, year: asOf, latest, standard, school, findings } = asked;
  const as = (own: Standard | undefined, isExpired = false): Certified => ({ standard: own, isExpired });
  if (standard === undefined || standard === 0) return as(standard);
  const column = columns.get("recognised");
  const cell = column === undefined ? undefined : cellAt(grid, row, column);
  const expiryColumn = columns.get("expires");
  const expiry = expiryColumn === undefined ? undefined : cellAt(grid, row, expiryColumn);
  const at = { sheet: grid.name, row, column: column ?? expiryColumn ?? 0, value: cell?.text ?? expiry?.text ?? "" };
  const year = cell && certificateYear(cell);
  const end = expiry && certificateYear(expiry);
  if (cell !== undefined && year === undefined) {
    findings.add("question", "CERTIFICATE_YEAR_UNREADABLE", at, school);
    return as(end === undefined && !columns.has("standard") ? undefined : standard);
  }
  const last = end ?? (year === undefined ? undefined : year + YEARS);
  if (last === undefined) return as(standard);
  if (year !== undefined && year > latest) {
    findings.add("error", "CERTIFICATE_IN_FUTURE", at, school);
    return as(standard);
  }
  const until = /^31\D12\D/.test(expiry?.text ?? "") ? last + 1 : last;
  const said = { ...school, year: String(year ?? "–"), last: String(last) };
  if (until === asOf + 1) findings.add("note", "CERTIFICATE_EXPIRING", at, said);
  if (until > asOf) return as(standard);
  if (isPrinted(table, row)) {
    findings.add("warning", "CERTIFICATE_EXPIRED_PRINTED", at, said);
    return as(standard);
  }
  findings.add("warning", "CERTIFICATE_EXPIRED", at, said);
  return as(0, true);
}

/** Whether the list says “đạt” of a school in so many words, or “có”, “x” below a heading that does. */
function isPrinted({ grid, headRow, columns }: SchoolTable, row: number): boolean {
  const column = columns.get("standard");
  if (column === undefined) return false;
  const text = textAt(grid, row, column).toLowerCase().normalize("NFC");
  const heading = `${textAt(grid, headRow, column)} ${textAt(grid, headRow + 1, column)}`
    .toLowerCase()
    .normalize("NFC");
  return /^(?:đã )?đạt/.test(text) || (/^(?:có|x|v)$/.test(text) && /đạt/.test(heading));
}
