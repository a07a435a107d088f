import { isAge } from "./ages.js";
import { bare, cleanText } from "./bare.js";
import {
  type Entry,
  goesFurther,
  HEARD,
  ITSELF,
  isBetween,
  isCertain,
  isOfAll,
  isOfOtherKind,
  isOfOthers,
  isWithin,
  LEVELS,
  NEAR,
  OTHER_AGE,
  OTHER_KIND,
  OTHER_LEVEL,
  OTHER_SIGN,
  type Said,
  type Scored,
  saidOf,
  WHOLE,
} from "./certainty.js";
import { NEGATED, tokensOf } from "./concepts.js";
import { subjectKind } from "./subject-kind.js";
import { isSameKind, unitFit, unitsFit } from "./unit-fit.js";

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
  for (const { weights } of documents)
    for (const token of weights.keys()) frequency.set(token, (frequency.get(token) ?? 0) + 1);
  const rarity = (token: string): number => Math.log((documents.length + 1) / ((frequency.get(token) ?? 0) + 0.5));
  const entries: Entry[] = documents.map(({ id, unit, weights, usual, tokens, ...one }) => {
    const scaled = new Map([...weights].map(([token, weight]) => [token, weight * rarity(token)]));
    const norm = Math.sqrt(
      [...scaled].reduce((sum, [token, weight]) => sum + ((weights.get(token) ?? 0) >= 1 ? weight * weight : 0), 0),
    );
    const name = new Map(tokens.map((token) => [token, rarity(token)]));
    return { ...one, id, unit, isUsual: usual === 1, weights: scaled, norm: norm / usual, name };
  });
  const phrases = phrasesOf(indicators);
  const falling = new Set(
    indicators.flatMap(({ id, direction }) => (direction === "down" || direction === "none" ? [id] : [])),
  );
  const all = indexOf(entries);
  const fallingOnly = falling.size === 0 ? all : indexOf(entries.filter(({ id }) => falling.has(id)));
  return (text, unit, { falls = false, of = "", noun = "", sinks = false, rises = false } = {}) => {
    const clause = saidIn(text, unit, { kind: subjectKind(of), counted: tokensOf(noun), sinks, rises });
    const found = match(clause, falls ? fallingOnly : all, rarity);
    const heard = calledIn(text, unit, falls ? phrases.filter(({ id }) => falling.has(id)) : phrases);
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
  return entry !== undefined && (isOfOthers(entry, clause) || goesFurther(tokensOf(text), entry, clause.itself));
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

/** The indicator that is called by a whole phrase; null where two are, and neither phrase is within the other. */
function calledIn(text: WeightedText, unit: string, phrases: readonly Phrase[]): Phrase | null {
  const said = text.filter(([, weight]) => weight >= NEAR).map(([part]) => plain(part));
  const heard = phrases.filter(
    (phrase) =>
      unitsFit(unit, phrase.unit) && isSameKind(unit, phrase) && said.some((part) => part.includes(phrase.text)),
  );
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

/** Bare words with one space around each. */
function plain(text: string): string {
  return ` ${bare(cleanText(text))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/^ ?(?:ty le|so) /, "")
    .replace(/trung hoc co so/g, "thcs")
    .replace(/trung hoc pho thong/g, "thpt")
    .trim()} `;
}

/** Entries, and for each token those that have it. */
interface EntryIndex {
  readonly entries: readonly Entry[];
  readonly byToken: ReadonlyMap<string, readonly { readonly at: number; readonly weight: number }[]>;
  /** How each entry suits a printed unit, by that unit. */
  readonly suits: Map<string, readonly Suit[]>;
}

interface Suit {
  readonly fit: number;
  readonly fits: boolean;
}

function suitsOf({ entries, suits }: EntryIndex, unit: string): readonly Suit[] {
  const known = suits.get(unit);
  if (known) return known;
  const made = entries.map((entry) => ({ fit: unitFit(unit, entry.unit), fits: isSameKind(unit, entry) }));
  suits.set(unit, made);
  return made;
}

/** An entry beside the words of a clause; how much of its name they say is asked of few. */
class Candidate implements Scored {
  readonly #words: ReadonlyMap<string, number>;
  #said: number | undefined;

  constructor(
    readonly entry: Entry,
    readonly score: number,
    readonly fits: boolean,
    words: ReadonlyMap<string, number>,
  ) {
    this.#words = words;
  }

  get said(): number {
    this.#said ??= saidOf(this.entry.name, this.#words);
    return this.#said;
  }
}

function indexOf(entries: readonly Entry[]): EntryIndex {
  const byToken = new Map<string, { readonly at: number; readonly weight: number }[]>();
  entries.forEach(({ weights }, at) => {
    for (const [token, weight] of weights) {
      const having = byToken.get(token) ?? [];
      having.push({ at, weight });
      byToken.set(token, having);
    }
  });
  return { entries, byToken, suits: new Map() };
}

function match(clause: Said, index: EntryIndex, rarity: (token: string) => number): IndicatorMatch {
  const { entries, byToken } = index;
  const { unit, words, itself, said } = clause;
  const scaled = [...words].map(([token, weight]) => [token, weight, weight * rarity(token)] as const);
  const main = Math.sqrt(scaled.reduce((sum, [, weight, value]) => sum + (weight >= 1 ? value * value : 0), 0)) || 1;
  const ages = itself.filter(isAge);
  const differs = (own: readonly string[], others: readonly string[]): boolean =>
    own.length > 0 && others.length > 0 && !own.some((one) => others.includes(one));
  const products = new Map<number, number>();
  for (const [token, , value] of scaled) {
    for (const { at, weight } of byToken.get(token) ?? []) products.set(at, (products.get(at) ?? 0) + value * weight);
  }
  const suits = suitsOf(index, unit);
  const isNegated = itself.includes(NEGATED);
  const scored = [...products]
    .map(([at, product]): Scored => {
      const entry = entries[at] as Entry;
      const { norm, name } = entry;
      const { fit, fits } = suits[at] as Suit;
      const isTurned = name.has(NEGATED) !== isNegated;
      const other =
        (differs(entry.levels, said) ? OTHER_LEVEL : 1) *
        (differs(entry.ages, ages) ? OTHER_AGE : 1) *
        (isTurned ? OTHER_SIGN : 1) *
        (isOfOtherKind(entry, clause) ? OTHER_KIND : 1);
      const score = (product / (main * (norm || 1))) * fit * other;
      return new Candidate(entry, score, fits, words);
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1));
  // A heading of one level of schooling holds for a clause that names none.
  const above = LEVELS.filter((level) => (words.get(level) ?? 0) >= HEARD);
  const first = closest(scored, said.length === 0 && above.length === 1 ? [...itself, ...above] : itself);
  const own = onlyOne(clause, entries, said.length === 0 ? above : said);
  // So many of so many is a share as well.
  const isLikely = ({ fits, entry }: Scored): boolean =>
    (fits && !isOfAll(entry, clause)) || (clause.counted.length > 0 && entry.unit === "percent");
  const likely = [...scored.filter(isLikely), ...scored.filter((one) => !isLikely(one))];
  const nearest = [...new Set([...(own ? [own.id] : []), ...[first, ...likely].flatMap((one) => one?.entry.id ?? [])])];
  const certain = own ?? (first && isCertain(first, scored, clause) ? first.entry : undefined);
  return {
    indicator: certain?.id ?? null,
    nearest: nearest.slice(0, NEAREST),
    isBetween: own === undefined && first !== undefined && isBetween(first, scored, clause),
  };
}

/** Of the few ratios and levels the one of the level of schooling that is said: “2,2 giáo viên/lớp” of kindergartens. */
function onlyOne({ unit, itself }: Said, entries: readonly Entry[], levels: readonly string[]): Entry | undefined {
  if ((!/_per_(?!year)/.test(unit) && unit !== "level") || itself.includes("vien")) return undefined;
  const own = entries.filter((entry) => entry.unit === unit && entry.isUsual);
  const isLiteracy = unit === "level" && itself.includes("xoamuchu");
  const named = isLiteracy ? own.filter(({ name }) => name.has("xoamuchu")) : own.filter((one) => hasOnly(one, levels));
  return named.length === 1 && (unit !== "level" || isLiteracy || itself.includes("pho")) ? named[0] : undefined;
}

function hasOnly({ levels }: Entry, said: readonly string[]): boolean {
  return said.length === 1 && levels.length === 1 && levels[0] === said[0];
}

/** The best, or what says the same and more: a name that holds all of the best one's, the rest said of the quantity itself. */
function closest(scored: readonly Scored[], itself: readonly string[]): Scored | undefined {
  const [first] = scored;
  if (!first) return undefined;
  const isMore = (one: Scored): boolean =>
    one.fits && one.entry.unit === first.entry.unit && isWithin(first, one) && one.said >= WHOLE;
  const whole = scored.filter(
    (one) =>
      isMore(one) && [...one.entry.name.keys()].every((token) => first.entry.name.has(token) || itself.includes(token)),
  );
  return whole.sort((a, b) => b.entry.name.size - a.entry.name.size || b.score - a.score)[0] ?? first;
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
