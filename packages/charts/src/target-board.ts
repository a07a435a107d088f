import { formatProbability, type IndicatorNames, indicatorName, type Language, quantity } from "@lotrinh/language";
import type { Assessment, TargetAssessment } from "@lotrinh/reach";
import { answerText, inEnglish, sentence } from "@lotrinh/wording";
import { boardRows, COLUMN, HEAD, nameOf, PAD, type Row } from "./board-rows.js";
import { isConditional } from "./conditional.js";
import { textWidth } from "./font.js";
import { dots, type Label, type Layer, labels, lineHeight, lines } from "./layers.js";
import type { Chart } from "./svg.js";
import { BEFORE_INK, ink, PAGE_WIDTH, type } from "./theme.js";
import { wrap } from "./wrap.js";

const BANDS = [0.1, 0.33, 0.66, 0.9] as const;
/** Pixels from the middle of a mark to its text. */
const BESIDE = 9;

const ROWS_OF_A_PAGE = 12;

export interface BoardOptions {
  /** Which part of the targets to show, from 1; defaults to 1. */
  readonly part?: number;
  /** Into how many parts they are cut; defaults to 1, all targets on one board. */
  readonly parts?: number;
  /** The same before a change: where a probability was another, a small mark shows where it stood. */
  readonly before?: Assessment | null;
  /** Defaults to Vietnamese. */
  readonly language?: Language;
}

/** The mark of a row that has an answer, and the text beside it. */
interface Mark {
  readonly row: Row;
  readonly x: number;
  readonly y: number;
  readonly hollow: boolean;
  readonly percent: string;
  readonly word: string;
  readonly align: "left" | "right";
  /** Pixels of the text. */
  readonly width: number;
  /** Pixels of its two lines from the middle of the row. */
  readonly apart: number;
}

/**
 * The open targets of a locality, one a row: what is asked, what is known, and the probability on a scale of five
 * words. A hollow mark is a probability under assumptions; a row without a mark says what it lacks.
 */
export function targetBoard(
  { targets, legend, locality }: Assessment,
  { part = 1, parts = 1, before = null, language = "vi" }: BoardOptions = {},
): Chart {
  const open = targets.filter((one) => one.state === "open");
  const ordered = [...open].sort((a, b) => Number(isAnswered(b)) - Number(isAnswered(a)));
  const rows = boardRows(ordered.slice(...sliceOf(ordered.length, part, parts)), legend, language);
  const answered = open.filter(isAnswered).length;
  const params = { count: open.length, answered, missing: open.length - answered, years: horizonsOf(open) };
  const whole = sentence(
    answered > 0 ? "BOARD_TITLE" : "BOARD_TITLE_SILENT",
    {
      ...params,
      locality: nameOf(legend, locality),
    },
    language,
  );
  const title = parts > 1 ? `${whole} (${part}/${parts})` : whole;
  const height = (rows.at(-1)?.y ?? HEAD) + (rows.at(-1)?.height ?? 0);
  const past = pastMarks(rows, before);
  const marks = rows.flatMap((row) => markOf(row, past.get(row), language));
  const plain = sentence(marks.length > 0 ? "BOARD_SUBTITLE" : "BOARD_SUBTITLE_SILENT", {}, language);
  const supposed = rows.some((row) => row.supposed);
  const subtitle = supposed ? sentence("BOARD_SUBTITLE_STARTS", { subtitle: plain }, language) : plain;

  return {
    title: sentence("BOARD_NAME", params, language),
    description: [`${title}.`, ...rows.map((row) => describe(row, legend.names, language))].join(" "),
    spec: {
      width: PAGE_WIDTH,
      height: marks.length > 0 ? height + 34 + (past.size > 0 ? 18 : 0) : height + 6,
      title: {
        text: wrap(title, { width: PAGE_WIDTH, size: type.title, weight: 700 }),
        subtitle: wrap(subtitle, { width: PAGE_WIDTH, size: type.subtitle }),
      },
      layer: [
        ...frame(rows, marks, height),
        ...head(language),
        ...texts(rows),
        ...pastLayers(marks, past, height + 40, language),
        ...marksOn(marks),
        ...key(marks, height + 20, language),
      ],
    },
  };
}

/** On how many boards the open targets of a locality fit an A4 page each. */
export function boardParts(
  { targets }: Assessment,
  { rows = ROWS_OF_A_PAGE }: { readonly rows?: number } = {},
): number {
  return Math.max(1, Math.ceil(targets.filter((one) => one.state === "open").length / rows));
}

/** Rows of one part: as many in each as in the others, the first ones where they do not come out even. */
function sliceOf(count: number, part: number, parts: number): [number, number] {
  if (!(Number.isInteger(part) && part >= 1 && part <= parts)) {
    throw new RangeError(`invalid part; not one of 1 to ${parts}: ${part}`);
  }
  const size = Math.ceil(count / parts);
  return [(part - 1) * size, part * size];
}

function isAnswered({ readings }: TargetAssessment): boolean {
  return (readings[0]?.answer ?? null) !== null;
}

function horizonsOf(targets: readonly TargetAssessment[]): string {
  return [...new Set(targets.map((one) => one.target.horizon))].sort((a, b) => a - b).join(", ");
}

function scale(p: number): number {
  return COLUMN.scale + p * (COLUMN.end - COLUMN.scale);
}

/** `past` is where the mark stood before a change: the text stands on the other side. */
function markOf(row: Row, past: number | undefined, language: Language): Mark[] {
  const { answer, y, height } = row;
  if (!answer) return [];
  const x = scale(answer.probability);
  const percent = formatProbability(answer.probability, { language });
  const word = sentence(`word/${answer.word}`, {}, language);
  const both = Math.max(textWidth(percent, type.label, 700), textWidth(word, type.small));
  const after = (edge: number) => x + BESIDE + both <= edge;
  const before = x - BESIDE - both >= COLUMN.scale - 8;
  const free = after(COLUMN.end) || (!before && after(PAGE_WIDTH)) ? "left" : "right";
  const align =
    past === undefined ? free : past > x && before ? "right" : past < x && after(PAGE_WIDTH) ? "left" : free;
  // Where a word fits on neither side, the place on the scale says it.
  const fits = align === "left" || before;
  const width = fits ? both : textWidth(percent, type.label, 700);
  const said = fits ? word : "";
  // Where it has to stand on the way from the past mark, that way passes between its lines.
  const crossed = past !== undefined && past > x === (align === "left");
  const apart = crossed ? 11 : 7;
  return [{ row, x, y: y + height / 2, hollow: isConditional(answer), percent, word: said, align, width, apart }];
}

/** Whether a line of the scale would cross the text of a row's mark. */
function isUnderText(x: number, { x: from, width, align }: Mark): boolean {
  const beside = align === "left" ? x - from : from - x;
  return beside > 0 && beside < BESIDE + width;
}

/** Where the marks of rows stood before a change, those that have moved. */
function pastMarks(rows: readonly Row[], before: Assessment | null): ReadonlyMap<Row, number> {
  return new Map(
    rows.flatMap((row): [Row, number][] => {
      const was = before?.targets.find((one) => one.target.id === row.target.id)?.readings[0]?.answer?.probability;
      if (was === undefined || !row.answer) return [];
      return formatProbability(was) === formatProbability(row.answer.probability) ? [] : [[row, scale(was)]];
    }),
  );
}

/** Where marks stood before a change, tied to where they stand, and what that means. */
function pastLayers(marks: readonly Mark[], past: ReadonlyMap<Row, number>, y: number, language: Language): Layer[] {
  if (past.size === 0) return [];
  const small = { color: BEFORE_INK, size: 40 };
  const moved = marks.filter(({ row }) => past.has(row));
  const from = (row: Row) => past.get(row) ?? Number.NaN;
  return [
    lines(
      moved.map(({ row, x, y }) => ({ x: from(row), x2: x, y, y2: y })),
      { color: BEFORE_INK, width: 2 },
    ),
    dots(
      moved.map(({ row, y }) => ({ x: from(row), y })),
      small,
    ),
    dots([{ x: 6, y }], small),
    labels([{ x: 16, y, text: sentence("BOARD_KEY_BEFORE", {}, language) }], { size: type.small, baseline: "middle" }),
  ];
}

function frame(rows: readonly Row[], marks: readonly Mark[], height: number): Layer[] {
  const across = (y: number) => ({ x: 0, x2: PAGE_WIDTH, y, y2: y });
  return [
    lines(
      marks.flatMap((mark) =>
        BANDS.filter((p) => !isUnderText(scale(p), mark)).map((p) => ({
          ...{ x: scale(p), x2: scale(p), y: mark.row.y, y2: mark.row.y + mark.row.height },
        })),
      ),
      { color: ink.muted, dash: [2, 2] },
    ),
    lines(
      [0, 1].map((p) => ({ x: scale(p), x2: scale(p), y: HEAD, y2: height })),
      { color: ink.muted },
    ),
    lines(
      rows.map((row) => across(row.y)),
      { color: ink.grid },
    ),
    lines([across(HEAD), across(height)], { color: ink.text }),
  ];
}

function head(language: Language): Layer[] {
  const y = HEAD - 4;
  const names: Label[] = [
    { x: COLUMN.section, y, text: sentence("BOARD_SECTION", {}, language) },
    { x: COLUMN.name, y, text: sentence("BOARD_TARGET", {}, language) },
    { x: COLUMN.asked, y, text: sentence("BOARD_ASKED", {}, language) },
    { x: COLUMN.known, y, text: sentence("BOARD_KNOWN", {}, language) },
    { x: COLUMN.scale, y: y - lineHeight(type.small), text: sentence("BOARD_PROBABILITY", {}, language) },
  ];
  const ticks = [0, 0.33, 0.66, 1].map((p) => ({
    x: scale(p),
    y,
    text: p === 0 ? "0" : quantity(100 * p, "percent", language),
  }));
  const options = { color: ink.muted, size: type.small, baseline: "bottom" } as const;
  return [labels(names, options), labels(ticks, { ...options, align: "center" })];
}

function texts(rows: readonly Row[]): Layer[] {
  const column = (x: number, of: (row: Row) => string[], some = rows): Label[] =>
    some.map((row) => ({ x, y: row.y + PAD, text: of(row) }));
  const [answered, silent] = [rows.filter((row) => row.answer), rows.filter((row) => !row.answer)];
  const quiet = { color: ink.muted, size: type.small };
  const silence = silent.map((row) => ({
    x: COLUMN.scale + 8,
    y: row.y + (row.height - row.silence.length * lineHeight(type.small)) / 2 + 2,
    text: row.silence,
  }));
  return [
    labels(
      column(COLUMN.section, (row) => row.section),
      quiet,
    ),
    labels(
      column(COLUMN.name, (row) => row.name, answered),
      { weight: 700 },
    ),
    labels(column(COLUMN.name, (row) => row.name, silent)),
    labels(column(COLUMN.asked, (row) => row.asked)),
    labels(
      column(COLUMN.known, (row) => row.known),
      quiet,
    ),
    labels(silence, quiet),
  ];
}

function marksOn(marks: readonly Mark[]): Layer[] {
  const beside = (align: Mark["align"], of: (mark: Mark) => string, side: 1 | -1): Label[] =>
    marks
      .filter((mark) => mark.align === align)
      .map((mark) => ({
        x: mark.x + (align === "left" ? BESIDE : -BESIDE),
        y: mark.y + side * mark.apart,
        text: of(mark),
      }));
  return [
    ...(["left", "right"] as const).flatMap((align) => [
      labels(
        beside(align, (mark) => mark.percent, -1),
        { align, baseline: "middle", weight: 700, halo: true },
      ),
      labels(
        beside(align, (mark) => mark.word, 1),
        { align, baseline: "middle", size: type.small, halo: true },
      ),
    ]),
    ...[false, true].map((hollow) =>
      dotsOf(
        marks.filter((mark) => mark.hollow === hollow),
        hollow,
      ),
    ),
  ];
}

/** What hollow and full marks mean, those that are drawn. */
function key(marks: readonly Mark[], y: number, language: Language): Layer[] {
  const codes = { hollow: "BOARD_KEY_ASSUMED", full: "BOARD_KEY_REPORTED" } as const;
  return [true, false]
    .filter((hollow) => marks.some((mark) => mark.hollow === hollow))
    .flatMap((hollow, index) => {
      const x = 6 + 300 * index;
      const text = sentence(hollow ? codes.hollow : codes.full, {}, language);
      return [dotsOf([{ x, y }], hollow), labels([{ x: x + 10, y, text }], { size: type.small, baseline: "middle" })];
    });
}

function dotsOf(at: readonly { readonly x: number; readonly y: number }[], hollow: boolean): Layer {
  const places = at.map(({ x, y }) => ({ x, y }));
  return hollow ? dots(places, { hollow, color: ink.assumed }) : dots(places);
}

function describe({ target, asked, answer, silence }: Row, names: IndicatorNames, language: Language): string {
  const said = answer ? answerText(answer, names, language) : `${silence.join(" ")}.`;
  const section = language === "en" ? inEnglish(target.section) : target.section;
  const row = `${section}, ${indicatorName(target.indicator, names, language)}: ${asked.join(" ")} – ${said}`;
  return row.endsWith(".") ? row : `${row}.`;
}
