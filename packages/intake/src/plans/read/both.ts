import { bare } from "../words/bare.js";

/** “… thể nhẹ cân và thể thấp còi đều giảm xuống”, “tỷ lệ lưu ban, tỷ lệ bỏ học dưới”: two that one figure is of. */
const BOTH = [
  /^(.*)(?:,| và) (.+?) (?:đều|cùng)(?: (.*))?$/iu,
  /^(.*)(?: và ((?:tỷ lệ|tỉ lệ) .+?)|(?:,| và) (?:thể )?(nhẹ cân|thấp còi))(?: ((?:giảm|còn|xuống|dưới|trên|không|đạt|ít|tối|ở mức|là).*))?$/iu,
];

/**
 * What each of two says by itself, where the words before a figure say it of both: “Tỷ lệ trẻ suy dinh dưỡng thể nhẹ cân và
 * thể thấp còi đều”; null where they do not. The second begins again where its first word stands in the first, else it stands
 * for as many of its last words.
 */
export function bothOf(before: string): readonly [string, string] | null {
  const text = before.trim();
  const found = BOTH.map((pattern) => pattern.exec(text)?.slice(1)).find((match) => match !== undefined) ?? [];
  const [first, ...rest] = found;
  const does = rest.at(-1) ?? "";
  const second = rest.slice(0, -1).find((one) => one !== undefined);
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
