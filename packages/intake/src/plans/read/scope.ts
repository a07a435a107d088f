import { matchesOf } from "../words/matches.js";
import type { Quantity } from "../words/quantities.js";
import type { Sentence } from "./sentences.js";

/** One kind of place in two words. */
const PAIR = /^ ?(?:xa, phuong|phuong, xa|xa, thi tran|thon, ban)/;
const KEEP = /duy tri|giu vung|giu (?=o muc|muc )|giu on dinh|tiep tuc giu|(?<![a-z] )on dinh(?= (?:\d|$))/g;
const OTHER_GOAL =
  /phan dau|nang (?!cao|luc)|hoan thanh (?!cap|chuong)|tang |giam |xay dung|cong nhan|huy dong (?!dat)[a-z ]*tren/;

/** Whether the clause is to keep what there is. */
export function isMaintained({ words, quantities }: Sentence, one: Quantity): boolean {
  if (
    /^[^,;.]{0,22}(?:duy tri|giu vung)|^(?:(?! va )[^,;.])* va (?:duy tri|giu vung)(?: trong| o| cac| nhung| den|$| *[;.])/.test(
      words.slice(one.end).replace(PAIR, " xa phuong"),
    )
  )
    return true;
  const verb = matchesOf(words.slice(0, one.start), KEEP).at(-1);
  if (!verb) return false;
  const scope = words.slice(verb.index, one.start);
  if (OTHER_GOAL.test(scope.replace(/^\S+ \S+/, ""))) return false;
  const between = quantities.filter((other) => other.start >= verb.index && other.end <= one.start);
  if (between.length === 0) return true;
  return (
    one.shape === "level" &&
    (between.every(({ shape }) => shape === "level") ||
      / va [^,]*$/.test(words.slice(between.at(-1)?.end ?? 0, one.start)))
  );
}

/** Whether a quantity is one for each year. */
export function yearly(before: string, after: string, isCount: boolean): boolean {
  // “… 3 trường mỗi năm, hoàn thành 11 trường”: that of the figure before.
  const led = before.replace(/^[^,;]*(?:moi|hang) nam(?: hoc)?, (?=(?:hoan thanh|dat|nang|den|tong) )/, " ");
  // “… , trung bình mỗi năm 12 giải”: what leads to the next quantity is of that one.
  const own = after.replace(/(?:,| va )[^,;]*(?:moi|hang|binh quan|trung binh) nam(?: [a-z]+){0,3} $/, "");
  if (isCount && /^[^;.]{0,70}(?:moi|hang) nam(?![a-z])(?! 20)/.test(own)) return true;
  return (
    /(?:moi|hang|hằng|tung|binh quan|trung binh)(?: moi)? nam(?: hoc)?(?![a-z])(?! 20)[^;]*$/.test(led) ||
    /^(?: [a-z]+){0,3} ?(?:\/ ?)nam(?: hoc)?(?! 20)|^ ?(?:moi |mot |hang |tren )nam(?: hoc)?(?! 20)/.test(own)
  );
}

const PLACES: readonly (readonly [RegExp, string])[] = [
  [/^(?:don vi cap xa|xa, phuong|xa|phuong|thi tran)(?![a-z])/, "commune"],
  [/^(?:co so giao duc|don vi truong|nha truong|truong)(?![a-z])/, "school"],
  [/^(?:diem truong|diem le)(?![a-z])/, "school_site"],
  [/^phong o(?![a-z])/, "room"],
  [/^(?:lop|nhom)(?![a-z])/, "class"],
  [/^(?:thon|ban|ap|buon|lang|khom|khu pho|to dan pho|khu dan cu)(?![a-z])/, "hamlet"],
  [/^(?:huyen|quan)(?![a-z])/, "district"],
  [/^trung tam(?![a-z])/, "centre"],
];
const EACH = /(?<![a-z])(?:moi|tung|tat ca (?:cac )?|cac(?= [^,;]* deu )) ?/g;
const AFTER = /^ ?(?:(?:[a-z]+ ?){0,4}\/ ?|(?:[a-z]+ ){0,4}?(?:o|tai|cho|trong|tren) (?:moi|tung) )/;

/** What a count is for each of: “mỗi xã có ít nhất 01 trung tâm”, “01 thư viện/trường”. */
export function perPlace(before: string, after: string): string | null {
  const placeAt = (words: string): string | undefined => PLACES.find(([pattern]) => pattern.test(words))?.[1];
  const led = matchesOf(before, EACH).map(({ index, 0: each }) => placeAt(before.slice(index + each.length)));
  const behind = AFTER.exec(after)?.[0];
  return (
    led.find((one) => one !== undefined) ??
    (behind === undefined ? null : (placeAt(after.slice(behind.length)) ?? null))
  );
}
