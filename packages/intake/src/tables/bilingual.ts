import type { Cell, Grid } from "./grid.js";

/** English words of yearbooks' headings. Words that are Vietnamese without their marks as well (“non”, “to”) are no part. */
const ENGLISH = new Set(
  (
    "number numbers of school schools class classes pupil pupils student students teacher teachers child children primary secondary " +
    "lower upper preschool pre-school preschools kindergarten kindergartens nursery nurseries education educational rate rates total " +
    "population classroom classrooms room rooms public non-public nonpublic private male female which by sex age ages group groups type " +
    "types ownership person persons people whole country province provinces district districts commune communes urban rural index " +
    "previous year years prel prel. preliminary general average per level levels grade grades permanent semi-permanent temporary enrolment " +
    "enrollment graduates graduate graduation graduating literacy literate illiterate repeaters repetition repeatters drop-out dropout " +
    "drop-outs unit thous thous. thousand qualified qualification higher degree degrees olds old months month from for at right the " +
    "and with above under over standard standards ethnic minority minorities boarding vocational training college university medium " +
    "long short term area areas percent percentage ratio gross net attendance est estimated school-age aged professional"
  ).split(" "),
);
/** Longer texts are notes. */
const LONGEST = 300;
const JOINING = new Set(["of", "by", "per", "and", "with", "for", "at", "from", "the", "which"]);

/**
 * The sheet in Vietnamese alone: yearbooks print each name twice, “Tiểu học - Primary”, “Tổng số” above “Total” in one cell, or
 * one below the other in two rows. A sheet that is in English only stays as it is.
 */
export function inVietnamese(grid: Grid): Grid {
  const isBilingual = grid.rows.some((row) => row?.some((cell) => cell?.kind === "text" && hasTones(cell.text)));
  if (!isBilingual) return grid;
  let isChanged = false;
  const rows = grid.rows.map((row) => row && [...row]);
  rows.forEach((row, at) => {
    row?.forEach((cell, column) => {
      const own = cell && ofCell(cell);
      if (own === cell) return;
      isChanged = true;
      row[column] = own;
      // The English line of a name may be the one that the figures stand on.
      const above = rows[at - 1];
      if (own !== undefined || above?.[column]?.kind !== "text" || isAlone(row) || !isAlone(above)) return;
      row[column] = above[column];
      above[column] = undefined;
    });
  });
  return isChanged ? { ...grid, rows } : grid;
}

function isAlone(row: readonly (Cell | undefined)[]): boolean {
  return row.filter((cell) => cell !== undefined).length <= 1;
}

function ofCell(cell: Cell): Cell | undefined {
  if (cell.kind !== "text" || cell.text.length > LONGEST || !/[a-z]{3}/i.test(cell.text)) return cell;
  if (isEnglish(cell.text)) return wordsOf(cell.text).length > 1 ? undefined : cell;
  const text = vietnameseOf(cell.text);
  return text === cell.text ? cell : { ...cell, text };
}

/** A text without the English that says it again. */
function vietnameseOf(text: string): string {
  const lines = text.split(/\s*\n\s*/);
  const kept = lines.filter((line) => !isEnglish(line) || /\d/.test(line));
  return withoutRun(withoutTail((kept.length > 0 ? kept : lines).join("\n")));
}

/** “Ngoài công lập - Non-public”, “Số trường (Trường) – Number of schools (School)”. */
function withoutTail(text: string): string {
  for (const { index } of text.matchAll(/\s[-–—/]|[-–—/]\s/g)) {
    const tail = text.slice(index + 1);
    if (index > 0 && isEnglish(tail) && !/\d/.test(tail)) return text.slice(0, index).trimEnd();
  }
  return text;
}

/** The same where nothing parts the two: “Trung học cơ sở Lower secondary school”. */
function withoutRun(text: string): string {
  const words = text.split(/(?<=\s)/);
  let from = words.length;
  while (from > 0 && isEnglish(words[from - 1] ?? "", true)) from--;
  const rest = words.slice(0, from).join("").trimEnd();
  const isRun = from < words.length && isEnglish(words.slice(from).join(""));
  return isRun && from > 0 && hasTones(words.slice(Math.max(0, from - 3), from).join(" ")) ? rest : text;
}

function isEnglish(text: string, mayJoin = false): boolean {
  const words = wordsOf(text);
  return (
    words.length > 0 &&
    words.every((word) => ENGLISH.has(word)) &&
    (mayJoin || !words.every((word) => JOINING.has(word)))
  );
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}[\p{L}’'-]*/gu) ?? []).map((word) => word.replace(/[-’']+$/, ""));
}

/** Letters that only Vietnamese has. */
function hasTones(text: string): boolean {
  return /[đăâêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i.test(text.normalize("NFC"));
}
