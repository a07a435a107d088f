import { isAge } from "./ages.js";
import { bare, cleanText } from "./bare.js";
import { tokensOf } from "./concepts.js";

/** What is known of an indicator’s words. */
export interface IndicatorWords {
  readonly id: string;
  readonly unit: string;
  /** Its name in Vietnamese. */
  readonly name: string;
  /** Phrases by which plans and offices call it besides, each heard as a whole. Absent is none. */
  readonly aliases?: readonly string[];
  readonly definition: string;
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
  /** Rarity of each token of its shortest name. */
  readonly name: ReadonlyMap<string, number>;
}

export type Matcher = (text: WeightedText, unit: string) => IndicatorMatch;

/** Series of agencies or as the press tells them and counts of provinces, which local plans seldom mean. */
const OF_AGENCIES = /\((?:UIS|WB|SDG|điều tra)|theo báo cáo/u;
const OF_PROVINCES = /^(?:Tỷ lệ tỉnh|Tỉnh đạt)/u;

const LEVELS = ["thcs", "thpt", "tieuhoc", "mamnon", "maugiao", "nhatre"];
const OTHER_LEVEL = 0.6;
const OTHER_AGE = 0.6;

const NEAREST = 3;
const CERTAIN = 0.62;
/** For a name that is said in full, and for a name of one word. */
const CERTAIN_WHOLE = 0.4;
const CERTAIN_WORD = 0.95;
const MARGIN = 1.12;
/** Parts of an indicator’s name, by rarity, that a clause must say itself. */
const MOST = 0.7;
const WHOLE = 0.95;
/** Weight of the words that count as said of the quantity. */
const HEARD = 0.3;
const OF_DEFINITION = 0.35;

/** Prepares the names of indicators for comparison with the words of clauses. */
export function indicatorMatcher(indicators: readonly IndicatorWords[]): Matcher {
  const documents = indicators.map(({ id, unit, name, definition }) => {
    const weights = new Map<string, number>();
    for (const token of tokensOf(definition)) weights.set(token, OF_DEFINITION);
    const tokens = tokensOf(name);
    for (const token of tokens) weights.set(token, 1);
    const usual = OF_AGENCIES.test(name) ? 0.7 : OF_PROVINCES.test(name) ? 0.6 : 1;
    const levels = LEVELS.filter((level) => (weights.get(level) ?? 0) >= 1);
    const ages = [...weights.keys()].filter(isAge);
    return { id, unit, weights, usual, levels, ages, tokens };
  });
  const frequency = new Map<string, number>();
  for (const { weights } of documents)
    for (const token of weights.keys()) frequency.set(token, (frequency.get(token) ?? 0) + 1);
  const rarity = (token: string): number => Math.log((documents.length + 1) / ((frequency.get(token) ?? 0) + 0.5));
  const entries: Entry[] = documents.map(({ id, unit, weights, usual, levels, ages, tokens }) => {
    const scaled = new Map([...weights].map(([token, weight]) => [token, weight * rarity(token)]));
    const norm = Math.sqrt(
      [...scaled].reduce((sum, [token, weight]) => sum + ((weights.get(token) ?? 0) >= 1 ? weight * weight : 0), 0),
    );
    const name = new Map(tokens.map((token) => [token, rarity(token)]));
    return { id, unit, weights: scaled, norm: norm / usual, levels, ages, name };
  });
  const phrases = phrasesOf(indicators);
  return (text, unit) => {
    const found = match(text, unit, entries, rarity);
    return found.indicator === null ? { ...found, indicator: calledIn(text, unit, found, phrases) } : found;
  };
}

interface Phrase {
  readonly id: string;
  readonly unit: string;
  readonly text: string;
}

/** Longest first. A phrase of one or two words is said of too many things. */
function phrasesOf(indicators: readonly IndicatorWords[]): Phrase[] {
  return indicators
    .flatMap(({ id, unit, aliases = [] }) => aliases.map((alias) => ({ id, unit, text: plain(alias) })))
    .filter(({ text }) => text.trim().split(" ").length > 2)
    .sort((a, b) => b.text.length - a.text.length);
}

/** The indicator that is called by a whole phrase, where its words make it one of the nearest as well. */
function calledIn(text: WeightedText, unit: string, { nearest }: IndicatorMatch, phrases: readonly Phrase[]) {
  const said = text.filter(([, weight]) => weight >= HEARD).map(([part]) => plain(part));
  const heard = phrases.filter((phrase) => said.some((part) => part.includes(phrase.text)));
  const called = heard.find(({ id }) => id === nearest[0]);
  if (!called || unit !== called.unit) return null;
  return heard.some(({ id, text }) => id !== called.id && text.includes(called.text)) ? null : called.id;
}

/** Bare words with one space around each. */
function plain(text: string): string {
  return ` ${bare(cleanText(text))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
}

function match(
  text: WeightedText,
  unit: string,
  entries: readonly Entry[],
  rarity: (token: string) => number,
): IndicatorMatch {
  const words = new Map<string, number>();
  for (const [part, weight] of text) {
    for (const token of tokensOf(part)) words.set(token, Math.max(words.get(token) ?? 0, weight));
  }
  const scaled = [...words].map(([token, weight]) => [token, weight, weight * rarity(token)] as const);
  const main = Math.sqrt(scaled.reduce((sum, [, weight, value]) => sum + (weight >= 1 ? value * value : 0), 0)) || 1;
  const said = LEVELS.filter((level) => (words.get(level) ?? 0) >= 0.9);
  const ages = [...words].flatMap(([token, weight]) => (weight >= 0.9 && isAge(token) ? [token] : []));
  const differs = (own: readonly string[], others: readonly string[]): boolean =>
    own.length > 0 && others.length > 0 && !own.some((one) => others.includes(one));
  const scored = entries
    .map(({ id, unit: own, weights, norm, levels, ages: ownAges, name }) => {
      const other = (differs(levels, said) ? OTHER_LEVEL : 1) * (differs(ownAges, ages) ? OTHER_AGE : 1);
      const product = scaled.reduce((sum, [token, , value]) => sum + value * (weights.get(token) ?? 0), 0);
      return {
        id,
        said: saidOf(name, words),
        words: name.size,
        fits: isSameKind(unit, own),
        score: (product / (main * (norm || 1))) * unitFit(unit, own) * other,
      };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const [first, second] = scored;
  const whole = first !== undefined && first.words > 1 && first.said >= WHOLE && (second?.said ?? 0) < first.said;
  const sure =
    first?.fits === true &&
    first.said >= MOST &&
    first.score >= (whole ? CERTAIN_WHOLE : first.words > 1 ? CERTAIN : CERTAIN_WORD) &&
    (whole || first.score >= MARGIN * (second?.score ?? 0));
  return { indicator: sure ? first.id : null, nearest: scored.slice(0, NEAREST).map(({ id }) => id) };
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

/** Whether a target in the printed unit can be one of the indicator at all: a share is no count, a change is not a level. */
function isSameKind(printed: string, own: string): boolean {
  const isRatio = /_per_(?!year)/;
  if ((isRatio.test(printed) || isRatio.test(own)) && !SHARES.has(printed)) return printed === own;
  const isShare = own === "percent" || own === "per_thousand";
  if (/_per_year$/.test(printed) && !isShare) return false;
  if (SHARES.has(printed)) return isShare || own === "met";
  return printed === "multiple" || !isShare;
}

const SHARES = new Set([
  "percent",
  "points",
  "percent_of_base",
  "percent_per_year",
  "points_per_year",
  "fraction",
  "per_thousand",
]);
const PEOPLE = new Set(["people", "persons", "teachers", "thousand_persons"]);
const PLACES = new Set(["communes", "wards", "districts", "units", "provinces", "hamlets"]);

/** How well a printed unit suits an indicator’s unit, 0 to 1. */
function unitFit(printed: string, own: string): number {
  const unit = printed.replace(/_per_year$/, "");
  if (unit === own) return 1;
  if (SHARES.has(unit)) return own === "percent" || own === "per_thousand" ? 1 : own === "met" ? 0.3 : 0.6;
  if (unit === "multiple") return 0.9;
  if (PEOPLE.has(unit)) return PEOPLE.has(own) ? 1 : own === "percent" ? 0.6 : 0.3;
  if (PLACES.has(unit)) return PLACES.has(own) ? 1 : own === "percent" ? 0.9 : 0.4;
  if (unit === "schools" && own === "percent") return 0.7;
  return unit === "level" ? 0.2 : own === "percent" ? 0.5 : 0.4;
}
