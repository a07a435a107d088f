import { isAge } from "./ages.js";
import { DEGREE } from "./concepts.js";
import { unitsFit } from "./unit-fit.js";

/** An indicator as its words are compared. */
export interface Entry {
  readonly id: string;
  readonly unit: string;
  readonly weights: ReadonlyMap<string, number>;
  readonly norm: number;
  /** Levels of schooling that its name speaks of. */
  readonly levels: readonly string[];
  /** Ages that its name or its definition speaks of. */
  readonly ages: readonly string[];
  /** Counted over a year, and not at its end. */
  readonly isFlow: boolean;
  /** What it is a share or a number of, where its name begins with it. */
  readonly kind: string | null;
  /** `down` where less of it is better. */
  readonly direction: string | undefined;
  /** Neither a norm nor a series of an agency. */
  readonly isUsual: boolean;
  /** Rarity of each token of its shortest name. */
  readonly name: ReadonlyMap<string, number>;
}

/** An entry beside the words of a clause. */
export interface Scored {
  readonly entry: Entry;
  readonly score: number;
  /** How much of its name the clause says, 0 to 1. */
  readonly said: number;
  /** Whether its unit can be the printed one. */
  readonly fits: boolean;
}

export const LEVELS = ["thcs", "thpt", "tieuhoc", "mamnon", "maugiao", "nhatre"];
export const PRESCHOOL = new Set(["mamnon", "maugiao", "nhatre"]);
/** What befalls a pupil: a clause of two is of neither. */
const EVENTS = ["luuban", "bohoc"];
/** A part of the pupils or classes: an indicator that does not speak of it is of all. */
const NARROWING = [
  "quocgia",
  "conglap",
  "ghep",
  "noitru",
  "bantru",
  "khuyettat",
  "dtts",
  "nu",
  "tuthuc",
  "caodang",
  "daihoc",
  "botuc",
  DEGREE,
];
/** Levels of a standard: an indicator that does not speak of one is of all. */
const GRADES = ["mucdo1", "mucdo2", "mucdo3", "chatluongcao"];
/** Those who are left. */
const REST = "conlai";
/** Whom a name is of: a clause that does not say it is of others. */
const WHO = ["congdong", "giaovien", "quanly", "laodong", "khuyettat", "dtts", "noitru", "bantru"];
/** What a name promises beyond being there: “thư viện” is not yet “thư viện đạt chuẩn”. */
const STANDARDS = ["chuan", "quocgia", "trenchuan", "chuandaotao", "chatluong"];
/** What one does next: “học sinh tốt nghiệp THPT học cao đẳng” is no share of those who passed. */
const NEXT = ["gdnn", "hoctiep", "huongnghiep", "vanhoa", "socap"];
/** Where one goes on to: an indicator of it is meant only where it is said. */
const FURTHER = ["gdnn", "daihoc", "caodang"];
export const OTHER_LEVEL = 0.6;
export const OTHER_AGE = 0.6;
export const OTHER_KIND = 0.6;
export const OTHER_SIGN = 0.6;

/** What a plan has many of only where it is of a province or of the country. */
const OF_MANY = ["district", "province"];

const CERTAIN = 0.62;
/** For a name that is said in full, and for a name of one word. */
const CERTAIN_WHOLE = 0.45;
const CERTAIN_WORD = 0.95;
const MARGIN = 1.12;
/** Parts of an indicator’s name, by rarity, that a clause must say itself. */
const MOST = 0.7;
export const WHOLE = 0.95;
/** Weights of the words that count as said: of the quantity or above it, in its sentence, of itself. */
export const HEARD = 0.3;
export const NEAR = 0.35;
export const ITSELF = 0.9;

/** What a clause says of itself, beside its words. */
export interface Said {
  readonly unit: string;
  /** Levels of schooling. */
  readonly said: readonly string[];
  /** Tokens of the quantity's own words. */
  readonly itself: readonly string[];
  readonly words: ReadonlyMap<string, number>;
  /** What it is a share of. */
  readonly kind: string | null;
  /** Tokens of what is counted, where only some of it is meant. */
  readonly counted: readonly string[];
  /** So many at most. */
  readonly sinks: boolean;
  /** So many at least, or all. */
  readonly rises: boolean;
}

const SHARE = /^(?:percent|fraction|per_thousand|points)/;

/** Whether a clause is of a part of what an indicator is of, or of something else: another age, grade, kind of place. */
export function isOfOthers(
  entry: Entry,
  { unit, itself, words, kind, counted, sinks, rises }: Omit<Said, "said">,
): boolean {
  const isShare = SHARE.test(unit);
  const ages = [...words].flatMap(([token, weight]) => (isAge(token) && weight >= HEARD ? [token] : []));
  return (
    isOfOtherKind(entry, { unit, kind }) ||
    (isShare && sinks && entry.direction === "up") ||
    (isShare && rises && entry.direction === "down") ||
    (ages.length > 0 &&
      !ages.every((age) => isOfLevel(age, entry) || entry.ages.includes(age)) &&
      isOfOtherAges(entry, itself)) ||
    itself.some((token) => GRADE.test(token) && !entry.weights.has(token)) ||
    isOfOtherGrade(entry, words) ||
    isOfAll(entry, { counted })
  );
}

const GRADE = /^lop\d/;

/** “Tuyển mới lớp 10: 72% học sinh tốt nghiệp THCS” is no share of those of grade 9. */
function isOfOtherGrade({ weights }: Entry, words: Said["words"]): boolean {
  let said = 0;
  for (const [token, weight] of words) {
    if (weight < NEAR || !token.startsWith("lop") || !GRADE.test(token)) continue;
    if (weights.has(token)) return false;
    said += 1;
  }
  return said > 0 && [...weights.keys()].some((token) => GRADE.test(token));
}

export function isShareUnit(unit: string): boolean {
  return SHARE.test(unit);
}

/** Whether a share is of other things than the indicator: of parents, and not of schools. */
function isOfOtherKind(entry: Pick<Entry, "kind">, { unit, kind }: Pick<Said, "unit" | "kind">): boolean {
  return SHARE.test(unit) && kind !== null && entry.kind !== null && kind !== entry.kind;
}

/** Whether a clause speaks of ages of which an indicator has none; one without any has those of its level only. */
function isOfOtherAges({ ages }: Entry, itself: readonly string[]): boolean {
  const own = itself.filter(isAge);
  return ages.length === 0 || (own.length > 0 && !own.some((age) => ages.includes(age)));
}

/** Ages of children of a level of schooling. */
const OF_LEVEL: Readonly<Record<string, RegExp>> = {
  nhatre: /^(?:tuoi0-2|thang\d+-\d+)$/,
  maugiao: /^tuoi3-5$/,
  tieuhoc: /^tuoi6-10$/,
  thcs: /^tuoi11-14$/,
  thpt: /^tuoi15-1[78]$/,
};

/** Whether an age is that of the level of schooling that an indicator is of. */
function isOfLevel(age: string, { levels }: Entry): boolean {
  return levels.some((level) => OF_LEVEL[level]?.test(age));
}

/** Whether an indicator is the number of all where a clause means some: “9/12 trường” is never the number of schools. */
export function isOfAll({ name }: Entry, { counted }: Pick<Said, "counted">): boolean {
  return counted.length > 0 && [...name.keys()].every((token) => [...counted, ...LEVELS, "phothong"].includes(token));
}

/** Whether a phrase is only the beginning of what a clause says: it goes on to a part, or to what one does next. */
export function goesFurther(tokens: readonly string[], entry: Entry, itself: readonly string[]): boolean {
  return ["trenchuan", "dungtuoi", ...NARROWING, ...EVENTS, ...NEXT, ...LEVELS].some(
    (one) => itself.includes(one) && !tokens.includes(one) && !entry.name.has(one),
  );
}

/** Whether the best indicator is the one that a clause means. */
export function isCertain(first: Scored, scored: readonly Scored[], clause: Said): boolean {
  const { unit, said, itself, words: heard, kind } = clause;
  const isOfOtherLevel =
    first.entry.ages.length === 0 && said.length > 0 && !said.some((level) => first.entry.levels.includes(level));
  const isOfSome =
    (first.entry.levels.length > 0 && first.entry.levels.length < said.length) ||
    (first.entry.name.has("trenchuan") && itself.includes("chuan")) ||
    (itself.includes("trenchuan") && !first.entry.name.has("trenchuan")) ||
    (unit !== "level" && GRADES.some((grade) => itself.includes(grade) && !first.entry.weights.has(grade))) ||
    (itself.includes("phothong") && first.entry.levels.some((level) => PRESCHOOL.has(level))) ||
    EVENTS.some((event) => itself.includes(event) && !first.entry.name.has(event)) ||
    (itself.includes("gdnn") &&
      !["thpt", "phothong"].some((one) => itself.includes(one)) &&
      !first.entry.name.has("gdnn")) ||
    NARROWING.some((part) => itself.includes(part) && !first.entry.name.has(part));
  // A name of one level of schooling, and no word of it.
  const isUnheard =
    first.entry.levels.length > 0 && !first.entry.levels.some((level) => (heard.get(level) ?? 0) >= HEARD);
  // Of general education, below a heading or a label of one of its levels.
  const isBelow =
    first.entry.name.has("phothong") &&
    !itself.includes("phothong") &&
    LEVELS.some((level) => (heard.get(level) ?? 0) >= HEARD);
  // “Số trẻ 11 tuổi còn lại đang học tiểu học 1,5%”: the others, where an indicator is of them.
  const isOfRest =
    itself.includes(REST) &&
    !first.entry.name.has(REST) &&
    scored.some((one) => one.entry.name.has(REST) && one.said >= MOST);
  const isMore = [...STANDARDS, ...WHO, ...GRADES, ...FURTHER].some(
    (one) => first.entry.name.has(one) && (heard.get(one) ?? 0) < HEARD,
  );
  // A heading of several standards (“Trường chuẩn quốc gia, kiểm định”) does not tell which is meant.
  const standards = STANDARDS.filter((one) => (heard.get(one) ?? 0) >= HEARD);
  const isUntold =
    standards.some((one) => !first.entry.name.has(one)) &&
    standards.some((one) => first.entry.name.has(one) && (heard.get(one) ?? 0) < NEAR);
  // A share of districts or provinces says that it is one.
  const isOfOtherPlaces = isShareUnit(unit) && OF_MANY.includes(first.entry.kind ?? "") && kind !== first.entry.kind;
  if (
    isOfRest ||
    isOfOtherPlaces ||
    isBelow ||
    isUntold ||
    isOfOtherLevel ||
    isOfSome ||
    isMore ||
    isUnheard ||
    isOfOthers(first.entry, clause)
  )
    return false;
  const words = first.entry.name.size;
  const isOwn = unitsFit(unit, first.entry.unit);
  // A heading of general education is no rival of the level that the clause itself says.
  const isAbove = ({ entry: { name } }: Scored): boolean =>
    said.length > 0 && name.has("phothong") && !itself.includes("phothong");
  const rivals = scored.filter(
    (one) => one !== first && one.fits && !isAbove(one) && (!isOwn || unitsFit(unit, one.entry.unit)),
  );
  const isWhole =
    words > 1 &&
    first.said >= WHOLE &&
    rivals.slice(0, 1).every((one) => one.said < first.said || isWithin(one, first));
  return (
    first.fits &&
    first.said >= MOST &&
    first.score >= (isWhole ? CERTAIN_WHOLE : words > 1 ? CERTAIN : CERTAIN_WORD) &&
    (isWhole || first.score >= MARGIN * (rivals[0]?.score ?? 0))
  );
}

/** Whether a further indicator of its unit is said nearly as well as the best, and by other words. */
export function isBetween(first: Scored, scored: readonly Scored[], { unit }: Pick<Said, "unit">): boolean {
  const isRival = (one: Scored): boolean =>
    one !== first &&
    one.fits &&
    unitsFit(unit, one.entry.unit) &&
    one.said >= MOST &&
    one.score * MARGIN > first.score &&
    !isWithin(one, first) &&
    !isWithin(first, one);
  return first.fits && first.said >= MOST && scored.some(isRival);
}

/** Whether one name says nothing that the other does not say. */
export function isWithin({ entry: { name } }: Scored, other: Scored): boolean {
  return [...name.keys()].every((token) => other.entry.name.has(token));
}

/** How much of a name the words of the clause or of its headings say, 0 to 1. */
export function saidOf(name: ReadonlyMap<string, number>, words: ReadonlyMap<string, number>): number {
  let [all, said] = [0, 0];
  for (const [token, weight] of name) {
    all += weight;
    const strength = words.get(token) ?? 0;
    said += weight * (strength >= HEARD ? 1 : strength > 0.2 ? 0.5 : 0);
  }
  return all === 0 ? 0 : said / all;
}
