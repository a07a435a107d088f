import { formatDate, isDate } from "@lotrinh/language";

const ACTS: Readonly<Record<string, string>> = {
  "Nghị định": "Decree",
  "Thông tư": "Circular",
  Luật: "Law",
  "Quyết định": "Decision",
  "Nghị quyết": "Resolution",
  "Kế hoạch": "Plan",
};
const KIND = /(?<!\p{L})(?:tỉnh|thành phố|quận|huyện|thị xã|xã|phường|thị trấn)(?!\p{L})/gu;
const LETTER = "àáãèéìíòóõùúýăâđĩũêôơưạ-ỹ";
/** A word that is no name: small letters, with one that English has not. */
const WORD = new RegExp(`(?<![\\p{L}/-])[a-z${LETTER}]*[${LETTER}][a-z${LETTER}]*(?![\\p{L}/-])`, "u");

/** Acts, sections and committees as an English text names them: `Decree 20/2014/NĐ-CP`, `II.3, point 4`; the rest as it is. */
export function inEnglish(text: string): string {
  return text
    .replace(
      /(Nghị định|Thông tư|Luật|Quyết định|Nghị quyết|Kế hoạch)(?: số)? (?=\d)/gu,
      (_, kind: string) => `${ACTS[kind]} `,
    )
    .replace(/ ngày (\d{1,2})\/(\d{1,2})\/(\d{4})/g, (whole: string, day: string, month: string, year: string) => {
      const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
      return isDate(date) ? ` of ${formatDate(date, "en")}` : whole;
    })
    .replace(/(?<!\p{L})(?:Ủy ban nhân dân|UBND) (?=\p{L})/gu, "the People's Committee of ")
    .replace(/(?<!\p{L})ý (?=\d)/gu, "point ")
    .replace(/, mốc (?=\d{4})/g, ", for ")
    .replace(/(?<!\p{L})(mục|dòng) (?=[\dIVX])/gu, (_, kind: string) => (kind === "dòng" ? "line " : "section "))
    .replace(/(?<!\p{L})tiêu đề(?!\p{L})/gu, "heading");
}

/** Vietnamese that an English sentence takes over stands in quotes; names of places do not. */
export function quotedIfForeign(text: string): string {
  const said = inEnglish(text);
  const own = said.replace(/“[^”]*”/g, "").replace(KIND, "");
  return WORD.test(own) ? `“${said.replace(/[“”]/g, "'")}”` : said;
}
