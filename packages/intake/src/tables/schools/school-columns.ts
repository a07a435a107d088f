import { fold } from "@lotrinh/language";
import type { Grid } from "../grid.js";
import { meaningOf } from "../measures/signature.js";
import { isSchool, isWhole } from "../places.js";
import { stagesNamed } from "./codes.js";

export type SchoolField =
  | "code"
  | "name"
  | "level"
  | "status"
  | "ownership"
  | "commune"
  | "standard"
  | "recognised"
  | "expires";

const FIELDS: readonly (readonly [RegExp, SchoolField])[] = [
  [/^ma (?:truong|don vi|co so|truong hoc|dinh danh truong|gd)(?: \S+)?$/, "code"],
  [
    /^ten (?:(?:cac |nha )?truong|don vi|don vi truong(?: hoc)?|co so|truong hoc|co so giao duc)$|^(?:don vi )?truong$/,
    "name",
  ],
  [/^(?:ma )?(?:cap hoc|cac cap hoc|cap truong|bac hoc|cap)$/, "level"],
  [/^(?:ma )?(?:trang thai|tinh trang|tinh trang hoat dong|trang thai hoat dong)$/, "status"],
  [/^(?:ma )?(?:loai hinh|loai hinh truong|loai truong|hinh thuc)$/, "ownership"],
  [/^(?:ma )?(?:xa|xa phuong|xa\/phuong|phuong xa)$/, "commune"],
  [
    /^(?:ma |muc |muc do |dat |truong |danh hieu )*(?:dat )?(?:chuan|chuan quoc gia|chuan qg|cqg)(?: muc do| md| muc)?$/,
    "standard",
  ],
  [
    /^(?:dat )?(?:chuan quoc gia|chuan qg|cqg) (?:nam|ngay|thoi gian)$|^(?:nam|ngay|thoi gian|thoi diem|nam cong nhan|ngay cong nhan)(?: (?:qd|quyet dinh|ra qd|ky))*(?: duoc)? (?:cong nhan|dat chuan|quyet dinh|cong nhan chuan|cong nhan dat chuan|cap|quyet dinh cong nhan).*$/,
    "recognised",
  ],
  [
    /^(?:(?:ngay|nam|thoi han|thoi gian|gia tri|hieu luc) )?(?:het han|het hieu luc|hieu luc|den(?: het)?(?: ngay| nam)?)\b.*$/,
    "expires",
  ],
];

export interface SchoolTable {
  readonly grid: Grid;
  readonly headRow: number;
  readonly columns: ReadonlyMap<SchoolField, number>;
}

const HEAD_ROWS = 60;

/** The list of schools on a sheet: a heading row with a name or code, and a level or a standing. */
export function schoolTableOf(grid: Grid): SchoolTable | undefined {
  for (let row = 0; row < Math.min(grid.rows.length, HEAD_ROWS); row++) {
    const columns = new Map<SchoolField, number>();
    pathsFrom(grid, row).forEach((path, column) => {
      const [group = "", own = group] = path;
      const field = fieldOf(own) ?? (path.length > 1 ? fieldOf(`${group} ${own}`) : undefined);
      if (field !== undefined && !columns.has(field)) columns.set(field, column);
    });
    // A day alone says of which act only beside the standard.
    const dated = columns.get("recognised");
    const isNamedSo = /cong nhan|chuan/.test(fold((pathsFrom(grid, row)[dated ?? -1] ?? []).join(" ")));
    if (dated !== undefined && !isNamedSo && !columns.has("standard")) columns.delete("recognised");
    // “Mức độ” beside the year of recognition is that of the standard.
    if (columns.has("recognised") && !columns.has("standard")) {
      const level = pathsFrom(grid, row).findIndex((path) => /^(?:dat )?(?:muc do|muc)$/.test(fold(path.at(-1) ?? "")));
      if (level >= 0) columns.set("standard", level);
    }
    const isNamed = columns.has("name") || columns.has("code");
    const isList =
      columns.has("level") || columns.has("standard") || columns.has("recognised") || columns.has("status");
    if (isNamed && isList && columns.size >= 3) return { grid, headRow: row, columns };
    if (columns.has("name") && holdsSchools(grid, row, columns.get("name") as number))
      return { grid, headRow: row, columns };
  }
  return undefined;
}

/** Names of schools that say their level themselves, one a row. */
function holdsSchools(grid: Grid, headRow: number, column: number): boolean {
  const names = grid.rows.slice(headRow + 1).flatMap((row) => {
    const cell = row?.[column];
    const isName = cell?.kind === "text" && !isWhole(cell.text) && meaningOf(cell.text).words.size > 0;
    return isName ? cell.text : [];
  });
  const schools = names.filter((name) => isSchool(name) && stagesNamed(name).length > 0);
  return schools.length >= 3 && schools.length >= 0.8 * names.length;
}

/** The heading of each column: its own, or that of a group of merged cells and its own below. */
function pathsFrom({ rows, merges }: Grid, row: number): string[][] {
  const textOf = (r: number, c: number): string => {
    const cell = rows[r]?.[c];
    return cell?.kind === "text" ? cell.text : "";
  };
  const width = rows[row]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => {
    const group = merges.find(
      ({ top, bottom, left, right }) =>
        top === row && bottom === row && left < right && left <= column && column <= right,
    );
    const below = group && textOf(row + 1, column);
    return group && below ? [textOf(row, group.left), below] : [textOf(row, column)];
  });
}

/** Days of other acts than a recognition. */
const OTHER_ACTS = /\b(?:thanh lap|cap phep|cho phep|hoat dong|giai the|sap nhap|doi ten|chuyen doi|bo nhiem)\b/;

function fieldOf(heading: string): SchoolField | undefined {
  const key = fold(heading)
    .replace(/[*:().]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const field = FIELDS.find(([pattern]) => pattern.test(key))?.[1];
  return field === "recognised" && OTHER_ACTS.test(key) ? undefined : field;
}
