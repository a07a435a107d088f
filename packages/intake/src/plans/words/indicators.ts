import { isAge } from "./ages.js";
import { bare, cleanText } from "./bare.js";
import { NEGATED, tokensOf } from "./concepts.js";
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
}

/** Words of a clause and how much each counts. */
export type WeightedText = readonly (readonly [text: string, weight: number])[];

export interface IndicatorMatch {
  readonly indicator: string | null;
  readonly nearest: readonly string[];
}

interface Entry {
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
  /** Rarity of each token of its shortest name. */
  readonly name: ReadonlyMap<string, number>;
}

/** An entry beside the words of a clause. */
interface Scored {
  readonly entry: Entry;
  readonly score: number;
  /** How much of its name the clause says, 0 to 1. */
  readonly said: number;
  /** Whether its unit can be the printed one. */
  readonly fits: boolean;
}

/** How a clause limits what it can be of. */
export interface MatchOptions {
  /** Of nothing but what is to fall, as “không có học sinh bỏ học” is. */
  readonly falls?: boolean;
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

const LEVELS = ["thcs", "thpt", "tieuhoc", "mamnon", "maugiao", "nhatre"];
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
  "tuthuc",
  "caodang",
  "daihoc",
];
/** Whom a name is of: a clause that does not say it is of others. */
const WHO = ["congdong", "giaovien", "quanly", "laodong", "khuyettat", "dtts", "noitru", "bantru"];
/** What a name promises beyond being there: “thư viện” is not yet “thư viện đạt chuẩn”. */
const STANDARDS = ["chuan", "quocgia", "trenchuan", "chuandaotao", "chatluong"];
const OTHER_LEVEL = 0.6;
const OTHER_AGE = 0.6;
const OTHER_SIGN = 0.6;

const NEAREST = 3;
const CERTAIN = 0.62;
/** For a name that is said in full, and for a name of one word. */
const CERTAIN_WHOLE = 0.45;
const CERTAIN_WORD = 0.95;
const MARGIN = 1.12;
/** Parts of an indicator’s name, by rarity, that a clause must say itself. */
const MOST = 0.7;
const WHOLE = 0.95;
/** Weights of the words that count as said: of the quantity or above it, in its sentence, of itself. */
const HEARD = 0.3;
const NEAR = 0.35;
const ITSELF = 0.9;
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
  const documents = indicators.map(({ id, unit, name: whole, definition }) => {
    const name = whole.replace(UNSAID, "");
    const weights = new Map<string, number>();
    for (const token of tokensOf(definition)) weights.set(token, OF_DEFINITION);
    const tokens = tokensOf(name);
    for (const token of tokens) weights.set(token, 1);
    const usual = [OF_AGENCIES, OF_PROVINCES, OF_NORMS].some((pattern) => pattern.test(name)) ? SELDOM : 1;
    const levels = LEVELS.filter((level) => (weights.get(level) ?? 0) >= 1);
    const ages = [...weights.keys()].filter(isAge);
    return { id, unit, weights, usual, levels, ages, isFlow: isFlow(definition), tokens };
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
    return { ...one, id, unit, weights: scaled, norm: norm / usual, name };
  });
  const phrases = phrasesOf(indicators);
  const falling = new Set(
    indicators.flatMap(({ id, direction }) => (direction === "down" || direction === "none" ? [id] : [])),
  );
  const all = indexOf(entries);
  const fallingOnly = falling.size === 0 ? all : indexOf(entries.filter(({ id }) => falling.has(id)));
  return (text, unit, { falls = false } = {}) => {
    const found = match(text, unit, falls ? fallingOnly : all, rarity);
    const heard = calledIn(text, unit, falls ? phrases.filter(({ id }) => falling.has(id)) : phrases);
    const phrase = heard && isOfOtherLevel(text, heard, entries) ? null : heard;
    const isTelling =
      phrase !== null && phrase.text.trim().split(" ").length >= TELLING && !saysAll(phrase, found, entries);
    const called = isTelling ? phrase.id : (found.indicator ?? phrase?.id ?? null);
    if (called === null || called === found.nearest[0]) return { ...found, indicator: called };
    return { indicator: called, nearest: [called, ...found.nearest.filter((id) => id !== called)].slice(0, NEAREST) };
  };
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
  return { entries, byToken };
}

function match(
  text: WeightedText,
  unit: string,
  { entries, byToken }: EntryIndex,
  rarity: (token: string) => number,
): IndicatorMatch {
  const words = new Map<string, number>();
  for (const [part, weight] of text) {
    for (const token of tokensOf(part)) words.set(token, Math.max(words.get(token) ?? 0, weight));
  }
  const scaled = [...words].map(([token, weight]) => [token, weight, weight * rarity(token)] as const);
  const main = Math.sqrt(scaled.reduce((sum, [, weight, value]) => sum + (weight >= 1 ? value * value : 0), 0)) || 1;
  const itself = [...words].flatMap(([token, weight]) => (weight >= ITSELF ? [token] : []));
  const said = LEVELS.filter((level) => itself.includes(level));
  const ages = itself.filter(isAge);
  const differs = (own: readonly string[], others: readonly string[]): boolean =>
    own.length > 0 && others.length > 0 && !own.some((one) => others.includes(one));
  const products = new Map<number, number>();
  for (const [token, , value] of scaled) {
    for (const { at, weight } of byToken.get(token) ?? []) products.set(at, (products.get(at) ?? 0) + value * weight);
  }
  const scored = [...products]
    .map(([at, product]): Scored => {
      const entry = entries[at] as Entry;
      const { unit: own, norm, name } = entry;
      const isTurned = name.has(NEGATED) !== itself.includes(NEGATED);
      const other =
        (differs(entry.levels, said) ? OTHER_LEVEL : 1) *
        (differs(entry.ages, ages) ? OTHER_AGE : 1) *
        (isTurned ? OTHER_SIGN : 1);
      const score = (product / (main * (norm || 1))) * unitFit(unit, own) * other;
      return { entry, score, said: saidOf(name, words), fits: isSameKind(unit, entry) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1));
  // A heading of one level of schooling holds for a clause that names none.
  const above = LEVELS.filter((level) => (words.get(level) ?? 0) >= HEARD);
  const first = closest(scored, said.length === 0 && above.length === 1 ? [...itself, ...above] : itself);
  const nearest = [...new Set([first, ...scored])].flatMap((one) => one?.entry.id ?? []).slice(0, NEAREST);
  return {
    indicator: first && isCertain(first, scored, { unit, said, itself, words }) ? first.entry.id : null,
    nearest,
  };
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

function isCertain(
  first: Scored,
  scored: readonly Scored[],
  {
    unit,
    said,
    itself,
    words: heard,
  }: {
    readonly unit: string;
    readonly said: readonly string[];
    readonly itself: readonly string[];
    readonly words: ReadonlyMap<string, number>;
  },
): boolean {
  const isOfAll =
    first.entry.ages.length === 0 && said.length > 0 && !said.some((level) => first.entry.levels.includes(level));
  const isOfSome =
    (first.entry.levels.length > 0 && first.entry.levels.length < said.length) ||
    EVENTS.some((event) => itself.includes(event) && !first.entry.name.has(event)) ||
    (itself.includes("gdnn") &&
      !["thpt", "phothong"].some((one) => itself.includes(one)) &&
      !first.entry.name.has("gdnn")) ||
    NARROWING.some((part) => itself.includes(part) && !first.entry.name.has(part));
  const isMore = [...STANDARDS, ...WHO].some((one) => first.entry.name.has(one) && (heard.get(one) ?? 0) < HEARD);
  if (isOfAll || isOfSome || isMore) return false;
  const words = first.entry.name.size;
  const isOwn = unitsFit(unit, first.entry.unit);
  const rivals = scored.filter((one) => one !== first && one.fits && (!isOwn || unitsFit(unit, one.entry.unit)));
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

/** Whether one name says nothing that the other does not say. */
function isWithin({ entry: { name } }: Scored, other: Scored): boolean {
  return [...name.keys()].every((token) => other.entry.name.has(token));
}

/** How much of a name the words of the clause or of its headings say, 0 to 1. */
function saidOf(name: ReadonlyMap<string, number>, words: ReadonlyMap<string, number>): number {
  let [all, said] = [0, 0];
  for (const [token, weight] of name) {
    all += weight;
    const strength = words.get(token) ?? 0;
    said += weight * (strength >= HEARD ? 1 : strength > 0.2 ? 0.5 : 0);
  }
  return all === 0 ? 0 : said / all;
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
