import type { DraftTarget, Figure, PhraseParts } from "../types.js";
import { isAge } from "../words/ages.js";
import { bare } from "../words/bare.js";
import { tokensOf } from "../words/concepts.js";
import type { WeightedText } from "../words/indicators.js";
import { matchesOf } from "../words/matches.js";
import type { Quantity } from "../words/quantities.js";
import { LEVELS, withoutLevels } from "../words/stages.js";
import { isNew } from "./made.js";
import type { Sentence } from "./sentences.js";
import { isOfPart } from "./subject.js";

/** Of the clause that only a part, a place or a year tells this one from. */
export const SAME = 0.95;
/** Of the whole, where the part says more. */
const PART = 0.4;

/** What is counted and when: words by which a clause says nothing of its own. */
const COUNTED = new Set(
  "capxa het den vao cuoi dau thon ban duoi qua vuot hon khong khoang con giam xuong tang len".split(" "),
);
export function isCountedWord(token: string): boolean {
  return COUNTED.has(token) || token === "doi" || token === "voi" || token === "rieng";
}

/** “Mức độ 2” alone is another level of the same. */
const GRADE = /^mucdo\d$/;
/** Where a clause goes on from who is meant to what they do. */
const DOES = / (?:vao|duoc|co|dat|di|hoc(?! (?:sinh|vien))|tham gia|tiep tuc)(?![a-z])/;

/** A figure with its words. */
type Said = Pick<Figure, "parts" | "unit">;

/** What a clause leaves unsaid because the one before it, or its whole, says it: “trong đó mầm non 80%”, “năm 2028: 68/75 xã”. */
export function inheritedOf(
  { start, end }: Pick<Quantity, "start" | "end">,
  {
    before,
    after,
    unit,
    partOf,
    last,
  }: {
    readonly before: string;
    readonly after: string;
    readonly unit: string;
    readonly partOf: DraftTarget | undefined;
    readonly last: Said | undefined;
  },
): WeightedText {
  // “Nâng số trường chuẩn lên 38 trường, chiếm 73,1%”
  const isShareOfIt =
    unit === "percent" && /^,? ?(?:chiếm|bằng|đạt|tỷ lệ|tương ứng)(?: tỷ lệ| khoảng| trên| đạt)* $/iu.test(before);
  const isOfAll = last !== undefined && isNew(last.parts.before) && !isNew(before);
  const from: Said | undefined = partOf ?? ((last?.unit === unit && !isOfAll) || isShareOfIt ? last : undefined);
  if (from === undefined || end <= start) return [];
  const own = tokensOf(`${before} ${/^(?! và )[^,;:(]*/u.exec(after)?.[0] ?? ""}`);
  const told = own.filter((token) => !COUNTED.has(token));
  const isBare =
    told.length === 0 || told.every((token) => isAge(token) || GRADE.test(token)) || isOfPart(told.join(" "));
  const { parts } = from;
  const said = bare(`${parts.before} ${parts.noun} ${parts.after}`);
  // “65% còn lại học tiếp THPT”: the others of those that the figure before is of.
  if (/^ ?con lai(?![a-z])/.test(bare(after)))
    return [[`${who(parts)} ${bare(after).replace("con lai", " ").trim()}`, 1]];
  const kept = own.some((token) => GRADE.test(token)) ? said.replace(/(?:muc|cap) do \d/g, " ") : said;
  if (isBare && own.length > 0) return [[withoutLevels(kept), SAME]];
  return partOf ? [[said, PART]] : [];
}

/** Those that a figure is of, without what they do. */
function who({ before, noun, after }: PhraseParts): string {
  const said = tokensOf(`${noun} ${after}`).length > 0 ? `${noun} ${after}` : before;
  const words = ` ${bare(said).trim()}`;
  return words.slice(0, DOES.exec(words)?.index ?? words.length);
}

/** “Trẻ 3 tuổi, 4 tuổi ra lớp lần lượt đạt 94% và 98%”: the words of one of several figures in a row; null where none is told off so. */
export function respective({ printed, words: quantified, quantities }: Sentence, one: Quantity): string | null {
  if (!quantified.includes("lan luot")) return null;
  const words = bare(printed);
  const at = words.lastIndexOf("lan luot", one.start);
  if (at < 0) return null;
  const start = Math.max(words.lastIndexOf(";", at), words.lastIndexOf(":", at)) + 1;
  const stop = /[;:.](?! ?\d)/.exec(words.slice(at))?.index ?? words.length - at;
  const row = quantities.filter((other) => other.start > at && other.end <= at + stop);
  const said = words.slice(start, at);
  const named = matchesOf(said, LEVELS);
  const place = row.indexOf(one);
  if (place < 0 || row.length < 2 || named.length !== row.length) return null;
  let count = -1;
  return said.replace(LEVELS, (level) => {
    count += 1;
    return count === place ? level : " ";
  });
}
