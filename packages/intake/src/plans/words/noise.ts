/** Numbers that are no quantities, in bare text: acts, dates, ages, grades, sums of money, numbering. */
const ACTS =
  "nghi quyet|quyet dinh|ke hoach|chi thi|thong tu|thong bao|nghi dinh|ket luan|cong van|de an|to trinh|luat|van ban|bao cao|huong dan|chuong trinh giao duc pho thong|chuong trinh hanh dong|chuong trinh mtqg|chuong trinh|du an|tieu du an|hop phan|dieu|khoan|muc|phu luc|bieu|bang|mau|phan|chuong|tieu chi|chi tieu|nhiem vu|hinh|trang|ghi chu|quy|hoc ky|(?<!nhiem |thoi )ky|khoa(?! 20\\d\\d ?-)|dot|lan thu|thu|nhom";

const NOISE: readonly RegExp[] = [
  // An act’s number: 71-NQ/TW, 1373/QĐ-TTg, 09/2023/NQ-HĐND.
  /\b\d+[a-z]?(?:\/\d{4})? ?[-/] ?(?:nq|qd|kh|ct|kl|tt|nd|bc|cv|hd|dha?|ttr|tb|ctr|ubnd|tu|tw|vbhn|da|l|qh|bgddt)(?:[a-z]*)(?:[-/][a-z0-9]+)*/g,
  /(?<!tong )\bso:? ?\d+(?:[-/ ][a-z0-9/-]+)?(?= ?(?:ngay|cua|ve|[,.](?!\d)|;|$|\())/g,
  new RegExp(
    `(?<!xep |dung |vi tri )\\b(?:${ACTS}) (?:so |thu )?\\d+(?:\\.\\d+)*(?:/\\d{4}(?:/[a-z-]+)*)?(?![\\d,.]*\\d*(?: ?- ?[\\d,.]+)? ?(?:%|‰|phan tram|truong|hoc sinh|tinh|dia phuong|don vi dan dau|so, nganh|(?:xa|phuong|huyen|quan|truong)[^;.]{0,30}dan dau))`,
    "g",
  ),
  // Dates and times.
  /(?<!(?:den|het|truoc) )\bngay (?=31[/-]12[/-]20\d\d)\d{1,2}[/-]\d{1,2}[/-]\d{4}/g,
  /\bngay (?!31[/-]12[/-]20\d\d)\d{1,2}(?: ?[/-] ?\d{1,2})(?: ?[/-] ?\d{4})?/g,
  /\bngay \d{1,2} thang \d{1,2}(?: nam (?:\d{4}|hang nam|hang nam))?/g,
  /\b(?!31[/-]12)\d{1,2}[/-]\d{1,2}[/-]\d{4}/g,
  /\b(?:thang|quy) (?:\d{1,2}|[ivx]+)(?:[-/]\d{1,2})?(?:[/-]\d{4})?(?! ?%)/g,
  /\(truoc ngay[^)]*\)/g,
  /\b\d{1,2} ?(?:gio|h\d{0,2}|phut)\b/g,
  // Ages, grades, sessions.
  /(?:tu )?(?:du )?\d{1,2}(?:(?: tu[a-z]{1,2}i)? ?(?:-|,|va|den|d.n|hoac|toi) ?\d{1,2})*(?: thang)? tu[a-z]{1,2}i(?: tro (?:len|xuong))?/g,
  /\b(?:do|d.) ?tu[a-z]{1,2}i(?: lao dong)?(?: tir?)?:? ?\d{1,2} ?(?:-|den|d.n) ?\d{1,2}/g,
  /\b(?:duoi|tren) \d{1,2}(?: thang)? tuoi/g,
  /\b(?:nhom|lua|do) tuoi \d{1,2} ?\+?(?= |$)/g,
  /\bsinh (?:tu )?(?:nam )?(?:19|20)\d\d(?: ?(?:-|den) ?(?:nam )?(?:19|20)\d\d)?/g,
  /\b\d{1,2} thang tuoi/g,
  /\b(?:lop|khoi|khoi lop) \d{1,2} tro (?:len|xuong)/g,
  /\b(?:lop|khoi|khoi lop) \d{1,2}(?!\d)(?: ?(?:-|,|va|den) ?(?:lop )?\d{1,2}(?!\d| ?%|[.,]\d))*(?! ?%)/g,
  /\b\d{1,2} buoi(?: ?\/ ?(?:ngay|tuan)| mot ngay)?/g,
  /\b\d{1,2} (?:tiet|mon(?: hoc)?)\b/g,
  // Money and areas.
  /\d+(?:[.,]\d+)*(?: ?(?:-|den) ?\d+(?:[.,]\d+)*)? ?(?:tram |nghin |trieu |ty )*(?:dong|vnd|trieu(?! (?:luot|nguoi|hoc sinh|hoc vien|tre|lao dong|dan|thanh nien))|ty(?! le| trong| suat| so))\b(?: ?\/ ?[a-z]+)*/g,
  /\d+(?:[.,]\d+)* ?(?:(?:km2?|ha|m2|m)\b(?!²)|k?m²)(?! ?\/ ?(?:tre|hoc sinh|hoc vien|nguoi hoc|sinh vien|em))/g,
  // The size of what is spoken of.
  /\btruong [^,;:.\d]{0,60}quy mo \d+ (?:lop|hoc sinh|nhom|phong)/g,
  /\bquy mo (?:duoi|tren|nho hon|lon hon|tu) \d+ (?:lop|hoc sinh|nhom)/g,
  // Numbering and names with numbers.
  /(?<=(?:nha|phong hoc|phong) )cap (?:4|iv)\b/g,
  /\(\d{1,2}\)/g,
  /\(\d{1,2} ?[ab]\)|\(\d{1,2}b\)/g,
  /(?<!\bm)[¹²³⁴⁵⁶⁷⁸⁹⁰]+/g,
  /\b(?:cong nghiep|cong nghe) \d\.\d/g,
  /\b\d\.0\b/g,
];

/** What a text without any number has none of. */
const NUMBERED = /[\d¹²³⁴⁵⁶⁷⁸⁹⁰]|\b(?:thang|quy) [ivx]|\bcap iv\b|\(truoc ngay/;

const YEARS: readonly RegExp[] = [/\b(?:19|20)\d{2}\b/g];

/** A day, month or quarter by which something is to be done: only its year counts. */
const DEADLINE =
  /(?<=(?:^|[ (])(?:den|het|truoc|cham nhat|cuoi|xong|trong|vao) )(?:(?:het )?ngay )?(?!31[/-]12)(?:\d{1,2}[/-]\d{1,2}[/-]|(?:\d{1,2} )?(?:thang|quy) (?:\d{1,2}|[ivx]+)(?:[/-]| nam ))(?=20\d\d(?!\d))/g;

/** The text with every number that is no quantity blanked out, at the same places. */
export function withoutNoise(text: string): string {
  if (!NUMBERED.test(text)) return text;
  return blank(
    text.replace(DEADLINE, (found) => `${"_".repeat(found.length - 4)}nam `),
    NOISE,
  );
}

/** The text with its years blanked out too. */
export function withoutYears(text: string): string {
  return blank(text, YEARS);
}

function blank(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce((rest, pattern) => rest.replace(pattern, (found) => found.replace(/[^\n]/g, "_")), text);
}
