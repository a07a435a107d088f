import type { Comparator } from "@lotrinh/language";
import type { TargetKind } from "@lotrinh/registry";
import type { Doubt, DraftFact, DraftTarget } from "../types.js";
import { changeBefore, changeOpened, comparatorAfter, comparatorBefore } from "../words/comparators.js";
import { type Each, eachOf } from "../words/each.js";
import type { IndicatorMatch, Matcher, WeightedText } from "../words/indicators.js";
import type { Quantity } from "../words/quantities.js";
import type { YearMention } from "../words/years.js";
import { baseRange, isCounted, isResult } from "./accept.js";
import { comparedWith, conditionOf, isInCondition } from "./conditions.js";
import type { Context } from "./context.js";
import { baseOf, yearWithin } from "./deadline.js";
import { isLevelTarget } from "./levels.js";
import { partsOfPhrase, phraseOf } from "./phrase.js";
import { isMaintained, perPlace, subgroupOf, yearly } from "./scope.js";
import { type Sentence, sentencesOf } from "./sentences.js";
import { isOfPart, subjectOf } from "./subject.js";

/** What a paragraph holds. */
export interface Clauses {
  readonly targets: DraftTarget[];
  readonly facts: DraftFact[];
}

const LEADING = 40;

/** The clauses so far, with the wholes of the last sentence that had any. */
interface Open extends Clauses {
  wholes: readonly DraftTarget[];
  /** The paragraph up to the sentence that is read. */
  heard: string;
}

/** Reads the quantified clauses of one paragraph. */
export function readClauses(text: string, context: Context, match: Matcher): Clauses {
  const targets: DraftTarget[] = [];
  const facts: DraftFact[] = [];
  const open: Open = { targets, facts, wholes: [], heard: "" };
  let earlier = "";
  let year = context.year;
  for (const sentence of sentencesOf(text)) {
    readSentence(sentence, { ...context, year }, match, earlier, open);
    if (!isOfPart(sentence.printed)) earlier = sentence.printed;
    open.heard += sentence.printed;
    year = leadingYear(sentence) ?? year;
  }
  return { targets, facts };
}

/** A year before every quantity of a sentence also governs the sentences after it. */
function leadingYear({ years, quantities, words }: Sentence): YearMention | null {
  const first = quantities[0]?.start ?? words.length;
  const times = years.filter(({ role }) => role === "time");
  const leading = times.find(({ start }) => start < first && start < LEADING);
  // “Đến năm 2025 có 30%, đến năm 2030 có 40%; 100% trường …”: the last of them goes on.
  const next = times.filter(
    ({ start }) =>
      start > first && /(?:^|[,;] )den nam $/.test(words.slice(start - 9, start) + words.slice(start, start + 8)),
  );
  return leading ? (next.at(-1) ?? leading) : null;
}

/** Line of the document in which a quantity stands. */
function lineOf({ left }: Sentence, { start }: Quantity, { line, breaks }: Context): number {
  return breaks?.filter((one) => one.left >= left - start).at(-1)?.line ?? line;
}

function readSentence(sentence: Sentence, context: Context, match: Matcher, earlier: string, into: Open): void {
  const { printed, words, quantities } = sentence;
  const kept = quantities.filter(
    (one) =>
      !isInCondition(words, one) &&
      (one.shape === "level" ? isLevelTarget(sentence, one) : isCounted(sentence, one, context)),
  );
  const whole: DraftTarget[] = [];
  let partOf: DraftTarget | undefined;
  let isMade = false;
  const bases = new Map<Quantity, Quantity>();
  for (const one of kept) {
    const base = baseRange(sentence, one);
    if (base) bases.set(base, one);
  }
  for (const one of kept) {
    const start = [...bases].find(([, target]) => target === one)?.[0];
    const from =
      quantities.filter((other) => other.end <= (start ?? one).start && kept.includes(other)).at(-1)?.end ?? 0;
    const to = quantities.find((other) => other.start >= one.end && kept.includes(other))?.start ?? words.length;
    const before = words.slice(start?.end ?? from, one.start);
    const after = words.slice(one.end, to);
    const own = yearWithin(sentence, one, start);
    const base = baseOf(sentence, one);
    const maintained = isMaintained(sentence, one);
    // “Mỗi năm mở 02 lớp với 40 học viên” is so many of both.
    const goesOn =
      /^(?: [a-z]+){0,8},? (?:voi|cho) $/.test(before) && /_per_year$/.test(into.targets.at(-1)?.unit ?? "");
    const perYear = yearly(before, after, one.shape === "number") || (goesOn && one.shape === "number");
    const change = maintained ? null : (changeBefore(before) ?? (perYear ? changeOpened(before) : null));
    const noun = words.slice(one.start, one.end);
    const place = /^(?: [a-z]+){0,3}(?:,| va) $/.test(before)
      ? /_per_(commune|school|class|hamlet|district)$/.exec(into.targets.at(-1)?.unit ?? "")?.[0]
      : undefined;
    const unit =
      place && one.shape === "number"
        ? `${one.unit}${place}`
        : unitOf(one, { before, after, change, base: base.said, perYear, noun });
    const phrase = phraseOf(printed, from, one.start, one.end, to);
    const each = eachOf({ unit, value: one.value, denominator: one.denominator, phrase });
    isMade = MADE.test(before) || (isMade && /^(?: [a-z]+){0,8}(?: va|,) $/.test(before));
    const subject = subjectOf(sentence, one, { from, to, earlier, context, eachPlace: each !== null });
    const found = one.shape === "zero" ? noneOf(subject, unit, match) : match(subject, measuredIn(unit, isMade, each));
    const figure = {
      section: context.section,
      line: lineOf(sentence, one, context),
      parts: partsOfPhrase(printed, { from, start: one.start, end: one.end, to }),
      phrase,
      value: one.value,
      value_to: one.valueTo,
      denominator: one.denominator,
      ...found,
      // No indicator is of places with two or more of a thing.
      ...(each && one.value !== 1 ? { indicator: null } : {}),
    };
    if (bases.has(one) || isResult(sentence, one, { before, after, own, context })) {
      const isNow = /(?:hien (?:nay|tai|co|dat)|den nay)[^,;]*$/.test(before);
      const year = isNow ? context.frame.made : (own?.year ?? context.year?.year ?? null);
      const said = into.heard + printed.slice(0, one.end) + (/^[^,;.]*/.exec(printed.slice(one.end, to))?.[0] ?? "");
      into.facts.push({ ...figure, unit: one.unit, year, place: context.frame.place, said });
      continue;
    }
    const comparator =
      carried(one, into.targets.at(-1), before) ?? comparatorOf(one, { before, after, change, maintained, sentence });
    const time = own ?? context.year;
    const share = /(?<!luong tu )ngan sach|tong chi|chi thuong xuyen/.test(before + after) && own === null;
    const year = share ? null : (time?.year ?? context.frame.until);
    const isPeriod = own?.from != null && (own.start < one.start || /^[^,;]*$/.test(words.slice(one.end, own.start)));
    const isFlow = perYear || (isPeriod && one.shape !== "level");
    const isPart = /trong (?:so )?(?:do|nay)|trong so nay/.test(before);
    if (isPart) partOf = wholeOf(whole, unit) ?? wholeOf(into.wholes, unit);
    else if (partOf && !(unit === into.targets.at(-1)?.unit)) partOf = undefined;
    const target: DraftTarget = {
      ...figure,
      comparator,
      unit,
      year,
      from_year:
        isFlow && year !== null ? (own?.from ?? context.year?.from ?? (perYear ? context.frame.from : null)) : null,
      base_year: base.year ?? (start ? (yearWithin(sentence, start)?.year ?? null) : null),
      base_value: start?.value ?? null,
      kind: kindOf(one, comparator, unit),
      subgroup: subgroupOf(printed.slice(from, one.start), before),
      part_of: partOf?.phrase ?? null,
      condition: conditionOf(printed, words, one.start),
      compared: comparedWith(printed.slice(from, one.start), before),
      steps: null,
      unsure: doubtsOf(one, { context, own, time, found: figure.indicator, unit, base, comparator, share }),
    };
    if (!partOf) whole.push(target);
    into.targets.push(target);
  }
  if (whole.length > 0) into.wholes = whole;
}

/** What none is to be left of; none of the pupils is a share of them. */
function noneOf(subject: WeightedText, unit: string, match: Matcher): IndicatorMatch {
  const counted = match(subject, unit, { falls: true });
  if (counted.indicator !== null) return counted;
  const share = match(subject, "percent", { falls: true });
  return share.indicator !== null ? share : counted;
}

/** Things that are built or given are counted as they come, and are not all that there are. */
const MADE = /(?:xay (?:moi|dung|them)|thanh lap|cai tao|sua chua|trang bi|lap dat|mua sam|nang cap)(?: [a-z]+){0,3} $/;

/** The unit that an indicator of a clause is to have. */
function measuredIn(unit: string, isMade: boolean, each: Each | null): string {
  if (each) return "percent";
  return isMade && !/_per_/.test(unit) ? `${unit}_per_year` : unit;
}

/** What a part is of: the last whole of its unit, else the last of any. */
function wholeOf(wholes: readonly DraftTarget[], unit: string): DraftTarget | undefined {
  return [...wholes].reverse().find((other) => other.unit === unit) ?? wholes.at(-1);
}

/** “Tối đa 35 học sinh/lớp ở tiểu học, 45 học sinh/lớp ở THCS”: the second is a ceiling too. */
function carried(one: Quantity, last: DraftTarget | undefined, before: string): Comparator | null {
  const isEach =
    one.shape === "number" && /_per_(?!year)/.test(last?.unit ?? "") && /^(?: [a-z]+){0,3}(?:,| va) $/.test(before);
  if (isEach) return last?.comparator ?? null;
  const isBound =
    last?.comparator === ">=" || last?.comparator === ">" || last?.comparator === "<=" || last?.comparator === "<";
  const isSame = one.unit === "percent" && last?.unit === "percent" && one.value !== 100;
  if (isBound && isSame && /^(?! ?tro )(?:(?! dat | la | co | con | nam )[^,;:.]){0,60} va $/.test(before))
    return last.comparator;
  const isNext = one.shape === "ratio" && last?.unit === one.unit && /^[^,;]{0,60}(?:, ?| va )$/.test(before);
  if (isNext) return last.comparator;
  const changes = last?.comparator === "decrease_by" || last?.comparator === "increase_by";
  const isPair =
    one.shape === "number" &&
    last?.kind === "change" &&
    !/^(?:percent|points|multiple)/.test(last.unit) &&
    /^(?: \S+){0,4}(?:,| va) $/.test(before);
  return changes && isPair ? last.comparator : null;
}

/** People over a place are named: children of a class, pupils of a school. */
function perUnit({ unit }: Quantity, noun: string): string {
  if (unit !== "people") return unit;
  return / (?:tre|chau)/.test(noun) ? "children" : / (?:hoc sinh|hs|em)/.test(noun) ? "pupils" : unit;
}

interface Around {
  readonly before: string;
  readonly after: string;
  readonly change: "increase_by" | "decrease_by" | null;
}

function unitOf(
  one: Quantity,
  {
    before,
    after,
    change,
    base,
    perYear,
    noun,
  }: Around & { readonly base: boolean; readonly perYear: boolean; readonly noun: string },
): string {
  const place = one.shape === "number" ? perPlace(before, after) : null;
  const ofBase = one.unit === "percent" && change !== null && (base || /^ ?(?:tong )?so (?!voi)/.test(after));
  const unit = ofBase ? "percent_of_base" : place ? `${perUnit(one, noun)}_per_${place}` : one.unit;
  const rated =
    perYear && (one.shape === "number" || change !== null || /^ ?\/ ?nam/.test(after)) && unit !== "multiple";
  return rated ? `${unit}_per_year` : unit;
}

function comparatorOf(
  one: Quantity,
  {
    before,
    after,
    change,
    maintained,
    sentence,
  }: Around & { readonly maintained: boolean; readonly sentence: Sentence },
): Comparator {
  if (maintained && one.shape !== "zero") return "maintain";
  if (one.shape === "zero") return "=";
  if (one.shape === "rank") return /thu \d/.test(sentence.words.slice(one.start, one.end)) ? "=" : "<=";
  if (one.shape === "multiple") return change === "decrease_by" ? "decrease_by" : (comparatorBefore(before) ?? ">=");
  if (one.unit === "points" && /(?:xuong|con|chi con)(?: \S+){0,2} $/.test(before))
    return comparatorBefore(before) ?? "=";
  if (one.unit === "points") return /giam[^,;]*$/.test(before) ? "decrease_by" : "increase_by";
  if (change) return change;
  if (/xoa mu chu cho $/.test(before) && one.unit === "percent") return "increase_by";
  const said = comparatorBefore(before);
  if (said) return said;
  const later = comparatorAfter(after, { from: / tu $/.test(before) || /^tu $/.test(before) });
  if (later) return later;
  if (one.shape === "level" && /phan dau (?:dat )?$|phan dau dat chuan $/.test(before)) return ">=";
  if (
    one.shape === "level" &&
    sentence.quantities.some(
      (other) =>
        other.shape === "level" &&
        other.end <= one.start &&
        other.value < one.value &&
        /duy tri|giu/.test(sentence.words.slice(0, other.start)),
    )
  )
    return ">=";
  return one.valueTo === null ? "=" : ">=";
}

function kindOf(one: Quantity, comparator: Comparator, unit: string): TargetKind {
  if (comparator === "maintain") return "maintain";
  if (comparator === "increase_by" || comparator === "decrease_by" || unit === "multiple") return "change";
  if (one.shape === "level") return "standard";
  if (unit === "per_thousand" || /_per_(?!year)/.test(unit)) return "reach";
  return one.shape === "number" || one.shape === "of" || one.shape === "zero" ? "count" : "reach";
}

function doubtsOf(
  one: Quantity,
  {
    context,
    own,
    time,
    found,
    unit,
    base,
    comparator,
    share,
  }: {
    readonly context: Context;
    readonly own: unknown;
    readonly time: unknown;
    readonly found: string | null;
    readonly unit: string;
    readonly base: { readonly year: number | null; readonly said: boolean };
    readonly comparator: Comparator;
    readonly share: boolean;
  },
): Doubt[] {
  const isChange = comparator === "increase_by" || comparator === "decrease_by" || unit === "multiple";
  const doubts: readonly (readonly [Doubt, boolean])[] = [
    ["OCR_TEXT", context.frame.scanned],
    ["NO_DEADLINE", share || (own === null && time === null && context.frame.until === null)],
    ["YEAR_OF_DOCUMENT", !share && own === null && time === null && context.frame.until !== null],
    ["RECURRENT", share],
    ["FRACTION_OR_COUNT", one.shape === "of" && (one.denominator ?? 0) <= 4],
    ["MULTIPLE_OR_INCREASE", one.shape === "multiple"],
    ["POINTS_OR_PERCENT", isChange && one.unit === "percent"],
    ["BASE_UNNAMED", isChange && base.year === null],
    ["INDICATOR_UNKNOWN", found === null],
  ];
  return doubts.filter(([, holds]) => holds).map(([doubt]) => doubt);
}
