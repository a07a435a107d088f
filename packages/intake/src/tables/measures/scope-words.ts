import { fold } from "@lotrinh/language";

/** What a title or a note says of some of all places, people or months, on folded text. */
const SCOPES: readonly RegExp[] = [
  /\b(?:dac biet|co dieu kien|con nhieu) kho khan\b|\bdbkk\b|\bbai ngang\b/,
  /\b(?:khu vuc|vung) (?:cao|sau|xa|nui|bien|bien gioi|kho khan|i{1,3}|[123])\b|\b(?:xa|huyen|vung|khu vuc) (?:mien nui|bien gioi|hai dao|dao)\b/,
  /\b(?:truc )?thuoc (?:so|phong|bo)\b|\b(?:do|thuoc|khoi) (?:so|phong|huyen|tinh|bo)(?: (?:gd ?dt|gddt|giao duc(?: va dao tao)?))? quan ly\b/,
  /\bmien nui\b|\bbien gioi\b|\bhai dao\b/,
  /\bnong thon\b(?! moi)|\b(?:khu vuc|vung) (?:nong thon|thanh thi|do thi)\b/,
  /\bho (?:ngheo|can ngheo)\b|\bmo coi\b|\bhoan canh kho khan\b|\bchuyen biet\b/,
  /\b(?:hoc ky|hk) ?(?:1|2|i|ii)\b/,
  /\bhop dong\b|\btrong bien che\b|\bthinh giang\b|\b(?:tuyen moi|moi tuyen)\b(?! vao)|\bnghi huu\b|\bdang vien\b/,
  /\b(?:noi|ban|ngoai) tru\b|\bcu tuyen\b|\bhoc bong\b|\bmien giam\b|\bton giao\b|\bhoc sinh gioi\b|\btruong chuyen\b|\bnang khieu\b|\bvuot kho\b|\bhoc nho\b/,
  /\b(?:chi|moi) (?:tinh|gom|bao gom|thong ke|tong hop)\b|\bkhoi lop cuoi\b/,
  /\b(?:khong|chua) (?:tinh|ke|gom|bao gom)\b/,
];

/** Months of a report: its columns may still be of whole years. */
const MONTHS = /\b(?:3|6|9) thang(?: dau| cuoi)? nam\b|\bquy (?:[1-4]|i|ii|iii|iv)\b/;

/** The words of a text that narrow what a table is of; null where it says none. */
export function scopeOf(text: string): string | null {
  // A commune may be called “Biên Giới”.
  if (/^\s*(?:ubnd|[uủ][yỷ] ban)(?!\p{L})/iu.test(text)) return null;
  const folded = fold(text)
    .replace(/[():;,.–-]/g, " ")
    .replace(/\s+/g, " ");
  for (const pattern of [...SCOPES, MONTHS]) {
    const [found] = pattern.exec(folded) ?? [];
    if (found !== undefined) return found;
  }
  return null;
}

/** Whether a note says that figures are of some only: “Chỉ tính các xã vùng III”. */
export function isOnly(note: string): boolean {
  return /\b(?:chi|moi) (?:tinh|gom|bao gom|thong ke|tong hop|co so lieu)\b/.test(fold(note));
}

/** Whether a note says that something is left out: “Chưa bao gồm trường tư thục”. */
export function leavesOut(note: string): boolean {
  return /\b(?:khong|chua) (?:tinh|ke|gom|bao gom|co so lieu|bao cao)\b|\btru cac\b/.test(fold(note));
}

/** Whether the words of a scope are months, which a column that names its year is not bound by. */
export function isMonths(scope: string): boolean {
  return MONTHS.test(scope);
}
