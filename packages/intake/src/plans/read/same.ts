import type { DraftTarget, Figure } from "../types.js";
import { bare } from "../words/bare.js";
import { tokensOf } from "../words/concepts.js";
import type { Quantity } from "../words/quantities.js";
import { saysStage } from "../words/stages.js";
import { isCountedWord } from "./inherited.js";
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
  last: Told | undefined,
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
  if (last === undefined || isPart || last.unit !== unit) return null;
  if (isForLater(bare(before), bare(after))) return last;
  // “Năm 2027 có 80% và năm 2030 có 95% số người …”: the words come behind the next.
  if (group === null && others !== null && !tokensOf(others).every(isCountedWord)) return null;
  return saysNothing(before, after, group) ? last : null;
}

function saysNothing(before: string, after: string, group: string | null): boolean {
  if (group !== null && saysStage(group)) return false;
  const opened = before.lastIndexOf("(");
  const lead = opened > before.lastIndexOf(")") ? before.slice(opened + 1) : before;
  const tail = /^(?! và | ?[,;:)])[^,;:()]*/u.exec(after)?.[0] ?? "";
  const own = [lead, tail].map((text) => (group === null ? text : withoutGroup(text, group)));
  const isNamed = group !== null || opened > before.lastIndexOf(")") || /\d|^ và |^, /u.test(before);
  return isNamed && own.every((text) => tokensOf(text).every(isCountedWord));
}

const BACK =
  /(hai|ba|bon|cac|nhung) (?:ty le|ti le|chi tieu|chi so|con so|muc)(?: (?:nay|tren|do|noi tren|neu tren|tuong ung))+(?![a-z])|(?:ty le|ti le|chi tieu|chi so|con so)(?: (?:nay|noi tren|neu tren))(?![a-z])|(?:^ ?|[:,] ?)tuong ung (?:la |dat )?(?=\d)/;

/** “Hai tỷ lệ trên tương ứng là 45% và 98%”: the figure before that each is again; undefined where none is spoken of. */
export function spokenOf(
  { words, quantities }: Sentence,
  one: Quantity,
  heard: readonly DraftTarget[],
): DraftTarget | undefined {
  const found = BACK.exec(words);
  if (!found || found.index > one.start) return undefined;
  const from = found.index + found[0].length;
  const row = quantities.filter((other) => other.start >= from && other.shape === one.shape);
  const place = row.indexOf(one);
  if (
    place < 0 ||
    (found[1] === undefined &&
      !/tuong ung/.test(found[0]) &&
      row.length > 1 &&
      /[;.]/.test(words.slice(from, one.start)))
  )
    return undefined;
  const isRow = found[1] !== undefined || /tuong ung/.test(found[0]);
  const count = isRow ? row.length : 1;
  const told = heard.filter(({ unit }) => unit === one.unit).slice(-count);
  return told.length === count ? told[Math.min(place, count - 1)] : undefined;
}
