/** How planners write numbers, words and remarks, where a programme reads something else or nothing. */
export interface Habit {
  readonly code: HabitCode;
  readonly pattern: RegExp;
  /** What to write instead, for the match; null where the match is right as it stands. */
  readonly write: (match: RegExpMatchArray) => Written | null;
}

export interface Written {
  readonly write: string;
  /** What stands there, where it is not the whole match. */
  readonly value?: string;
  /** The other way in which it can be read. */
  readonly other?: string;
}

export type HabitCode =
  | "CELL_DECIMAL_COMMA"
  | "CELL_LIST_COMMA"
  | "CELL_PERCENT"
  | "CELL_PER_MILLE"
  | "CELL_THOUSANDS"
  | "CELL_THOUSANDS_ASKED"
  | "CELL_ONE_NUMBER"
  | "CELL_UNIT_WORD"
  | "CELL_COMMENT"
  | "CELL_QUOTE_NEEDED"
  | "CELL_MINUS"
  | "CELL_CURLY_QUOTE";

const END = String.raw`(?=\s*(?:[,;}\])]|\n|$))`;
// Long texts are blank here: no pattern looks back over more than a few blanks.
const GIVEN = String.raw`(?<=[:=]\s{0,9}-?)`;
const exact = (parts: string, flags = "g") => new RegExp(parts, flags);
const point = (text: string) => text.replace(",", ".");
const joined = (text: string) => text.replace(/[.\s]/g, "");

/** Of equal places the first holds. */
export const habits: readonly Habit[] = [
  {
    code: "CELL_COMMENT",
    pattern: /^(?![^\n]*[:=]\s{0,9}\d[\d.]*\s?…)[^\n]*…|^[ \t]*#(?=[ \t])/gm,
    write: () => ({ write: "//" }),
  },
  {
    code: "CELL_THOUSANDS",
    pattern: exact(String.raw`${GIVEN}\d{1,3}(?:\.\d{3})+,\d+${END}`),
    write: ([value]) => ({ write: point(joined(value)) }),
  },
  {
    code: "CELL_THOUSANDS",
    pattern: exact(String.raw`${GIVEN}(?:\d{1,3}(?:\.\d{3}){2,}|[1-9]\d{0,2}(?:[ \u00a0]\d{3})+)${END}`),
    write: ([value]) => ({ write: joined(value) }),
  },
  {
    code: "CELL_THOUSANDS_ASKED",
    pattern: exact(
      String.raw`(?:(?<=[:=[]\s{0,9}-?)([1-9]\d{0,2}),(\d{3})|(?<=[:=[,]\s{0,9}-?)([1-9]\d{0,2})\.(\d{3}))${END}`,
    ),
    write: ([, whole, thousand, before, after]) => asked(whole ?? before ?? "", thousand ?? after ?? ""),
  },
  {
    code: "CELL_DECIMAL_COMMA",
    pattern: exact(String.raw`${GIVEN}\d+(?:,|\.\.)\d+${END}`),
    write: ([value]) => ({ write: point(value.replace("..", ".")) }),
  },
  // Two numbers are told from one only where other numbers of the list stand apart.
  {
    code: "CELL_LIST_COMMA",
    pattern: /\[[\s\d.,;-]*\d,\d[\s\d.,;-]*\]/g,
    write: ([list]) => {
      const [value = ""] = list.match(/\d+,\d+/) ?? [];
      return /;|,\s/.test(list) ? { value, write: point(value) } : null;
    },
  },
  {
    code: "CELL_ONE_NUMBER",
    pattern: exact(String.raw`${GIVEN}\d[\d.]*(?:[-–—]|\s*…\s*|\.{3})\d[\d.]*${END}`),
    write: () => ({ write: "" }),
  },
  {
    code: "CELL_PER_MILLE",
    pattern: /(?<![\w.])(\d+(?:[.,]\d+)?)\s*‰/g,
    write: ([, value = ""]) => ({ write: scaled(value, 10), other: scaled(value, 1000) }),
  },
  {
    code: "CELL_PERCENT",
    pattern: exact(String.raw`(?<![\w.])(\d+(?:[.,]\d+)?)\s*%${END}`),
    write: ([, value = ""]) => ({ write: point(value) }),
  },
  {
    code: "CELL_UNIT_WORD",
    pattern: exact(String.raw`${GIVEN}(\d[\d.]*)[ \t]*((?!n\b|x)\p{L}[\p{L} ]*)(?=[ \t]*(?:[,;}]|\n|$))`, "gu"),
    write: ([, number = "", words = ""]) => (isCode(words) ? null : { write: number }),
  },
  {
    code: "CELL_QUOTE_NEEDED",
    pattern: /(?<=[(:=[]\s{0,9})\p{L}[\p{L}\d]*(?: [\p{L}\d]+)+(?=\s*(?:[,)\]};]|\n|$))/gu,
    write: ([value]) => (isCode(value) ? null : { write: `"${value}"` }),
  },
  { code: "CELL_MINUS", pattern: /[−–—](?=\s*\d)/g, write: () => ({ write: "-" }) },
  { code: "CELL_CURLY_QUOTE", pattern: /[“”„«»]/g, write: () => ({ write: '"' }) },
  { code: "CELL_CURLY_QUOTE", pattern: /[‘’]/g, write: () => ({ write: "'" }) },
];

/** `2.500` is two thousand and five hundred to a planner, and 2.5 to a programme. */
function asked(whole: string, thousand: string): Written {
  const decimals = thousand.replace(/0+$/, "");
  const other = decimals === "" ? whole : `${whole}.${decimals.length === 3 ? `${decimals}0` : decimals}`;
  return { write: whole + thousand, other };
}

function scaled(value: string, by: number): string {
  return String(Number((Number(point(value)) / by).toPrecision(12)));
}

const KEYWORDS = new Set(
  `abstract any as asserts async await boolean case class const default delete else enum export extends from function get if
  implements import in infer instanceof interface is keyof let never new null number object of out override private protected public
  readonly return satisfies set static string symbol throw type typeof undefined unique unknown var void yield`.split(
    /\s+/,
  ),
);

function isCode(words: string): boolean {
  return words.split(" ").some((word) => KEYWORDS.has(word));
}
