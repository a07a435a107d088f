import type { DraftTarget, Figure } from "../types.js";
import { type Each, eachOf } from "../words/each.js";
import type { IndicatorMatch, Matcher, WeightedText } from "../words/indicators.js";
import type { Quantity } from "../words/quantities.js";
import type { Context } from "./context.js";
import { inheritedOf, respective } from "./inherited.js";
import { isMade } from "./made.js";
import { type Measure, measureOf, type Place } from "./measure.js";
import { nameOf } from "./naming.js";
import { partsOfPhrase, phraseOf } from "./phrase.js";
import { areParallel, isOfOneBefore, stageLabel } from "./places.js";
import type { Sentence } from "./sentences.js";
import { subjectOf } from "./subject.js";
import { tellsParts, unitsMeet, wholeOf } from "./wholes.js";

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
  readonly last: Pick<Figure, "parts" | "unit"> | undefined;
}

/** What the clauses of one sentence leave to those after them. */
export interface Run {
  readonly whole: DraftTarget[];
  partOf: DraftTarget | undefined;
  isMade: boolean;
  /** Whether any of them was of what is built or given. */
  wasMade: boolean;
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
  }: {
    readonly context: Context;
    readonly match: Matcher;
    /** The last sentence of the paragraph that says what it is of. */
    readonly earlier: string;
    readonly run: Run;
    readonly heard: Heard;
  },
): Clause {
  const { printed } = sentence;
  const { from, to, before, after } = place;
  const measured = measureOf(sentence, one, place, heard.targets.at(-1));
  const isPart = tellsParts(before);
  if (isPart) run.partOf = wholeOf(run.whole, measured.unit) ?? wholeOf(heard.wholes, measured.unit);
  else if (run.partOf && !unitsMeet(measured.unit, heard.targets.at(-1)?.unit)) run.partOf = undefined;
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
  const subject: WeightedText = spread
    ? [[spread, 1]]
    : [
        ...subjectOf(sentence, one, { from: led, to, earlier, context, eachPlace: each !== null }),
        [stageLabel(heard.heard), OF_PARAGRAPH] as const,
        ...inheritedOf(one, { ...words, unit, partOf: run.partOf, last: heard.last }),
      ];
  const clause = { ...measured, unit, quantity: one, each, isMade: run.isMade, words: sentence.words, after };
  const name = (text: WeightedText): IndicatorMatch => nameOf(text, clause, match);
  const { isBetween, ...found } = name(subject);
  return {
    figure: {
      section: context.section,
      line: lineOf(sentence, one, context),
      parts: partsOfPhrase(printed, { from: led, start: one.start, end: one.end, to }),
      phrase,
      value: one.value,
      value_to: one.valueTo,
      unit,
      denominator: one.denominator,
      ...found,
      // No indicator is of places with two or more of a thing.
      ...(each && one.value !== 1 ? { indicator: null } : {}),
    },
    measure: { ...measured, unit },
    place,
    each,
    words,
    name,
    isBetween,
  };
}

/** Line of the document in which a quantity stands. */
function lineOf({ left }: Sentence, { start }: Quantity, { line, breaks }: Context): number {
  return breaks?.filter((one) => one.left >= left - start).at(-1)?.line ?? line;
}
