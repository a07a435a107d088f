import { isAge } from "./ages.js";
import {
  type Entry,
  HEARD,
  isBetween,
  isCertain,
  isOfAll,
  isShareUnit,
  isWithin,
  LEVELS,
  OTHER_AGE,
  OTHER_KIND,
  OTHER_LEVEL,
  OTHER_SIGN,
  type Said,
  type Scored,
  saidOf,
  WHOLE,
} from "./certainty.js";
import { NEGATED } from "./concepts.js";
import { isSameKind, unitFit } from "./unit-fit.js";

const NEAREST = 3;
/** Of the best score: what is further off is ranked only where little is nearer. */
const FAR = 0.08;
const ENOUGH = 8;

/** What the words of a clause are nearest to. */
interface Ranked {
  readonly indicator: string | null;
  readonly nearest: readonly string[];
  /** Whether the words say two of one unit nearly as well. */
  readonly isBetween: boolean;
}

/** Entries, and for each token those that have it. */
interface EntryIndex {
  readonly entries: readonly Entry[];
  readonly byToken: ReadonlyMap<string, readonly { readonly at: number; readonly weight: number }[]>;
  /** By the place of an entry: its levels as bits, and whether its name says that something is not so. */
  readonly levels: readonly number[];
  readonly isNegated: readonly boolean[];
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

/** What “mầm non” is said of: children of both ages, who have levels of their own too. */
const PRESCHOOL = ["mamnon", "maugiao", "nhatre"];

/** Levels of schooling as bits. */
function bitsOf(levels: readonly string[]): number {
  return levels.reduce((bits, level) => bits | (1 << LEVELS.indexOf(level)), 0);
}

export function indexOf(entries: readonly Entry[]): EntryIndex {
  const byToken = new Map<string, { readonly at: number; readonly weight: number }[]>();
  entries.forEach(({ weights }, at) => {
    for (const [token, weight] of weights) {
      const having = byToken.get(token) ?? [];
      having.push({ at, weight });
      byToken.set(token, having);
    }
  });
  return {
    entries,
    byToken,
    levels: entries.map((entry) => bitsOf(entry.levels)),
    isNegated: entries.map(({ name }) => name.has(NEGATED)),
    suits: new Map(),
  };
}

/** Entries that share a word with a clause, nearest first. */
function scoredBy(
  { unit, words, itself, said, kind }: Said,
  index: EntryIndex,
  rarity: (token: string) => number,
): Scored[] {
  const { entries, byToken } = index;
  const products = new Float64Array(entries.length);
  let square = 0;
  const touched: number[] = [];
  for (const [token, weight] of words) {
    const value = weight * rarity(token);
    if (value === 0) continue;
    if (weight >= 1) square += value * value;
    for (const one of byToken.get(token) ?? []) {
      const product = products[one.at] ?? 0;
      if (product === 0) touched.push(one.at);
      products[one.at] = product + value * one.weight;
    }
  }
  const main = Math.sqrt(square) || 1;
  const ages = itself.filter(isAge);
  const levels = bitsOf(said.includes("mamnon") ? [...said, ...PRESCHOOL] : said);
  const suits = suitsOf(index, unit);
  const isNegated = itself.includes(NEGATED);
  const isOfKind = isShareUnit(unit) && kind !== null;
  const places: number[] = [];
  let best = 0;
  for (const at of touched) {
    const product = products[at] ?? 0;
    if (product <= 0) continue;
    const entry = entries[at] as Entry;
    const { fit } = suits[at] as Suit;
    const own = index.levels[at] ?? 0;
    let score = (product / (main * (entry.norm || 1))) * fit;
    if (own !== 0 && levels !== 0 && (own & levels) === 0) score *= OTHER_LEVEL;
    if (ages.length > 0 && entry.ages.length > 0 && !entry.ages.some((age) => ages.includes(age))) score *= OTHER_AGE;
    if (index.isNegated[at] !== isNegated) score *= OTHER_SIGN;
    if (entry.kind === "district" && kind !== "district" && unit !== "districts") score *= OTHER_KIND;
    if (isOfKind && entry.kind !== null && entry.kind !== kind) score *= OTHER_KIND;
    products[at] = score;
    if (score > best) best = score;
    if (score > 0) places.push(at);
  }
  // What shares a word of no weight is near nothing.
  const near = places.filter((at) => (products[at] ?? 0) > best * FAR);
  const isEnough = near.filter((at) => suits[at]?.fits).length >= ENOUGH;
  return (isEnough ? near : places)
    .map((at) => new Candidate(entries[at] as Entry, products[at] ?? 0, suits[at]?.fits ?? false, words))
    .sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1));
}

/** The indicator that the words of a clause name for certain, and the three nearest. */
export function rank(clause: Said, index: EntryIndex, rarity: (token: string) => number): Ranked {
  const { itself, said, words } = clause;
  const scored = scoredBy(clause, index, rarity);
  // A heading of one level of schooling holds for a clause that names none.
  const above = LEVELS.filter((level) => (words.get(level) ?? 0) >= HEARD);
  const first = closest(scored, said.length === 0 && above.length === 1 ? [...itself, ...above] : itself);
  const general = first && !LEVELS.some((level) => words.has(level)) ? ofAllLevels(first, scored) : undefined;
  const own = onlyOne(clause, index.entries, said.length === 0 ? above : said);
  const certain = own ?? (first && isCertain(first, scored, clause) ? first.entry : undefined);
  return {
    indicator: certain?.id ?? null,
    nearest: nearestOf([own?.id, certain?.id, general?.entry.id, first?.entry.id], scored, clause),
    isBetween: own === undefined && first !== undefined && isBetween(first, scored, clause),
  };
}

/** Three ids: those that are told first, then those that can be meant, then others. */
function nearestOf(told: readonly (string | undefined)[], scored: readonly Scored[], clause: Said): readonly string[] {
  // So many of so many is a share as well.
  const isLikely = ({ fits, entry }: Scored): boolean =>
    (fits && !isOfAll(entry, clause)) || (clause.counted.length > 0 && entry.unit === "percent");
  const nearest = [...new Set(told.flatMap((id) => id ?? []))];
  for (const wanted of [true, false]) {
    for (const one of scored) {
      if (nearest.length >= NEAREST) return nearest;
      if (!nearest.includes(one.entry.id) && isLikely(one) === wanted) nearest.push(one.entry.id);
    }
  }
  return nearest.slice(0, NEAREST);
}

/** The same of all levels of schooling: “bỏ học” of general education beside “bỏ học THCS”. */
function ofAllLevels({ entry }: Scored, scored: readonly Scored[]): Scored | undefined {
  if (entry.levels.length === 0) return undefined;
  const own = besidesLevels(entry);
  return scored.find(
    ({ entry: other }) => other.levels.length === 0 && other.unit === entry.unit && besidesLevels(other) === own,
  );
}

function besidesLevels({ name }: Entry): string {
  return [...name.keys()]
    .filter((token) => token !== "phothong" && !LEVELS.includes(token))
    .sort()
    .join(" ");
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
