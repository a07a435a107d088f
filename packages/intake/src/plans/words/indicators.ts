import { isAge } from "./ages.js";
import { bare, cleanText } from "./bare.js";
import { type Entry, goesFurther, HEARD, ITSELF, isOfOthers, LEVELS, NEAR, PRESCHOOL, type Said } from "./certainty.js";
import { tokensOf } from "./concepts.js";
import { keptOf } from "./kept.js";
import { indexOf, rank } from "./ranking.js";
import { subjectKind } from "./subject-kind.js";
import { isSameKind, unitsFit } from "./unit-fit.js";

/** What is known of an indicator’s words. */
export interface IndicatorWords {
  readonly id: string;
  readonly unit: string;
  /** Its name in Vietnamese. */
  readonly name: string;
  /** Phrases by which plans and offices call it besides, each heard as a whole. Absent is none. */
  readonly aliases?: readonly string[];
  readonly definition: string;
  /** `up` where more of it is better, `down` where less is, `none` where neither. Absent is not known. */
  readonly direction?: string;
  /** Ids of those that plans tell in one figure with it: “thể nhẹ cân, thấp còi còn dưới 5%”. Absent is none. */
  readonly toldWith?: readonly string[];
}

/** Words of a clause and how much each counts. */
export type WeightedText = readonly (readonly [text: string, weight: number])[];

export interface IndicatorMatch {
  readonly indicator: string | null;
  readonly nearest: readonly string[];
  /** Whether the words say two of one unit nearly as well. */
  readonly isBetween: boolean;
}

/** How a clause limits what it can be of. */
export interface MatchOptions {
  /** Of nothing but what is to fall, as “không có học sinh bỏ học” is. */
  readonly falls?: boolean;
  /** Words right behind the quantity: what it is a share of. Absent is not known. */
  readonly of?: string;
  /** What is counted, of which only some are meant: “trường” in “9/12 trường”. Absent or empty where all are. */
  readonly noun?: string;
  /** To be so many at most, or fewer: nothing of which more is better. */
  readonly sinks?: boolean;
  /** To be so many at least, or all: nothing of which less is better. */
  readonly rises?: boolean;
}

export type Matcher = (text: WeightedText, unit: string, options?: MatchOptions) => IndicatorMatch;

/** Series of agencies or as the press tells them and counts of provinces, which local plans seldom mean. */
const OF_AGENCIES = /\((?:UIS|WB|SDG|điều tra)|theo báo cáo/u;
const OF_PROVINCES = /^(?:Tỷ lệ tỉnh|Tỉnh đạt)/u;
/** Norms, which plans mean only where they say so. */
const OF_NORMS = /^Định mức/u;
const SELDOM = 0.6;
/** What a name says that its clauses leave out. */
const UNSAID = /, chưa ghi .*$/u;

const NEAREST = 3;
const OF_DEFINITION = 0.35;
/** Words of a phrase that says more than any name. */
const TELLING = 6;

const matchers = new WeakMap<readonly IndicatorWords[], Matcher>();

/** Prepares the names of indicators for comparison with the words of clauses, once for each list of them. */
export function indicatorMatcher(indicators: readonly IndicatorWords[]): Matcher {
  const known = matchers.get(indicators);
  if (known) return known;
  const made = matcherOf(indicators);
  matchers.set(indicators, made);
  return made;
}

function matcherOf(indicators: readonly IndicatorWords[]): Matcher {
  const documents = indicators.map(({ id, unit, name: whole, definition, direction }) => {
    const name = whole.replace(UNSAID, "");
    const weights = new Map<string, number>();
    for (const token of tokensOf(definition)) weights.set(token, OF_DEFINITION);
    const tokens = tokensOf(name);
    for (const token of tokens) weights.set(token, 1);
    const usual = [OF_AGENCIES, OF_PROVINCES, OF_NORMS].some((pattern) => pattern.test(name)) ? SELDOM : 1;
    const levels = LEVELS.filter((level) => (weights.get(level) ?? 0) >= 1);
    const ages = [...weights.keys()].filter(isAge);
    return {
      id,
      unit,
      kind: subjectKind(name) ?? subjectKind(wholeOf(definition)),
      direction,
      weights,
      usual,
      levels,
      ages,
      isFlow: isFlow(definition),
      tokens,
    };
  });
  const frequency = new Map<string, number>();
  // The same standard by districts makes its words no commoner.
  const counted = documents.filter(({ kind, unit }) => kind !== "district" && unit !== "districts");
  for (const { weights } of counted)
    for (const token of weights.keys()) frequency.set(token, (frequency.get(token) ?? 0) + 1);
  const rarity = (token: string): number => Math.log((counted.length + 1) / ((frequency.get(token) ?? 0) + 0.5));
  const entries: Entry[] = documents.map(({ id, unit, weights, usual, tokens, ...one }) => {
    const scaled = new Map([...weights].map(([token, weight]) => [token, weight * rarity(token)]));
    const norm = Math.sqrt(
      [...scaled].reduce((sum, [token, weight]) => sum + ((weights.get(token) ?? 0) >= 1 ? weight * weight : 0), 0),
    );
    const name = new Map(tokens.map((token) => [token, rarity(token)]));
    return { ...one, id, unit, isUsual: usual === 1, weights: scaled, norm: norm / usual, name };
  });
  const phrases = phrasesOf(indicators);
  const byUnit = new Map<string, readonly Phrase[]>();
  const phrasesFor = (unit: string): readonly Phrase[] => {
    const fitting = byUnit.get(unit) ?? phrases.filter((one) => unitsFit(unit, one.unit) && isSameKind(unit, one));
    byUnit.set(unit, fitting);
    return fitting;
  };
  const falling = new Set(
    indicators.flatMap(({ id, direction }) => (direction === "down" || direction === "none" ? [id] : [])),
  );
  const all = indexOf(entries);
  const fallingOnly = falling.size === 0 ? all : indexOf(entries.filter(({ id }) => falling.has(id)));
  return (text, unit, { falls = false, of = "", noun = "", sinks = false, rises = false } = {}) => {
    const clause = saidIn(text, unit, { kind: subjectKind(of), counted: tokensOf(noun), sinks, rises });
    const found = rank(clause, falls ? fallingOnly : all, rarity);
    const heard = calledIn(text, falls ? phrasesFor(unit).filter(({ id }) => falling.has(id)) : phrasesFor(unit));
    const phrase = heard && (isOfOtherLevel(text, heard, entries) || isOther(heard, clause, entries)) ? null : heard;
    const isTelling =
      phrase !== null && phrase.text.trim().split(" ").length >= TELLING && !saysAll(phrase, found, entries);
    const called = isTelling ? phrase.id : (found.indicator ?? phrase?.id ?? null);
    if (called === null || called === found.nearest[0]) return { ...found, indicator: called };
    return {
      ...found,
      indicator: called,
      nearest: [called, ...found.nearest.filter((id) => id !== called)].slice(0, NEAREST),
    };
  };
}

/** What a definition counts the others against: “… trên tổng số đơn vị cấp xã”. */
function wholeOf(definition: string): string {
  return /trên (?:tổng )?số ([^.;]*)/u.exec(definition)?.[1] ?? "";
}

/** What a clause says, word by word. */
function saidIn(text: WeightedText, unit: string, options: Pick<Said, "kind" | "counted" | "sinks" | "rises">): Said {
  const words = new Map<string, number>();
  for (const [part, weight] of text) {
    for (const token of tokensOf(part)) words.set(token, Math.max(words.get(token) ?? 0, weight));
  }
  const itself = [...words].flatMap(([token, weight]) => (weight >= ITSELF ? [token] : []));
  return { unit, words, itself, said: LEVELS.filter((level) => itself.includes(level)), ...options };
}

/** Whether the indicator of a phrase is of others than the clause, or the clause goes on where the phrase ends. */
function isOther({ id, text }: Phrase, clause: Said, entries: readonly Entry[]): boolean {
  const entry = entries.find((one) => one.id === id);
  return (
    entry !== undefined &&
    (isOfOthers(entry, clause) || isOfOtherLevels(entry, clause) || goesFurther(tokensOf(text), entry, clause.itself))
  );
}

/** Whether the clause or its headings speak of levels of schooling, and the indicator of others. */
function isOfOtherLevels({ levels }: Entry, { words }: Said): boolean {
  const heard = LEVELS.filter((level) => (words.get(level) ?? 0) >= HEARD);
  // Children of both ages are in “mầm non”.
  if (heard.some((level) => PRESCHOOL.has(level)) && levels.some((level) => PRESCHOOL.has(level))) return false;
  return levels.length > 0 && heard.length > 0 && !levels.some((level) => heard.includes(level));
}

/** Whether a definition is of what comes in a year. */
function isFlow(definition: string): boolean {
  return /trong năm/u.test(definition);
}

interface Phrase {
  readonly id: string;
  readonly unit: string;
  readonly isFlow: boolean;
  readonly text: string;
}

/** Longest first. A phrase of one or two words is said of too many things. */
function phrasesOf(indicators: readonly IndicatorWords[]): Phrase[] {
  return indicators
    .flatMap(({ id, unit, aliases = [], definition }) =>
      aliases.map((alias) => ({ id, unit, isFlow: isFlow(definition), text: plain(alias) })),
    )
    .filter(({ text }) => text.trim().split(" ").length > 2)
    .sort((a, b) => b.text.length - a.text.length);
}

/** The indicator that is called by a whole phrase of its unit; null where two are, and neither phrase is within the other. */
function calledIn(text: WeightedText, phrases: readonly Phrase[]): Phrase | null {
  const said = text.flatMap(([part, weight]) => (weight >= NEAR && part !== "" ? [plain(part)] : [])).join("|");
  const heard = phrases.filter((phrase) => said.includes(phrase.text));
  const [called] = heard;
  if (!called || heard.some(({ id, text: other }) => id !== called.id && !called.text.includes(other))) return null;
  return called;
}

/** Whether a clause speaks of a level of schooling, and the phrase and its indicator of all. */
function isOfOtherLevel(text: WeightedText, phrase: Phrase, entries: readonly Entry[]): boolean {
  const itself = text.flatMap(([part, weight]) => (weight >= ITSELF ? tokensOf(part) : []));
  const own = entries.find(({ id }) => id === phrase.id);
  const isOfAll = own?.levels.length === 0 && own.ages.length === 0;
  return (
    isOfAll &&
    LEVELS.some((level) => itself.includes(level)) &&
    !tokensOf(phrase.text).some((token) => LEVELS.includes(token))
  );
}

/** Whether the name of what was found says the whole phrase, and so perhaps more. */
function saysAll({ text }: Phrase, { indicator }: IndicatorMatch, entries: readonly Entry[]): boolean {
  const name = entries.find(({ id }) => id === indicator)?.name;
  return name !== undefined && tokensOf(text).every((token) => name.has(token));
}

const kept = new Map<string, string>();

/** Bare words with one space around each. */
function plain(text: string): string {
  return keptOf(kept, text, plainly);
}

function plainly(text: string): string {
  return ` ${bare(cleanText(text))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/^ ?(?:ty le|so) /, "")
    .replace(/trung hoc co so/g, "thcs")
    .replace(/trung hoc pho thong/g, "thpt")
    .trim()} `;
}

/** For words of a clause and its unit, the three ids of that unit whose names are nearest, if it has any. */
export function nearestIndicators(
  indicators: readonly IndicatorWords[],
): (text: string, unit: string) => readonly string[] {
  const matchers = new Map<string, Matcher>();
  return (text, unit) => {
    const same = indicators.filter((one) => one.unit === unit);
    const match = matchers.get(unit) ?? indicatorMatcher(same);
    matchers.set(unit, match);
    return match([[text, 1]], unit).nearest;
  };
}
