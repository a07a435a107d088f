import { fold } from "@lotrinh/language";
import type { Grid } from "./grid.js";

const NAMES =
  /^(?:ho va ten|ho ten|ho dem|ho va ten (?:hoc sinh|hoc vien|tre|giao vien|can bo|nguoi hoc|chu ho)|ten (?:hoc sinh|hoc vien|tre|tre em|giao vien|nguoi hoc)|ho|full ?name|student name|pupil name|name of (?:pupil|student|learner|person))\b/;
const DETAILS =
  /^(?:ngay sinh|ngay thang nam sinh|nam sinh|ngay thang|sinh ngay|so cccd|cccd|cmnd|so cmnd|can cuoc|so dinh danh|ma dinh danh|dien thoai|so dien thoai|sdt|dia chi|noi sinh|que quan|gioi tinh|ho ten (?:cha|me|bo)|ho va ten (?:cha|me|bo)|lop|date of birth|dob|birth ?date|phone|id number|ma hoc sinh|dan toc|ton giao|ten|chu ky|ngay)\b/;
const IDENTIFYING =
  /^(?:so cccd|cccd|cmnd|so cmnd|can cuoc|so dinh danh|ngay sinh|ngay thang nam sinh|date of birth|dob)/;
const SURNAMES = new Set(
  "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh luong mai cao lo vi quang nong hoang trieu lu giang a sung vang ly thao dao chu luu doan ta ha truong lam phung to quach la chau".split(
    " ",
  ),
);
const ROWS_LOOKED_AT = 400;

/** Whether a sheet looks like a list of people: names beside birthdays, numbers of identity or classes. */
export function holdsPersons(grid: Grid): boolean {
  return hasHeadings(grid) || hasContents(grid);
}

function hasHeadings({ rows }: Grid): boolean {
  return rows.slice(0, 40).some((row) => {
    const headings = (row ?? []).flatMap((cell) => (cell?.kind === "text" ? [headingKey(cell.text)] : []));
    if (headings.some((text) => /^(?:ma|ten) (?:truong|don vi|co so)/.test(text))) return false;
    const details = new Set(headings.filter((text) => DETAILS.test(text)));
    const isNamed = headings.some((text) => NAMES.test(text));
    return (isNamed && details.size >= 1) || headings.filter((text) => IDENTIFYING.test(text)).length >= 2;
  });
}

function headingKey(text: string): string {
  return fold(text)
    .replace(/[*:().,]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Without headings: a column of names beside one of birthdays or of long numbers. */
function hasContents({ rows }: Grid): boolean {
  const names = new Map<number, number>();
  const details = new Map<number, number>();
  let count = 0;
  for (const row of rows.slice(0, ROWS_LOOKED_AT)) {
    if (row === undefined) continue;
    count++;
    row.forEach((cell, column) => {
      if (cell === undefined) return;
      const { text, kind } = cell;
      if (kind === "text" && isPersonName(text)) names.set(column, (names.get(column) ?? 0) + 1);
      const isBirthday = kind === "date" || /^\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d$/.test(text);
      if (isBirthday || /^0\d{8,11}$/.test(text)) details.set(column, (details.get(column) ?? 0) + 1);
    });
  }
  const isMany = (counts: Map<number, number>): boolean =>
    [...counts.values()].some((one) => one >= 3 && one >= count * 0.5);
  return isMany(names) && isMany(details);
}

function isPersonName(text: string): boolean {
  const words = text.split(/\s+/);
  const isCapital = words.every((word) => /^\p{Lu}/u.test(word));
  return words.length >= 2 && words.length <= 5 && isCapital && SURNAMES.has(fold(words[0] ?? "")) && !/\d/.test(text);
}
