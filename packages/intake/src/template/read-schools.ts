import type { Grid } from "../tables/grid.js";
import { readYear } from "../tables/read-year.js";
import { certificateYear } from "../tables/schools/certificate-year.js";
import type { CellReader } from "./cells.js";
import { linesOf, type SheetLine } from "./lines.js";
import { SCHOOLS } from "./sheets.js";
import type { SchoolRow } from "./types.js";

/** The register of schools: one line for each, those that never had a certificate too. */
export function readSchools(grids: readonly Grid[], cells: CellReader, asOf: string): SchoolRow[] {
  const seen = new Map<string, number>();
  return (linesOf(grids, SCHOOLS, "Mã trường") ?? []).flatMap((line) => {
    if (line.text("Mã trường") === "" && line.text("Tên trường") === "") return [];
    const one = schoolOf(line, cells, Number(asOf.slice(0, 4)));
    if (one === undefined) return [];
    const key = one.code || `${one.name}|${one.place}`;
    const other = seen.get(key);
    seen.set(key, line.row);
    if (other === undefined) return [one];
    cells.fault(line, one.code ? "Mã trường" : "Tên trường", "TEMPLATE_SCHOOL_TWICE", { other: other + 1 });
    return [];
  });
}

function schoolOf(line: SheetLine, cells: CellReader, thisYear: number): SchoolRow | undefined {
  const last = recognitionOf(line, cells, thisYear);
  const before = earlierOf(line, last ?? null, cells);
  const level = line.text("Mức độ");
  if (level !== "" && level !== "1" && level !== "2") return cells.fault(line, "Mức độ", "TEMPLATE_SCHOOL_STANDARD");
  const status = cells.status(line, "Trạng thái");
  const source = cells.source(line, "Nguồn");
  if (last === undefined || before === undefined || status === undefined || source === undefined) return undefined;
  return {
    ...{ code: line.text("Mã trường"), name: line.text("Tên trường"), level: line.text("Cấp"), place: line.text("Xã") },
    certificates: last === null ? [] : [...before.years, last],
    isWhole: last === null || before.isWhole,
    standard: level === "" ? null : level === "1" ? 1 : 2,
    ...{ status, source, note: line.text("Ghi chú"), row: line.row + 1 },
  };
}

/** The calendar year of the last recognition, which may be written as a day; null where there was none. */
function recognitionOf(line: SheetLine, cells: CellReader, thisYear: number): number | null | undefined {
  const cell = line.cell("Năm công nhận");
  if (cell === undefined || line.text("Năm công nhận") === "") return null;
  const year = certificateYear(cell) ?? cells.year(line, "Năm công nhận");
  if (year === undefined || year <= thisYear) return year;
  return cells.fault(line, "Năm công nhận", "TEMPLATE_CERTIFICATE_TO_COME", { name: line.text("Tên trường") });
}

/** Years of earlier certificates; “không” says that there were none, an empty cell that they are not known. */
function earlierOf(line: SheetLine, last: number | null, cells: CellReader) {
  const text = line.text("Các lần trước");
  if (text === "") return { years: [], isWhole: false };
  if (/^(?:không|khong|chưa|0)$/i.test(text)) return { years: [], isWhole: true };
  const years = text.split(/[;,]/).map((part) => readYear(part));
  const read = years.flatMap((year) => (year !== null && "year" in year ? [year.year] : []));
  if (read.length < years.length || last === null || read.some((year) => year >= last))
    return cells.fault(line, "Các lần trước", "TEMPLATE_EARLIER_YEARS");
  return { years: read.sort((a, b) => a - b), isWhole: true };
}
