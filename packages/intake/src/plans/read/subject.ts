import { tokensOf } from "../words/concepts.js";
import type { WeightedText } from "../words/indicators.js";
import type { Quantity } from "../words/quantities.js";
import type { Context } from "./context.js";
import { isPredicate } from "./levels.js";
import type { Sentence } from "./sentences.js";

const NEAR = 0.35;
const SHARED = 0.8;
const ABOVE = 0.3;
const EARLIER = 0.15;

/** The words that say what a quantity is of, those nearest to it first. */
export function subjectOf(
  { printed, words }: Sentence,
  one: Quantity,
  {
    from,
    to,
    earlier,
    context,
  }: { readonly from: number; readonly to: number; readonly earlier: string; readonly context: Context },
): WeightedText {
  const before = printed.slice(from, one.start);
  const tail = words.slice(one.end, to);
  const stop = /[;:]|, (?:trong do|rieng|phan dau|ty le|so |den nam)|,(?= \d)|\)/.exec(tail)?.index ?? tail.length;
  const noun = one.shape === "level" ? "" : printed.slice(one.start, one.end).replace(/^[\d.,/ %‰-]+/, "");
  const after = `${noun} ${printed.slice(one.end, one.end + stop)}`;
  const follows = /^ ?[\p{L}]/u.test(tail) && !/^ ?(?:vao|trong nam|so voi|den nam|va |tro len)/.test(tail);
  const ends = isPredicate(words, one) && before.trim().split(" ").length > 3;
  const own: WeightedText = ends
    ? [
        [before, 1],
        [after, follows ? 0.9 : NEAR],
      ]
    : [
        [after, 1],
        [before, follows || noun.trim() !== "" ? NEAR : 1],
      ];
  const shared = /^[^,;]{0,45}(?:,|và|và )? ?$/u.test(printed.slice(one.end, to))
    ? sharedPredicate(printed.slice(to))
    : "";
  const alone =
    tokensOf(`${before} ${follows ? after : noun}`).filter((token) => !/^(?:den|vao|cuoi|dau)$/.test(token)).length ===
    0;
  return [
    ...own,
    [shared, SHARED],
    [printed.slice(0, from), alone ? 1 : EARLIER],
    [printed.slice(to), EARLIER],
    [earlier, 0.05],
    [context.headings.slice(-2).join(" "), ABOVE],
    [context.headings.slice(0, -2).join(" "), 0.1],
  ];
}

/** What the last of several coordinated quantities says of all: “85% trường tiểu học, 78% trường THCS đạt chuẩn quốc gia”. */
function sharedPredicate(rest: string): string {
  return /(?:đạt chuẩn|được|có|đạt|hoàn thành|thực hiện)[^,;:]*[;.]?$/u.exec(rest.split(/[;:]/)[0] ?? "")?.[0] ?? "";
}
