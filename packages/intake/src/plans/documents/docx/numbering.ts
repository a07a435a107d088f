import { childrenOf, elementAt, type XmlElement } from "./xml.js";

interface Level {
  readonly format: string;
  /** “%1.%2.” */
  readonly text: string;
  readonly start: number;
}

/** Counts the numbers that Word prints before the paragraphs of lists. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, ReadonlyMap<number, Level>>;
  readonly #abstractOf: ReadonlyMap<string, string>;
  readonly #counts = new Map<string, number[]>();

  constructor(part: XmlElement | undefined) {
    const root = elementAt(part, "numbering");
    const abstracts = new Map<string, ReadonlyMap<number, Level>>();
    for (const one of root ? childrenOf(root, "abstractNum") : []) {
      abstracts.set(one.attributes["abstractNumId"] ?? "", levelsOf(one));
    }
    const lists = new Map<string, ReadonlyMap<number, Level>>();
    const abstractOf = new Map<string, string>();
    for (const num of root ? childrenOf(root, "num") : []) {
      const id = num.attributes["numId"] ?? "";
      const abstract = elementAt(num, "abstractNumId")?.attributes["val"] ?? "";
      const levels = new Map(abstracts.get(abstract) ?? []);
      const starts = childrenOf(num, "lvlOverride").filter((one) => elementAt(one, "startOverride") !== undefined);
      for (const override of starts) {
        const at = Number(override.attributes["ilvl"] ?? 0);
        const level = levels.get(at);
        if (level)
          levels.set(at, { ...level, start: Number(elementAt(override, "startOverride")?.attributes["val"] ?? 1) });
      }
      lists.set(id, levels);
      abstractOf.set(id, starts.length > 0 ? `own ${id}` : abstract);
    }
    this.#lists = lists;
    this.#abstractOf = abstractOf;
  }

  /** The number of the next paragraph of a list, with its dot or bracket; empty where it prints none. */
  next(list: string, level: number): string {
    const levels = this.#lists.get(list);
    const own = levels?.get(level);
    if (!levels || !own) return "";
    const key = this.#abstractOf.get(list) ?? list;
    const counts = this.#counts.get(key) ?? [];
    for (let above = 0; above < level; above++) counts[above] ??= levels.get(above)?.start ?? 1;
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    counts.length = level + 1;
    this.#counts.set(key, counts);
    if (own.format === "bullet") return "-";
    if (own.format === "none") return "";
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return printed(counts[at] ?? 1, levels.get(at)?.format ?? "decimal");
    });
  }
}

function levelsOf(abstract: XmlElement): ReadonlyMap<number, Level> {
  return new Map(
    childrenOf(abstract, "lvl").map((level) => [
      Number(level.attributes["ilvl"] ?? 0),
      {
        format: elementAt(level, "numFmt")?.attributes["val"] ?? "decimal",
        text: elementAt(level, "lvlText")?.attributes["val"] ?? "",
        start: Number(elementAt(level, "start")?.attributes["val"] ?? 1),
      },
    ]),
  );
}

const ROMAN: readonly (readonly [number, string])[] = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function printed(count: number, format: string): string {
  if (format === "upperRoman" || format === "lowerRoman") {
    let rest = count;
    let roman = "";
    for (const [value, sign] of ROMAN) {
      while (rest >= value) {
        roman += sign;
        rest -= value;
      }
    }
    return format === "upperRoman" ? roman : roman.toLowerCase();
  }
  if (format === "lowerLetter" || format === "upperLetter") {
    const letter = String.fromCharCode(96 + ((count - 1) % 26) + 1);
    return format === "upperLetter" ? letter.toUpperCase() : letter;
  }
  return format === "decimalZero" ? String(count).padStart(2, "0") : String(count);
}
