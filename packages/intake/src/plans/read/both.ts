import { bare } from "../words/bare.js";
import type { IndicatorMatch, WeightedText } from "../words/indicators.js";

/** “… đều giảm xuống”, “tỷ lệ lưu ban và tỷ lệ bỏ học dưới”: one figure for each of two. */
const EACH = [
  /^(.*)(?:,| và) (.+?) (?:đều|cùng)(?: (.*))?$/iu,
  /^(.*)(?: và ((?:tỷ lệ|tỉ lệ) .+?))(?: ((?:giảm|còn|xuống|dưới|trên|không|đạt|ít|tối|ở mức|là).*))?$/iu,
];
/** “… nhẹ cân, thấp còi còn dưới”: one figure for each only where the indicators are told together. */
const MAYBE = /^(.*)(?:,| và) (.{4,60}?)(?: ((?:giảm|còn|xuống|dưới|trên|không|đạt|ít|tối|ở mức|là).*))?$/iu;

interface OfOne {
  readonly said: string;
  readonly found: IndicatorMatch;
}

/**
 * What each of two says by itself, and the indicator that it names, where the words before a figure say it of both: “Tỷ lệ trẻ suy
 * dinh dưỡng thể nhẹ cân và thể thấp còi đều”; null where they do not.
 */
export function bothOf(
  before: string,
  name: (subject: WeightedText) => IndicatorMatch,
  toldWith: ReadonlyMap<string, ReadonlySet<string>>,
): readonly OfOne[] | null {
  for (const pattern of [...EACH, MAYBE]) {
    const halves = halvesOf(pattern.exec(before.trim())?.slice(1));
    if (halves === null) continue;
    const [first, second] = halves;
    const one = { said: first, found: name([[first, 1]]) };
    if (one.found.indicator === null || (pattern === MAYBE && !toldWith.has(one.found.indicator))) continue;
    const other = { said: second, found: name([[second, 1]]) };
    if (other.found.indicator === null || other.found.indicator === one.found.indicator) continue;
    if (pattern !== MAYBE || toldWith.get(one.found.indicator)?.has(other.found.indicator)) return [one, other];
  }
  return null;
}

/** The second begins again where its first word stands in the first, else it stands for as many of its last words. */
function halvesOf(match: readonly (string | undefined)[] | undefined): readonly [string, string] | null {
  const [first, second, does = ""] = match ?? [];
  if (first === undefined || second === undefined) return null;
  const [word = "", ...more] = bare(second).split(" ");
  const again = ` ${bare(first)} `.lastIndexOf(` ${word} `);
  const lead =
    again < 0
      ? first
          .split(" ")
          .slice(0, -1 - more.length)
          .join(" ")
      : first.slice(0, again);
  return [`${first} ${does}`, `${lead} ${second} ${does}`];
}
