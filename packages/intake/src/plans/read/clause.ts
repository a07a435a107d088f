import type { DraftTarget, Figure, PhraseParts } from "../types.js";
import { type Each, eachOf } from "../words/each.js";
import type { IndicatorMatch, Matcher, WeightedText } from "../words/indicators.js";
import type { Quantity } from "../words/quantities.js";
import { saysStage } from "../words/stages.js";
import type { Context } from "./context.js";
import { inheritedOf, respective, SAME } from "./inherited.js";
import { isMade } from "./made.js";
import { type Measure, measureOf, type Place } from "./measure.js";
import { nameOf } from "./naming.js";
import { partsOfPhrase, phraseOf } from "./phrase.js";
import { areParallel, isOfOneBefore, stageLabel } from "./places.js";
import { sameAs, spokenOf, type Told } from "./same.js";
import type { Sentence } from "./sentences.js";
import { peopleOf, subgroupOf, withoutGroup } from "./subgroup.js";
import { subjectOf } from "./subject.js";
import { isOfThem, tellsParts, unitsMeet, wholeOf } from "./wholes.js";

/** Of the level that a paragraph opens with, for its later sentences. */
const OF_PARAGRAPH = 0.3;

/** What was read of a paragraph before a sentence. */
export interface Heard {
  readonly targets: readonly DraftTarget[];
  /** Wholes of the last sentence that had any. */
  readonly wholes: readonly DraftTarget[];
  /** The paragraph up to the sentence that is read. */
  readonly heard: string;
  /** Whether the sentence before told what is built or given. */
  readonly isMade: boolean;
  /** The last figure, promised or reported. */
  readonly last: Told | undefined;
  /** The last of each unit. */
  readonly lasts: ReadonlyMap<string, Told>;
}

/** What the clauses of one sentence leave to those after them. */
export interface Run {
  readonly whole: DraftTarget[];
  partOf: DraftTarget | undefined;
  isMade: boolean;
  /** Whether any of them was of what is built or given. */
  wasMade: boolean;
  /** Whether the share before is one of every year. */
  isEvery: boolean;
  /** Whether a list of every year goes on: “hằng năm, …; …”. */
  readonly isListed: boolean;
}

/** One quantity with its words, read. */
export interface Clause {
  readonly figure: Omit<Figure, "year">;
  readonly measure: Measure;
  readonly place: Place;
  readonly each: Each | null;
  /** As printed between the quantity and its neighbours. */
  readonly words: { readonly before: string; readonly after: string };
  /** The indicator that further words for it name. */
  readonly name: (subject: WeightedText) => IndicatorMatch;
  /** Whether two indicators would fit. */
  readonly isBetween: boolean;
  /** Words that limit it to a part of the people or places. */
  readonly subgroup: string | null;
  /** Whether that part is a kind of places. */
  readonly isOfPlaces: boolean;
  /** Words that it leaves to the next: its own, or those that it took over itself. */
  readonly left: PhraseParts;
  /** Whether it only says a figure before it again, for another year or part. */
  readonly isAgain: boolean;
}

export function clauseOf(
  sentence: Sentence,
  one: Quantity,
  place: Place,
  {
    context,
    match,
    earlier,
    run,
    heard,
    told,
  }: {
    readonly context: Context;
    readonly match: Matcher;
    /** The last sentence of the paragraph that says what it is of. */
    readonly earlier: string;
    readonly run: Run;
    readonly heard: Heard;
    /** Targets before the sentence, the last of the paragraphs before it too. */
    readonly told: readonly Told[];
  },
): Clause {
  const { printed } = sentence;
  const { from, to, before, after } = place;
  const measured = measureOf(sentence, one, place, heard.targets.at(-1), context.year?.year ?? context.frame.until);
  const isPart = tellsParts(before) || isOfThem(after);
  if (isPart) run.partOf = wholeOf(run.whole, measured.unit) ?? wholeOf(heard.wholes, measured.unit);
  else if (run.partOf && !unitsMeet(measured.unit, heard.targets.at(-1)?.unit))
    run.partOf = heard.wholes.find((whole) => whole.kind !== "change" && whole.unit === measured.unit);
  // Parts of “32.000 người/năm” are so many a year too.
  const unit = run.partOf?.unit === `${measured.unit}_per_year` ? run.partOf.unit : measured.unit;
  run.isMade = isMade(before, { isPart, last: run.isMade, earlier: heard.isMade });
  run.wasMade ||= run.isMade;
  // “… ở tiểu học và 40 học sinh/lớp ở THCS”: what stands before is of the figure before.
  const led = from > 0 && (isOfOneBefore(before, after) || areParallel(before, after)) ? one.start : from;
  const phrase = phraseOf(printed, led, one.start, one.end, to);
  const each = eachOf({ unit, value: one.value, denominator: one.denominator, phrase });
  const words = { before: printed.slice(led, one.start), after: printed.slice(one.end, to) };
  const spread = respective(sentence, one);
  const inherited = inheritedOf(one, { ...words, unit, partOf: run.partOf, last: heard.last });
  const subject: WeightedText = spread
    ? [[spread, 1]]
    : [
        ...subjectOf(sentence, one, { from: led, to, earlier, context, eachPlace: each !== null }),
        [stageLabel(heard.heard), OF_PARAGRAPH] as const,
        ...inherited,
      ];
  const clause = { ...measured, unit, quantity: one, each, isMade: run.isMade, words: sentence.words, after };
  const name = (text: WeightedText): IndicatorMatch => nameOf(text, clause, match);
  const places = subgroupOf(words, led === from ? before : "", after);
  const isBracketed = words.before.lastIndexOf("(") > words.before.lastIndexOf(")");
  // “Riêng trẻ 5 tuổi”, “riêng mầm non” are told by indicators of their own, and no kind of places is.
  const isOfPlaces = places !== null && !saysStage(places);
  const back = spokenOf(sentence, one, told, heard.heard + printed);
  const again =
    spread || back === null
      ? null
      : (back ??
        sameAs(
          { last: heard.last, ofUnit: heard.lasts.get(unit) },
          {
            ...words,
            unit,
            group: places,
            isPart,
            others: isBracketed
              ? null
              : `${from === 0 ? printed.slice(0, one.start) : ""} ${wholeTail(printed.slice(one.end))}`,
          },
        ));
  const { isBetween, ...named } = again
    ? { indicator: again.indicator, nearest: again.nearest, isBetween: false }
    : name(subject);
  const found = back === null ? { ...named, indicator: null } : named;
  const people = places === null && found.indicator === null ? peopleOf(printed.slice(led, to), one.start - led) : null;
  const group = isOfPlaces ? places : people;
  // Which figure of all it is of them is asked beside the nearest of those that speak of them.
  const nearest =
    group === null || again
      ? found.nearest
      : ofThem(found, name(subject.map(([text, weight]) => [withoutGroup(text, group), weight])));
  const parts = partsOfPhrase(printed, { from: led, start: one.start, end: one.end, to });
  const isOfLast = unit === "percent" && run.partOf === undefined && inherited.some(([, weight]) => weight === SAME);
  return {
    left: isOfLast && heard.last ? heard.last.parts : parts,
    figure: {
      section: context.section,
      line: lineOf(sentence, one, context),
      parts,
      phrase,
      value: one.value,
      value_to: one.valueTo,
      unit,
      denominator: one.denominator,
      indicator: found.indicator,
      nearest,
      // No indicator is of places with two or more of a thing.
      ...(each && one.value !== 1 ? { indicator: null } : {}),
    },
    measure: { ...measured, unit },
    place,
    each,
    words,
    name,
    isBetween,
    isOfPlaces,
    subgroup: places ?? people ?? again?.subgroup ?? null,
    isAgain: again !== null && again !== undefined,
  };
}

/** Without what is told of a part: “…, trong đó nữ không dưới một nửa”. */
function wholeTail(after: string): string {
  return after.split(/, (?:trong (?:số )?đó|riêng) /u, 1)[0] ?? "";
}

const NEAREST = 3;

function ofThem({ nearest }: Pick<IndicatorMatch, "nearest">, all: IndicatorMatch): readonly string[] {
  const [first, ...others] = all.nearest;
  return [...new Set([first, nearest[0], ...others])].flatMap((id) => id ?? []).slice(0, NEAREST);
}

/** Line of the document in which a quantity stands. */
function lineOf({ left }: Sentence, { start }: Quantity, { line, breaks }: Context): number {
  return breaks?.filter((one) => one.left >= left - start).at(-1)?.line ?? line;
}
