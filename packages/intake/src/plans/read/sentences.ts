import { allsOf } from "../words/alls.js";
import { bare, cleanText } from "../words/bare.js";
import { matchesOf } from "../words/matches.js";
import { withoutNoise, withoutYears } from "../words/noise.js";
import { type Quantity, quantitiesOf } from "../words/quantities.js";
import { type YearMention, yearMentions } from "../words/years.js";
import { zerosOf } from "../words/zeros.js";

/** A sentence with everything in it that counts; places are those of `printed`. */
export interface Sentence {
  /** How many letters of the paragraph stand from its start to the end of the paragraph. */
  readonly left: number;
  readonly printed: string;
  /** The same, letter for letter, without diacritics and numbers that are no quantities. */
  readonly words: string;
  readonly years: readonly YearMention[];
  readonly quantities: readonly Quantity[];
}

const ENDS = /;|(?:…|\.\.\.)(?= +[\p{Lu}“"0-9-])|\.(?= +[\p{Lu}“"0-9-])|\.$|\/\.$/gu;

/** Sentences of a paragraph: parts between full stops and semicolons. */
export function sentencesOf(text: string): Sentence[] {
  const clean = cleanText(text);
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of matchesOf(clean, ENDS)
    .map((match) => match.index + match[0].length)
    .concat(clean.length)) {
    const printed = clean.slice(start, end);
    if (goesOn(printed, clean.slice(end))) continue;
    if (/\d|[\p{L}]/u.test(printed)) sentences.push(sentenceOf(printed, clean.length - start));
    start = end;
  }
  return sentences;
}

function sentenceOf(printed: string, left: number): Sentence {
  const words = withoutNoise(bare(printed));
  const years = yearMentions(words);
  // “14 nhóm/322 trẻ” is two counts beside each other.
  const counted = withoutYears(words).replace(/(?<=(?:nhom|lop|truong) ?)\/(?= ?\d)/g, "|");
  const zeros = [...zerosOf(counted), ...allsOf(counted)];
  const isFree = ({ start, end }: Quantity): boolean => !zeros.some((zero) => start < zero.end && end > zero.start);
  const quantities = [...quantitiesOf(counted, printed.toLowerCase()).filter(isFree), ...zeros];
  return { left, printed, words, years, quantities: quantities.sort((a, b) => a.start - b.start) };
}

const RATIO_LAST = /(?:giao vien|gv|hoc sinh|tre|phong hoc|phong) ?(?:\/|tren) ?(?:nhom|lop|giao vien|tre).*\d$/;
const RATIO_ALONE =
  /^ ?(?:o |cap |bac ){0,2}(?:nha tre|mau giao|mam non|tieu hoc|thcs|thpt|trung hoc co so|trung hoc pho thong) ?(?:dat |la |: ?)?\d+(?:[.,]\d+)?(?= ?(?:[;.]|$))/;
const LEVEL_ALONE = /^ ?(?:pho cap|xoa mu chu|pcgd|xmc)[^;.]*muc do \d[^;.\d]*(?:[;.]|$)/;

/** Whether what follows a semicolon is a further level of the same verb: “duy trì … mức độ 3; xóa mù chữ mức độ 2”. */
function goesOn(printed: string, rest: string): boolean {
  if (!printed.endsWith(";")) return false;
  if (RATIO_LAST.test(bare(printed.slice(0, -1))) && RATIO_ALONE.test(bare(rest.slice(0, 60)))) return true;
  return /muc do \d[^\d]*$/.test(bare(printed)) && LEVEL_ALONE.test(bare(rest.slice(0, 120)));
}
