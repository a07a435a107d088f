import { matchesOf } from "./matches.js";

/** A year or a period that a text names, with its place. */
export interface YearMention {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  /** First year of a period; null for a single year. */
  readonly from: number | null;
  /** `base`: the year that a change is counted from. */
  readonly role: "time" | "base";
  /** “Năm học 2025–2026”, whose year is its first. */
  readonly isSchoolYear?: boolean;
  /** “Trước năm 2028”, whose year is the one before. */
  readonly isBefore?: boolean;
  /** “Năm 2026 và những năm tiếp theo”: from then on, without an end. */
  readonly isOpen?: boolean;
}

/** “năm” as texts and their scans print it. */
const NAM = "(?:nam hoc|nam|ndm|niam|ngm)";
const SCHOOL_YEAR = /nam hoc (20\d\d) ?[-/] ?20\d\d/g;
const PERIOD =
  /(?:giai doan|thoi ky|nhiem ky|trong)?(?: (?:cac )?nam)?(?: tu)?(?: (?:dau )?nam)? ?(20\d\d) ?(?:-|den|toi)(?: het| cuoi)?(?: nam)? ?(20\d\d)(?!\d)/g;
const SINGLE = new RegExp(
  `((?:(?:den|tam nhin|vao|truoc|tu|trong|thoi diem|dau|cuoi|het|tinh den) )*(?:31[-/]12[-/] ?|${NAM} )?)(20\\d\\d)(?!\\d)`,
  "g",
);

/** Years and periods of bare text, in order; those of acts and dates must have been blanked out. */
export function yearMentions(text: string): YearMention[] {
  if (!/20\d\d/.test(text)) return [];
  let rest = text;
  const take = (pattern: RegExp): RegExpExecArray[] => {
    const found = matchesOf(rest, pattern);
    rest = rest.replace(pattern, (match) => "_".repeat(match.length));
    return found;
  };
  const school = take(SCHOOL_YEAR).map((match) => ({
    ...openEnded(text, mention(text, match, Number(match[1]), null)),
    isSchoolYear: true,
  }));
  const after = take(AFTER).map(({ index, 0: said, 1: year }) => {
    const first = Number(year) + 1;
    return { start: index, end: index + said.length, year: first, from: first, role: "time" as const, isOpen: true };
  });
  const periods = take(PERIOD)
    .filter((match) => Number(match[2]) > Number(match[1]))
    .map((match) => mention(text, match, Number(match[2]), Number(match[1])));
  const singles = take(SINGLE)
    .filter((match) => match[1] !== "" || standsAlone(text, match.index, Number(match[2])))
    .map((match) => openEnded(text, mention(text, match, Number(match[2]), null)));
  return [...school, ...after, ...periods, ...singles].sort((a, b) => a.start - b.start);
}

function mention(text: string, match: RegExpExecArray, year: number, from: number | null): YearMention {
  const before = text.slice(0, match.index);
  const base =
    /(?:(?:giu vung|duy tri|cung co|phat huy)[^,;.:\d]{0,30} ket qua(?: [a-z]+){0,3}|so voi(?: (?:ke hoach|cung ky|ket qua|thuc hien|muc|so lieu))?|nam goc|bang|cung ky|cua|cao hon|thap hon|gap (?:doi|ba|[\d.,]+ lan))(?: cuoi| dau| thoi diem)? *$/.test(
      before,
    ) && !/bang *$/.test(before);
  const place = { start: match.index, end: match.index + match[0].length };
  const isBefore = !base && from === null && (/^truoc (?:nam(?: hoc)? )?20/.test(match[0]) || BEFORE.test(before));
  return { ...place, year: isBefore ? year - 1 : year, from, role: base ? "base" : "time", isBefore };
}

const BEFORE = /(?:^| )truoc (?:nam hoc )?$/;
/** “Giai đoạn sau năm 2030” has a first year and no last. */
const AFTER = /giai doan sau (?:nam )?(20\d\d)(?!\d)/g;
const OPEN =
  /^ *(?:tro di|(?:va |cung )?(?:(?:duy tri|giu vung|giu on dinh) )?(?:trong |o )?(?:cac|nhung) nam (?:tiep theo|ke tiep|sau(?: do)?|toi|con lai))(?![a-z])/;

/** With the words after a year that leave its end open. */
function openEnded(text: string, one: YearMention): YearMention {
  const match = OPEN.exec(text.slice(one.end));
  return match ? { ...one, end: one.end + match[0].length, from: one.year, isOpen: true } : one;
}

/** A bare number of four digits is a year only where it stands for nothing else. */
function standsAlone(text: string, at: number, year: number): boolean {
  return (
    year < 2100 &&
    /(?:^ *|[(,;:|] *)$/.test(text.slice(0, at)) &&
    /^ *(?:$|[):;,|]|la |dat |co )/.test(text.slice(at + 4))
  );
}

/** The latest year that a text names as time; null where it names none. */
export function latestYear(text: string): YearMention | null {
  return yearMentions(text)
    .filter((one) => one.role === "time")
    .reduce<YearMention | null>((last, one) => (last === null || one.year >= last.year ? one : last), null);
}
