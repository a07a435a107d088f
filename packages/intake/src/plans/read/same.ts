import type { Figure } from "../types.js";
import { bare } from "../words/bare.js";
import { tokensOf } from "../words/concepts.js";
import type { Quantity } from "../words/quantities.js";
import { saysStage } from "../words/stages.js";
import { isCountedWord } from "./inherited.js";
import { isNew } from "./made.js";
import { stageLabel } from "./places.js";
import type { Sentence } from "./sentences.js";
import { withoutGroup } from "./subgroup.js";

/** A figure with its words and what they name. */
export type Told = Pick<Figure, "parts" | "unit" | "indicator" | "nearest"> & { readonly subgroup?: string | null };

const TIME = /^ ?(?:(?:vao|den|trong) )?(?:cuoi |het )*nam (?:hoc )?[\d _-]+(?:[,;.)]|$|va |so voi )/;
/** “… và phải đạt 60% vào năm 2030” */
const GOES_ON =
  /(?:,| va)(?: (?:phai|se|tien toi|huong toi|lo trinh|nang len|tang len))+(?: (?:dat|la|co|len|tren|it nhat|toi thieu|khoang))* $/;
const TIMED_BEFORE =
  /(?:cuoi |het )*nam (?:hoc )?[\d _-]+,?(?: va|,)?(?: (?:dat|len|la|toi|con|xuong|phai|tien|se|tang|giam|duoi|tren|it|nhat|thieu|khoang|khong|qua|hon))* $/;

/** Whether a figure is the one before for another year: “… năm 2027 và 50% vào năm 2030”. Words are bare. */
export function isForLater(before: string, after: string): boolean {
  return (TIMED_BEFORE.test(before) || GOES_ON.test(before)) && TIME.test(after);
}

/**
 * The figure that a clause says again for another year or part, since it says nothing of its own: “40% vào năm 2027 và 60% vào năm
 * 2030”, “(vùng khó khăn ít nhất 25%)”; null where it says what it is of.
 */
export function sameAs(
  {
    last,
    ofUnit,
  }: {
    readonly last: Told | undefined /** The last of the paragraph in the same unit. */;
    readonly ofUnit: Told | undefined;
  },
  {
    before,
    after,
    unit,
    group,
    isPart,
    others,
  }: {
    /** As printed around the quantity. */
    readonly before: string;
    readonly after: string;
    readonly unit: string;
    readonly group: string | null;
    readonly isPart: boolean;
    /** Words of the sentence that can be of it too: what follows, and what leads to its first quantity; null in a bracket. */
    readonly others: string | null;
  },
): Told | null {
  if (last === undefined || isPart) return null;
  // “Có 112 phòng (93,3%), sang năm xây 6 phòng, nâng tỷ lệ lên 98%”
  if (last.unit !== unit)
    return ofUnit && MOVED.test(bare(before)) && saysNothing(before, after, group) ? ofUnit : null;
  // “Công nhận mới 3 trường. … có 42 trường”: all of them, and no new ones.
  if (isNew(last.parts.before) && !isNew(before)) return null;
  if (isForLater(bare(before), bare(after))) return last;
  // “Năm 2027 có 80% và năm 2030 có 95% số người …”: the words come behind the next.
  if (group === null && others !== null && !tokensOf(withoutAims(others)).every(isCountedWord)) return null;
  return saysNothing(before, after, group) ? last : null;
}

function saysNothing(before: string, after: string, group: string | null): boolean {
  if (group !== null && saysStage(group)) return false;
  const opened = before.lastIndexOf("(");
  const lead = opened > before.lastIndexOf(")") ? before.slice(opened + 1) : before;
  const tail = /^(?! và | ?[,;:)])[^,;:()]*/u.exec(after)?.[0] ?? "";
  const own = [lead, tail].map((text) => (group === null ? text : withoutGroup(text, group)));
  const isNamed =
    group !== null || opened > before.lastIndexOf(")") || /\d|^ và |^, /u.test(before) || TERM.test(bare(before));
  return isNamed && own.every((text) => tokensOf(withoutAims(text)).every(isCountedWord));
}

/** Times of a plan that have no number. */
const TERM = /(?:cuoi|giua|het) (?:nhiem ky|giai doan|nam)|(?:sang nam|nam toi|nam hoc toi)(?![a-z])/;
/** “Nâng tỷ lệ lên …”, “năm 2026 giảm xuống còn …”: the same measure again. */
const MOVED =
  /(?:nang|dua|giam|tang|ha|phan dau)(?: [a-z]+){0,4} (?:len|xuong|con|dat|toi) $|20\d\d[^;]*(?:giam|tang|nang|phan dau|dat|con) $/;
/** Words by which a clause looks ahead, and says nothing of what it is of. */
const AIMS =
  /(?<![\p{L}])(?:dự kiến|đưa|hạ|kế hoạch|quyết tâm|nhiệm kỳ|mục tiêu|chỉ tiêu|sang năm|cả năm|năm học|học kỳ|hoàn thành(?= \d|$)|giữa|tới|ước)(?![\p{L}])/giu;

function withoutAims(text: string): string {
  return text.replace(AIMS, " ");
}

/** One figure for each of those before. */
const ROW = /tuong ung|lan luot/;

/** Whether words are of children before school. */
function ageStage(words: string): boolean {
  return /mam non|nha tre|mau giao|(?<![a-z])tre(?![a-z])/.test(words);
}

const BACK =
  /^[-+ ]*(?:(?:den |vao )?nam (?:hoc )?[\d_ -]+,? )?(?:(?:phan dau|nang|tang|dat|len) ){1,3}lan luot (?:la |dat |len )?(?=\d)|(hai|ba|bon|cac|nhung) (?:ty le|ti le|chi tieu|chi so|con so|muc)(?: (?:nay|tren|do|noi tren|neu tren|tuong ung))+(?![a-z])|(?:ty le|ti le|chi tieu|chi so|con so)(?: (?:nay|noi tren|neu tren))(?![a-z])|(?:^ ?|[:,] ?)tuong ung (?:la |dat )?(?=\d)/;

/**
 * “Hai tỷ lệ trên tương ứng là 45% và 98%”: the figure before that each is again; null where it cannot be told which, undefined where
 * none is spoken of. `paragraph` is what was heard of it, up to this sentence.
 */
export function spokenOf(
  { words, quantities }: Sentence,
  one: Quantity,
  heard: readonly Told[],
  paragraph: string,
): Told | null | undefined {
  const found = BACK.exec(words);
  if (!found || found.index > one.start) return undefined;
  const from = found.index + found[0].length;
  const row = quantities.filter((other) => other.start >= from && other.shape === one.shape);
  const place = row.indexOf(one);
  if (
    place < 0 ||
    (found[1] === undefined && !ROW.test(found[0]) && row.length > 1 && /[;.]/.test(words.slice(from, one.start)))
  )
    return undefined;
  const isRow = found[1] !== undefined || ROW.test(found[0]);
  // “Các chỉ tiêu trên đạt lần lượt: 99,5%; 97%”: which of them is not said.
  if (/^(?:cac|nhung)$/.test(found[1] ?? "") && row.length < 2) return null;
  const count = isRow ? row.length : 1;
  const told = heard.filter(({ unit }) => unit === one.unit).slice(-count);
  const isOfStage = ({ parts }: Told): boolean =>
    ageStage(stage) === ageStage(bare(`${parts.before} ${parts.noun} ${parts.after}`));
  const stage = stageLabel(paragraph);
  if (stage !== "" && isRow && !told.some(isOfStage)) return null;
  return told.length === count ? told[Math.min(place, count - 1)] : undefined;
}
