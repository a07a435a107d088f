import type { DraftFact, DraftTarget, Figure } from "../types.js";
import { changeBefore, changeOpened } from "../words/comparators.js";
import { type Each, eachOf } from "../words/each.js";
import type { IndicatorMatch, Matcher, WeightedText } from "../words/indicators.js";
import type { Quantity } from "../words/quantities.js";
import { subjectKind } from "../words/subject-kind.js";
import { nounAt } from "../words/units.js";
import type { YearMention } from "../words/years.js";
import { baseRange, isCounted, isResult } from "./accept.js";
import { bothOf } from "./both.js";
import { carried, comparatorOf, kindOf } from "./comparison.js";
import { comparedWith, conditionOf, isInCondition } from "./conditions.js";
import type { Context } from "./context.js";
import { baseOf, rowYear, yearOf, yearWithin } from "./deadline.js";
import { doubtsOf } from "./doubts.js";
import { inheritedOf, respective } from "./inherited.js";
import { isLevelTarget } from "./levels.js";
import { partsOfPhrase, phraseOf } from "./phrase.js";
import { isOfOneBefore, stageLabel } from "./places.js";
import { isMaintained, subgroupOf, yearly } from "./scope.js";
import { type Sentence, sentencesOf } from "./sentences.js";
import { isOfPart, subjectOf } from "./subject.js";
import { unitOf } from "./unit.js";

/** What a paragraph holds. */
export interface Clauses {
  readonly targets: DraftTarget[];
  readonly facts: DraftFact[];
}

const LEADING = 40;
/** Of the level that a paragraph opens with, for its later sentences. */
const OF_PARAGRAPH = 0.3;

/** The clauses so far, with the wholes of the last sentence that had any. */
interface Open extends Clauses {
  wholes: readonly DraftTarget[];
  /** What the sentences of an open list are parts of: “trong đó: …; …”. */
  listed: DraftTarget | undefined;
  /** The paragraph up to the sentence that is read. */
  heard: string;
  /** The last figure, promised or reported. */
  last: Pick<Figure, "parts" | "unit"> | undefined;
  /** Whether “hiện có …” was said and no year since, up to a full stop. */
  isNow: boolean;
}

/** Reads the quantified clauses of one paragraph. */
export function readClauses(text: string, context: Context, match: Matcher): Clauses {
  const targets: DraftTarget[] = [];
  const facts: DraftFact[] = [];
  const open: Open = {
    targets,
    facts,
    wholes: [],
    listed: undefined,
    heard: "",
    last: undefined,
    isNow: false,
  };
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
  let partOf = into.listed;
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
      /^(?: [a-z]+){0,8},? (?:voi|cho)(?: khoang| it nhat| toi thieu| tren| hon)? $/.test(before) &&
      /_per_year$/.test(into.targets.at(-1)?.unit ?? "");
    const perYear = yearly(before, after, one.shape === "number") || (goesOn && one.shape === "number");
    const change = maintained ? null : (changeBefore(before) ?? (perYear ? changeOpened(before) : null));
    const noun = words.slice(one.start, one.end);
    const place = /^(?: [a-z]+){0,3}(?:,| va) $/.test(before)
      ? /_per_(commune|school|class|hamlet|district)$/.exec(into.targets.at(-1)?.unit ?? "")?.[0]
      : undefined;
    const printedUnit =
      place && one.shape === "number"
        ? `${one.unit}${place}`
        : unitOf(one, {
            before,
            after,
            change,
            base: base.said,
            perYear,
            noun,
          });
    const isPart = /trong (?:so )?(?:do|nay)|trong so nay/.test(before);
    if (isPart) partOf = wholeOf(whole, printedUnit) ?? wholeOf(into.wholes, printedUnit);
    else if (partOf && !unitsMeet(printedUnit, into.targets.at(-1)?.unit)) partOf = undefined;
    // Parts of “32.000 người/năm” are so many a year too.
    const unit = partOf?.unit === `${printedUnit}_per_year` ? partOf.unit : printedUnit;
    // “… ở tiểu học và 40 học sinh/lớp ở THCS”: what stands before is of the figure before.
    const led = from > 0 && isOfOneBefore(before, after) ? one.start : from;
    const phrase = phraseOf(printed, led, one.start, one.end, to);
    const each = eachOf({
      unit,
      value: one.value,
      denominator: one.denominator,
      phrase,
    });
    isMade = MADE.test(before) || (isMade && isPart) || (isMade && /^(?: [a-z]+){0,8}(?: va|,) $/.test(before));
    const words_ = {
      before: printed.slice(led, one.start),
      after: printed.slice(one.end, to),
    };
    const spread = respective(sentence, one);
    const subject: WeightedText = spread
      ? [[spread, 1]]
      : [
          ...subjectOf(sentence, one, {
            from: led,
            to,
            earlier,
            context,
            eachPlace: each !== null,
          }),
          [stageLabel(into.heard), OF_PARAGRAPH] as const,
          ...inheritedOf(one, { ...words_, unit, partOf, last: into.last }),
        ];
    const comparator =
      carried(one, into.targets.at(-1), before) ?? comparatorOf(one, { before, after, change, maintained, sentence });
    const matched = (subject: WeightedText): IndicatorMatch =>
      one.shape === "zero"
        ? noneOf(subject, unit, match, noun)
        : match(subject, countedIn(unit, comparator, after) ?? measuredIn(unit, isMade, each), {
            of: shareOf(words.slice(0, one.start), after),
            noun: one.denominator === null ? "" : noun,
            sinks: ["<", "<=", "decrease_by"].includes(comparator),
          });
    const found = matched(subject);
    const figure = {
      section: context.section,
      line: lineOf(sentence, one, context),
      parts: partsOfPhrase(printed, {
        from: led,
        start: one.start,
        end: one.end,
        to,
      }),
      phrase,
      value: one.value,
      value_to: one.valueTo,
      denominator: one.denominator,
      ...found,
      // No indicator is of places with two or more of a thing.
      ...(each && one.value !== 1 ? { indicator: null } : {}),
    };
    if (bases.has(one) || isResult(sentence, one, { before, after, own, context })) {
      const isNow = /(?:hien (?:nay|tai|co|con|dat)|den nay)[^,;]*$/.test(before);
      into.isNow = isNow || (into.isNow && own === null);
      const year = into.isNow ? context.frame.made : (own?.year ?? context.year?.year ?? null);
      const said = into.heard + printed.slice(0, one.end) + (/^[^,;.]*/.exec(printed.slice(one.end, to))?.[0] ?? "");
      into.last = { parts: figure.parts, unit };
      into.facts.push({
        ...figure,
        unit: one.unit,
        year,
        place: context.frame.place,
        said,
      });
      continue;
    }
    const time =
      rowYear(into.heard + printed, kept.indexOf(one)) ?? own ?? context.year ?? (perYear ? context.frame.open : null);
    const share = /(?<!luong tu )ngan sach|tong chi|chi thuong xuyen/.test(before + after) && own === null;
    const year = share ? null : yearOf(time, context.frame);
    const isPeriod = own?.from != null && (own.start < one.start || /^[^,;]*$/.test(words.slice(one.end, own.start)));
    const isFlow = perYear || (isPeriod && one.shape !== "level");
    const subgroup = subgroupOf(words_, before, after);
    const isWhole = partOf !== undefined && subgroup === null && figure.indicator === partOf.indicator;
    const target: DraftTarget = {
      ...figure,
      // A part is of something else than its whole.
      ...(isWhole ? { indicator: null } : {}),
      comparator,
      unit,
      year,
      from_year: time?.isOpen
        ? time.from
        : isFlow && year !== null
          ? (own?.from ?? context.year?.from ?? (perYear ? context.frame.from : null))
          : null,
      base_year: base.year ?? (start ? (yearWithin(sentence, start)?.year ?? null) : null),
      base_value: start?.value ?? null,
      kind: kindOf(one, comparator, unit),
      subgroup,
      part_of: partOf?.phrase ?? null,
      condition: conditionOf(printed, words, one.start),
      compared: comparedWith(printed.slice(from, one.start), before),
      steps: null,
      unsure: doubtsOf(one, {
        context,
        own,
        time,
        found: isWhole ? null : figure.indicator,
        unit,
        base,
        comparator,
        isYearly: share || (time?.isOpen === true && year === null),
      }),
    };
    const both = each || one.shape === "zero" ? null : bothOf(words_.before);
    const two = both?.map((said) => ({ said, found: matched([[said, 1]]) })) ?? [];
    const isOfTwo = new Set(two.flatMap(({ found: { indicator } }) => indicator ?? [])).size === 2;
    const read = isOfTwo ? two.map(({ said, found }) => ofOne(target, said, found)) : [target];
    into.last = target;
    if (!partOf) whole.push(...read);
    into.targets.push(...read);
  }
  if (whole.length > 0) into.wholes = whole;
  if (!printed.endsWith(";")) into.isNow = false;
  const isList = /trong (?:so )?do(?: [a-z]+)?:/.test(words) || into.listed !== undefined;
  into.listed = isList && words.endsWith(";") ? partOf : undefined;
}

/** A clause of two read for one of them. */
function ofOne(target: DraftTarget, said: string, found: IndicatorMatch): DraftTarget {
  const parts = { ...target.parts, before: said.trim() };
  return {
    ...target,
    ...found,
    parts,
    unsure: target.unsure.filter((doubt) => doubt !== "INDICATOR_UNKNOWN"),
  };
}

/** Whether a further part can be of the same whole as the one before. */
function unitsMeet(unit: string, last: string | undefined): boolean {
  return unit === last || `${unit}_per_year` === last;
}

/** What none is to be left of; none of the pupils is a share of them. */
function noneOf(subject: WeightedText, unit: string, match: Matcher, words: string): IndicatorMatch {
  const start = words.search(/ (?=[a-z]+$|[a-z]+ )/);
  const thing = words.slice(start).replace(/^ *(?:khong|con|co|de|xay|ra|xoa|het|cham|dut| )+/, "");
  const noun = thing.slice(0, nounAt(thing)?.length ?? 0);
  const counted = match(subject, unit, {
    falls: true,
    noun: noun.length < thing.trim().length ? noun : "",
  });
  if (counted.indicator !== null) return counted;
  const share = match(subject, "percent", { falls: true });
  return share.indicator !== null ? share : counted;
}

/** Things that are built or given are counted as they come, and are not all that there are. */
const MADE =
  /(?:^|[ ,;])(?:xay (?:moi|dung|them)|thanh lap|tuyen (?:dung|moi)|cai tao|sua chua|trang bi|lap dat|mua sam|nang cap|(?<!quy )mo(?: moi| them)?)(?: [a-z]+){0,3} $/;

/** Words of what a share is of: those behind it, else those behind “tỷ lệ”. */
function shareOf(before: string, after: string): string {
  return subjectKind(after) === null ? (/.*\b(?:ty le|so) (.*)$/.exec(before)?.[1] ?? "") : after;
}

/** “Giảm 50% số học sinh bỏ học” is of their number, and not of a rate. */
function countedIn(unit: string, comparator: string, after: string): string | null {
  const isChange = comparator === "increase_by" || comparator === "decrease_by";
  const isShare = unit === "percent_of_base" || unit === "fraction";
  return isChange && isShare && /^ ?(?:tong )?so /.test(after) ? (nounAt(after)?.unit ?? null) : null;
}

/** The unit that an indicator of a clause is to have. */
function measuredIn(unit: string, isMade: boolean, each: Each | null): string {
  if (each) return "percent";
  return isMade && !/_per_/.test(unit) ? `${unit}_per_year` : unit;
}

/** What a part is of: the last whole of its unit, else the last of any. */
function wholeOf(wholes: readonly DraftTarget[], unit: string): DraftTarget | undefined {
  return [...wholes].reverse().find((other) => unitsMeet(unit, other.unit)) ?? wholes.at(-1);
}
