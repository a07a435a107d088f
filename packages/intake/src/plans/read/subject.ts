import { isAge } from "../words/ages.js";
import { bare } from "../words/bare.js";
import { tokensOf } from "../words/concepts.js";
import type { WeightedText } from "../words/indicators.js";
import { matchesOf } from "../words/matches.js";
import type { Quantity } from "../words/quantities.js";
import { STAGE } from "../words/rule.js";
import { saysStage, withoutLevels } from "../words/stages.js";
import type { Context } from "./context.js";
import { isPredicate } from "./levels.js";
import type { Sentence } from "./sentences.js";

const NEAR = 0.35;
const SHARED = 0.8;
const LABEL = 0.9;
const ABOVE = 0.3;
const BEFORE = 0.05;
/** Of the sentence before, where this one only names a part. */
const WHOLE = 0.34;
/** Of “đến năm 2028 có 75% và đến năm 2030 có 95% giáo viên …” for the first figure. */
const NEXT = 0.9;
const EARLIER = 0.15;
/** “Với chỉ tiêu này, cả huyện phải đạt …”: the sentence before says which. */
const SPEAKS_OF = /(?:chi tieu|tieu chi|ty le|ti le|noi dung|chi so) (?:nay|noi tren|neu tren)(?![a-z])/;
/** A verb after a comma, right before the next figure, is that one's: “…, công nhận lại 17 trường”. */
/** “Trẻ 11 tuổi hoàn thành tiểu học: 98,5%, số trẻ còn lại …”: what says itself whose number it is. */
const NAMED = /^, (?:so|ty le|ti le) /;
const NEXT_VERB =
  /, ?(?:[a-z]+ ){0,6}(?:dat|co|con|la|lai|moi|them|lap|dung|giam|tang|len|tu|tren|hon|duoi|it nhat|toi thieu|toi da|khoang|khong qua|khong vuot|vuot qua) *$/;
/** “Mức độ 1 đạt 98% và mức độ 2 đạt trên 90%”: what stands between two predicates is of the second. */
const NEXT_SUBJECT =
  /^ (?:va|,) (?=[^,;:]*(?:dat|la|len|con|xuong) (?:(?:tren|duoi|it nhat|toi thieu|khoang|khong qua|hon) )*$)/;
/** A comma at once, and no term of two words behind it: what follows is of the next figure. */
const LISTED =
  /^ ?,(?! (?:giao vien|nha giao|nhan vien|phuong|xa|lop|ban|thi tran|thi xa|huyen|thanh pho|dong ho|kinh doanh|chung chi)\b)/;
/** “… học 2 buổi/ngày, bậc THCS 75%”: the level of schooling of the next figure. */
const NEXT_STAGE = new RegExp(`, (?:va )?(?:(?:bac|cap|khoi|o|doi voi) ){0,2}${STAGE}(?: (?:dat|la|co))?:? ?$`);
/** Letters of a bracket that repeats a figure. */
const BRACKET = 30;

/** The words that say what a quantity is of, those nearest to it first. */
export function subjectOf(
  { printed, words }: Sentence,
  one: Quantity,
  {
    from,
    to,
    earlier,
    context,
    eachPlace,
  }: {
    readonly from: number;
    readonly to: number;
    readonly earlier: string;
    readonly context: Context;
    /** Whether the words before name the places that are each to have so many. */
    readonly eachPlace: boolean;
  },
): WeightedText {
  const { before, passed, weight } = ledBy(printed.slice(from, one.start), words.slice(one.end, to), from > 0);
  const start = afterBracket(words, one.end, to);
  const tail = withoutAsides(start === one.end ? words.slice(start, to) : words.slice(start));
  const nextVerb = Math.min(
    NEXT_VERB.exec(tail)?.index ?? tail.length,
    isPredicate(words, one) ? (NEXT_SUBJECT.exec(tail)?.index ?? tail.length) : tail.length,
  );
  const stopped = LISTED.test(tail)
    ? 0
    : Math.min(
        NEXT_STAGE.exec(tail)?.index ?? tail.length,
        /[;:]|, (?:trong do|rieng|phan dau|ty le|so |den nam)|,(?= \d)|\)|\((?=[^)]*$)/.exec(tail)?.index ??
          tail.length,
      );
  const stop = Math.min(stopped, nextVerb);
  const noun =
    one.shape === "level"
      ? ""
      : printed.slice(one.start, one.end).replace(/^[\d.,/ %‰-]+(?:điểm (?:%|phần trăm)$)?/u, "");
  const after = `${noun} ${withoutNaming(printed.slice(start, start + stop))}`;
  const follows =
    /^ ?[\p{L}]/u.test(tail) &&
    !/^ ?(?:vao|trong nam|so voi|den nam|nam (?:hoc )?[\d_]|va |tro len|(?:o|tai) (?:bat ky|moi|tat ca)|tren (?:toan|dia ban))/.test(
      tail,
    );
  const isLevel = one.shape === "level";
  // “Mầm non: … (nhà trẻ 16 nhóm, mẫu giáo 42 lớp)”: what is named at once holds before the label of all.
  const isLevelOnly = noun.trim() !== "" && !isBare(before) && isOfPart(before);
  const ends = isLevel ? !isBare(before) : isPredicate(words, one) && before.trim().split(" ").length > 3;
  const own: WeightedText = ends
    ? [
        [before, 1],
        [isLevel ? (/^[^,]*/.exec(after)?.[0] ?? "") : after, follows ? 0.9 : NEAR],
      ]
    : [
        [after, 1],
        [
          before,
          !eachPlace &&
          !isLevelOnly &&
          (follows || (noun.trim() !== "" && !/(?:tai|o) $/.test(words.slice(from, one.start))))
            ? NEAR
            : 1,
        ],
      ];
  const shared = /^[^,;]{0,45}(?:,|và|và )? ?$/u.test(printed.slice(one.end, to))
    ? sharedPredicate(printed.slice(to))
    : "";
  const headings = context.headings.map((heading) =>
    heading.includes(printed.trim()) ? labelOf(heading, heading.indexOf(printed.trim()) + from) : heading,
  );
  const alone = isBare(`${before} ${follows ? after : noun}`);
  const earlierPart = printed.slice(0, from);
  const repeats = /^ ?\([^)]*$/.test(printed.slice(from, one.start)) && from > 0;
  const above = alone || repeats ? earlierPart.slice(earlierPart.lastIndexOf(";") + 1) : "";
  const label = labelOf(printed, one.start);
  // “Phổ cập mầm non cho trẻ 5 tuổi là: trẻ đến nhà trẻ đạt 42%”: the clause is of its own ages.
  const saysLevel = saysStage(`${before.includes(label) ? "" : before} ${after}`);
  const isNext = alone && isBare(above);
  // “Học sinh đến trường: a) Tiểu học: trên 98,5%”
  const head = headings.findLast((heading) => heading.trimEnd().endsWith(":")) ?? "";
  const isItem = head !== "" && isOfPart(`${before} ${label} ${follows ? after : noun}`);
  return [
    ...own,
    [passed, weight],
    [saysLevel ? withoutLevels(label) : label, isLevelOnly || NAMED.test(words.slice(from, one.start)) ? NEAR : LABEL],
    [shared, SHARED],
    [above, 1],
    [isNext ? (/^[^,;:.]*/.exec(printed.slice(to).replace(/^[\d.,]+/, ""))?.[0] ?? "") : "", NEXT],
    [earlierPart, EARLIER],
    [printed.slice(to), EARLIER],
    [
      earlier,
      SPEAKS_OF.test(words.slice(from, one.start))
        ? NEXT
        : isOfPart(`${before} ${follows ? after : noun}`)
          ? WHOLE
          : BEFORE,
    ],
    [isItem ? withoutLevels(head) : "", SHARED],
    [headings.slice(-2).join(" "), ABOVE],
    [headings.slice(0, -2).join(" "), 0.1],
  ];
}

/** Brackets without figures stop nothing: “70% các tỉnh (sau đây gọi chung là tỉnh) đạt chuẩn”. Letter for letter. */
function withoutAsides(words: string): string {
  return words.replace(/\([^()\d]*\)/g, (aside) => " ".repeat(aside.length));
}

function withoutNaming(printed: string): string {
  return printed.replace(/\((?:sau đây|gọi|viết|hiện|nay|đến nay|đã|chưa)[^()]*\)/gu, " ");
}

/** “…, 80% trường có phòng học”: before a comma stands what the figure before was of, where this one’s words follow it. */
function ledBy(
  lead: string,
  after: string,
  isNext: boolean,
): {
  readonly before: string;
  readonly passed: string;
  readonly weight: number;
} {
  const comma = lead.lastIndexOf(", ");
  const isOwn =
    isNext && comma > 0 && isBare(lead.slice(comma)) && /^ ?[a-z]{2}/.test(after) && !/^ ?(?:va|so voi) /.test(after);
  if (isOwn)
    return {
      before: lead.slice(comma + 1),
      passed: lead.slice(0, comma),
      weight: EARLIER,
    };
  const subject = matchesOf(bare(lead), SUBJECT).at(-1)?.index ?? 0;
  return {
    before: lead.slice(subject),
    passed: lead.slice(0, subject),
    weight: NEAR,
  };
}

/** Where the part of a long sentence begins that a figure is of. */
const SUBJECT =
  /, (?=(?:ty le|ti le|so|hoc sinh|hoc vien|tre em|tre|nguoi|giao vien|thanh nien|lao dong|dan so|truong) [^,]{12,}(?:, (?:[a-z]+ ){0,3}[a-z]*)? ?$)/g;

/** “Nhà trẻ: 14 nhóm, 322 trẻ, đạt 33,5%”: what every figure of a sentence is of. */
function labelOf(printed: string, at: number): string {
  const label = /^[-+•*·\s]*(?!(?:năm|đến|giai đoạn)[^\p{L}])([\p{L} \d/-]{4,80}): /iu.exec(printed)?.[1] ?? "";
  return printed.indexOf(":") < at ? label : "";
}

/** Whether words say nothing of their own. */
function isBare(words: string): boolean {
  return tokensOf(words).every((token) => /^(?:den|vao|cuoi|dau)$/.test(token));
}

/** Whether words only name a part of what the sentence before was of: “trong đó mầm non 72%, trẻ 5 tuổi 99%”. */
export function isOfPart(words: string): boolean {
  return tokensOf(words).every((token) => isAge(token) || PARTS.has(token));
}

const PARTS = new Set(
  "mamnon maugiao nhatre tieuhoc thcs thpt phothong tre truong hocsinh giaovien rieng hoc".split(" "),
);

/** Where the words after a quantity begin: “154/218 trường (70,6 %) có …” says them of both figures after the bracket. */
function afterBracket(words: string, end: number, next: number): number {
  const closed = words.indexOf(")", end);
  const isBefore = /^ ?\((?:dat |tuong duong |chiem |ty le )*$/.test(words.slice(end, next));
  const isIn = closed === end && words.lastIndexOf("(", end) > words.lastIndexOf(")", end - 1);
  return closed >= 0 && closed < end + BRACKET && (isBefore || isIn) && /^ [a-z]/.test(words.slice(closed + 1))
    ? closed + 1
    : end;
}

/** What the last of several coordinated quantities says of all: “85% trường tiểu học, 78% trường THCS đạt chuẩn quốc gia”. */
function sharedPredicate(rest: string): string {
  return (
    /(?:đạt chuẩn|được|có|đạt|hoàn thành|thực hiện)[^,;:]*[;.]?$/u.exec(
      rest.split(/[;:(]|trong (?:đó|số)/u)[0] ?? "",
    )?.[0] ?? ""
  );
}
