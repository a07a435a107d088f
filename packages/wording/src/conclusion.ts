import { type IndicatorNames, type Language, statusName } from "@lotrinh/language";
import type {
  Answer,
  Outcome,
  ReadingAssessment,
  Silence,
  StartFrontier,
  Structure,
  StructureVerdict,
} from "@lotrinh/reach";
import { answerText } from "./finding-text.js";
import { sentence } from "./sentence.js";
import { startText } from "./start-text.js";

/** A structure that stands in the way of a reading. */
export type Obstacle = Structure & { readonly verdict: Exclude<StructureVerdict, "feasible"> };

/** What is made of each thing that can be said of a reading; the rest is said in a sentence. */
export interface ConclusionOptions<T> {
  /** Those of the assessment's legend. */
  readonly names: IndicatorNames;
  readonly answer?: (answer: Answer) => T;
  readonly outcome?: (outcome: Outcome) => T;
  readonly structure?: (obstacle: Obstacle) => T;
  readonly start?: (start: StartFrontier) => T;
  readonly silence?: (silence: Silence) => T;
  /** Defaults to `"vi"`. */
  readonly language?: Language;
}

/**
 * The one thing that is said of a reading: its answer, else the outcome of a target that is past, else what the clause
 * runs into as written, else from which start it would be likely, else why there is nothing; empty without a reason.
 */
export function conclusion<T = string>(
  { answer, outcome, structure, start, silence }: ReadingAssessment,
  options: ConclusionOptions<T>,
): T | string {
  const { names, language = "vi" } = options;
  if (answer) return options.answer?.(answer) ?? answerText(answer, names, language);
  if (outcome) return options.outcome?.(outcome) ?? sentence(`outcome/${outcome.verdict}`, {}, language);
  const { verdict } = structure;
  if (verdict !== "feasible")
    return options.structure?.({ ...structure, verdict }) ?? sentence(`verdict/${verdict}`, {}, language);
  if (start)
    return options.start?.(start) ?? `${startText(start, names, language)} (${statusName("assumed", language)})`;
  if (silence) return options.silence?.(silence) ?? sentence(`silence/${silence}`, {}, language);
  return "";
}
