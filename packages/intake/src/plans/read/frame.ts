import type { PlanDocument } from "../types.js";
import { bare, cleanText } from "../words/bare.js";
import { matchesOf } from "../words/matches.js";
import { withoutNoise } from "../words/noise.js";
import { type YearMention, yearMentions } from "../words/years.js";
import type { Frame } from "./context.js";
import { Outline } from "./outline.js";

const HEAD_LINES = 25;
/** On what a document rests, which has years of its own. */
const GROUNDS = /^\s*(?:căn cứ|thực hiện (?:kế hoạch|nghị quyết|chỉ thị|quyết định)|theo đề nghị|xét)/i;
/** A line with nothing but the kind of document: its title is on the next. */
const KIND_OF_ACT = /^\s*(?:kế hoạch|quyết định|nghị quyết|chương trình(?: hành động)?|đề án|chỉ thị)\s*$/i;
/** What comes after these words is looked at from afar, and no deadline. */
const VISION = /(?:tam nhin|dinh huong)[^\n]*$/;
/** A document that tells what was reached, and its title no more. */
const REPORT = /^\s*bao cao(?: (?:ket qua|tong ket|so ket|danh gia|tinh hinh|viec)|\s*$)/;
const PROMISES =
  /phuong huong|ke hoach (?:nam|giai doan|phat)|nhiem vu|muc tieu|giai phap|dinh huong|chuong trinh hanh dong/;
const PROGRAMMES = /chuong trinh muc tieu(?: quoc gia)?|muc tieu quoc gia/g;
const SIGNED = /ngay *[\d. …_]* *thang *[\d. …_]* *nam *(20\d\d)/;

/** What the head of a document says of the whole: when it was made, for which years and which place. */
export function frameOf({ blocks }: PlanDocument): Frame {
  const outline = new Outline();
  const lines: string[] = [];
  for (const block of blocks) {
    if (block.kind === "note") continue;
    if (block.kind === "table") {
      if (lines.length < 6) lines.push(...block.rows.map(({ cells }) => cleanText(cells.join(" "))));
      continue;
    }
    const text = cleanText(block.text);
    outline.add(text);
    if ((outline.depth > 0 && outline.role !== "head") || lines.length >= HEAD_LINES) break;
    lines.push(text);
  }
  const own = lines.filter((line, i) => !GROUNDS.test(line) || KIND_OF_ACT.test(lines[i - 1] ?? ""));
  const title = own
    .filter((line) => !SIGNED.test(bare(line)))
    .map((line) => withoutNoise(bare(line)))
    .join("\n");
  const times = yearMentions(title).filter(({ role }) => role === "time");
  const period = times.find(({ from, isOpen }) => from !== null && !isOpen);
  const firm = times.filter(({ start }) => !VISION.test(title.slice(0, start)));
  const due = firm.length > 0 ? firm : times;
  const until = due.length > 0 ? Math.max(...due.map(({ year }) => year)) : null;
  const isReport = lines.some((line) => REPORT.test(bare(line)));
  const schoolYear = Math.max(0, ...due.flatMap((one) => (one.isSchoolYear ? [one.year] : []))) || null;
  const made =
    signedIn(own) ??
    period?.from ??
    latestGround(lines.filter((line) => !own.includes(line))) ??
    (isReport ? schoolYear : null);
  const horizon = until !== null && until >= (made ?? 0) ? until : null;
  return {
    made,
    until:
      period && !/tam nhin|dinh huong/.test(title) ? Math.max(period.year, horizon ?? 0) : (period?.year ?? horizon),
    from: period?.from ?? null,
    begins:
      Math.max(made ?? 0, period?.from ?? (isReport ? comingYear(title) : onlyYear(title, times)) ?? 0) ||
      (until === null ? null : until - LONGEST),
    schoolYear,
    comingSchoolYear: Number(COMING_SCHOOL_YEAR.exec(title)?.[1] ?? 0) || null,
    open: due.find(({ isOpen }) => isOpen) ?? null,
    place: placeOf(lines),
    isReport,
    reports: isReport && !PROMISES.test(bare(own.join(" ")).replace(PROGRAMMES, " ")),
    scanned: isScanned(blocks.map((block) => (block.kind === "paragraph" ? block.text : "")).join("\n")),
  };
}

/** The year in which the document is signed. */
function signedIn(lines: readonly string[]): number | null {
  const year = lines.map((line) => SIGNED.exec(bare(line))?.[1]).find((one) => one !== undefined);
  return year === undefined ? null : Number(year);
}

/** Years before its deadline from which a plan that says no day is not older. */
const LONGEST = 10;

const GROUND_YEAR = /(?:ngay (?:\d{1,2}[/.-](\d{1,2})[/.-]|\d{1,2} thang (\d{1,2}) nam )|\d\/)(20\d\d)(?!\d)/g;
/** After an act of these last months little of its year is left. */
const LATE = 10;

/** Year of the latest act that a document rests on: it was made no earlier. */
function latestGround(lines: readonly string[]): number | null {
  const years = lines.flatMap((line) =>
    matchesOf(bare(line), GROUND_YEAR).map(
      ([, day, month, year]) => Number(year) + (Number(day ?? month ?? 0) >= LATE ? 1 : 0),
    ),
  );
  return years.length === 0 ? null : Math.max(...years);
}

const COMING = /(?:phuong huong|nhiem vu|ke hoach|muc tieu|chi tieu)[^\n]*? nam (20\d\d)(?!\d| ?-)/;

const COMING_SCHOOL_YEAR =
  /(?:phuong huong|nhiem vu|ke hoach|muc tieu|chi tieu)(?:(?!hoc ky)[^\n]){0,80}? nam hoc (20\d\d)/;

/** Year that a report looks at last: “… năm 2025 và kế hoạch năm 2026”. */
function comingYear(title: string): number | null {
  const year = COMING.exec(title)?.[1];
  return year === undefined ? null : Number(year);
}

const UNTIL = /(?:den|toi|dinh huong|tam nhin|huong toi)[^\n]*$/;

/** The one year of a title “nhiệm vụ năm 2025”, which looks no further. */
function onlyYear(title: string, times: readonly YearMention[]): number | null {
  const [first] = times;
  if (first === undefined || first.from !== null || first.isOpen || first.isSchoolYear) return null;
  if (
    UNTIL.test(title.slice(0, first.end).replace(/nam 20\d\d$/, "")) ||
    !/nam 20\d\d$/.test(title.slice(first.start, first.end))
  )
    return null;
  return first.year;
}

const PLACE =
  /(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND|ĐẢNG BỘ|ĐẢNG ỦY)\s+((?:XÃ|PHƯỜNG|THỊ TRẤN|THỊ XÃ|HUYỆN|QUẬN|THÀNH PHỐ|TỈNH|ĐẶC KHU)\s+[\p{Lu}\s'-]+?)(?=\s{2,}|\s*$|\s+CỘNG|\s+ĐỘC|\s+Số|,)/u;
const ON =
  /(?:trên địa bàn|địa bàn) ((?:xã|phường|thị trấn|thị xã|huyện|quận|thành phố|tỉnh) (?:\p{Lu}[\p{L}'-]*\s?){1,4})/u;
const DATED = /^\s*((?:\p{Lu}[\p{L}'-]*\s?){1,4}), ngày/u;

const OFFICE = /^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND|ĐẢNG BỘ|ĐẢNG ỦY|BAN CHẤP HÀNH)$/u;

/** Lines of a head with an office and its place, printed on two lines, as one. */
export function withOffices(lines: readonly string[]): string[] {
  return lines.map((line, i) => (OFFICE.test(line.trim()) ? `${line.trim()} ${lines[i + 1]?.trim() ?? ""}` : line));
}

function placeOf(printed: readonly string[]): string | null {
  const lines = withOffices(printed);
  for (const pattern of [PLACE, ON, DATED]) {
    for (const line of lines) {
      const found = pattern.exec(line)?.[1]?.trim();
      if (found) return properCase(found);
    }
  }
  return null;
}

function properCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  const words = name.toLowerCase().split(/\s+/);
  const kinds =
    /^(?:xã|phường|thị trấn|thị xã|huyện|quận|thành phố|tỉnh|đặc khu)/u.exec(words.join(" "))?.[0].split(" ").length ??
    0;
  return words.map((word, i) => (i < kinds ? word : word.charAt(0).toUpperCase() + word.slice(1))).join(" ");
}

const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;

/** Whether the letters of a text are those of a scan without Vietnamese marks. */
function isScanned(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, "").length;
  return letters > 400 && (text.normalize("NFC").match(VIETNAMESE)?.length ?? 0) / letters < 0.08;
}
