import { askedText, type IndicatorNames, indicatorName, type Language, quantity, yearLabel } from "@lotrinh/language";
import type { Answer, Assessment, ReadingAssessment, TargetAssessment } from "@lotrinh/reach";
import { conclusion, inEnglish, sentence, startInShort } from "@lotrinh/wording";
import { lineHeight } from "./layers.js";
import { PAGE_WIDTH, type } from "./theme.js";
import { wrap } from "./wrap.js";

/** Left edges of the columns, in pixels; the last is a scale from 0 to 1. */
export const COLUMN = { section: 0, name: 64, asked: 252, known: 336, scale: 440, end: PAGE_WIDTH - 26 } as const;
/** Pixels above the first row. */
export const HEAD = 42;
/** Pixels between the edge of a row and its text. */
export const PAD = 7;

/** One target, its texts broken to the columns. */
export interface Row {
  readonly target: TargetAssessment["target"];
  readonly section: string[];
  readonly name: string[];
  readonly asked: string[];
  readonly known: string[];
  readonly answer: Answer | null;
  /** What is missing where there is no answer. */
  readonly silence: string[];
  /** Whether that is the start it takes, which is assumed. */
  readonly supposed: boolean;
  readonly y: number;
  readonly height: number;
}

/** Rows below each other, as high as their texts; a row with an answer has room for its percent and its word. */
export function boardRows(
  targets: readonly TargetAssessment[],
  legend: Assessment["legend"],
  language: Language,
): Row[] {
  let y = HEAD;
  return targets.map((one) => {
    const row = rowOf(one, legend, language);
    const { section, name, asked, known, answer, silence } = row;
    const most = Math.max(section.length, name.length, asked.length, known.length, answer ? 2 : silence.length);
    const height = most * lineHeight(type.label) + 2 * PAD - 3;
    y += height;
    return { ...row, y: y - height, height };
  });
}

function rowOf(
  { target, latest, context, readings }: TargetAssessment,
  legend: Assessment["legend"],
  language: Language,
): Omit<Row, "y" | "height"> {
  const [first] = readings;
  const answer = first?.answer ?? null;
  const figure = latest ?? context.filter((one) => one.indicator === first?.reading.indicator).at(-1);
  const place = latest || !figure ? "" : `${nameOf(legend, figure.locality)} `;
  const known = figure
    ? `${place}${yearLabel(figure.year, legend.timings[figure.indicator] ?? "calendar")}: ${quantity(figure.value, figure.unit, language)}`
    : sentence("BOARD_NOTHING_KNOWN", {}, language);
  return {
    target,
    section: sectionLines(language === "en" ? inEnglish(target.section) : target.section),
    name: wrap(indicatorName(target.indicator, legend.names, language), {
      width: COLUMN.asked - COLUMN.name - 12,
      size: type.label,
      weight: answer ? 700 : 400,
    }),
    asked: wrap(askedText(first?.reading ?? target, language), {
      width: COLUMN.known - COLUMN.asked - 10,
      size: type.label,
    }),
    known: wrap(known, { width: COLUMN.scale - COLUMN.known - 10, size: type.small }),
    answer,
    supposed: !answer && first?.structure.verdict === "feasible" && first.start !== null,
    silence: wrap(first && !answer ? silenceOf(first, legend.names, language) : "", {
      width: COLUMN.end - COLUMN.scale - 12,
      size: type.small,
    }),
  };
}

/** A number of a document, `525/QĐ-TTg`. */
const DOCUMENT = /\d+[\p{L}\d-]*(?:\/\d{4})?\/[\p{L}-]+/u;

/** A section as it is written; of a clause that a whole document is named for, the document's number. */
function sectionLines(section: string): string[] {
  const room = { width: COLUMN.name - COLUMN.section - 8, size: type.small };
  const whole = wrap(section, room);
  const number = whole.length > 3 ? DOCUMENT.exec(section)?.[0] : undefined;
  return number === undefined ? whole : wrap(number.replace("/", "/ "), room).map((line) => line.trim());
}

/** A clause that cannot be held as written says so before it says what is missing. */
function silenceOf(reading: ReadingAssessment, names: IndicatorNames, language: Language): string {
  return conclusion(reading, {
    names,
    structure: ({ verdict }) => sentence(`board/${verdict}`, {}, language),
    start: (start) => startInShort(start, language),
    language,
  });
}

export function nameOf(legend: Assessment["legend"], locality: string): string {
  return legend.localities[locality]?.name ?? locality;
}
