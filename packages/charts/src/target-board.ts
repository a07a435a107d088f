import { comparatorText, formatProbability, indicatorName, quantity, sentence, yearLabel } from "@lotrinh/language";
import type { Answer, Assessment, TargetAssessment } from "@lotrinh/reach";
import { dots, type Label, labels, lineHeight, lines } from "./layers.js";
import type { Chart } from "./svg.js";
import { ink, PAGE_WIDTH, type } from "./theme.js";
import { wrap } from "./wrap.js";

const COLUMN = { section: 0, name: 68, asked: 322, known: 428, scale: 556, end: PAGE_WIDTH - 14 } as const;
const BANDS = [0.1, 0.33, 0.66, 0.9] as const;
const HEAD = 42;
const PAD = 7;

interface Row {
  readonly section: string[];
  readonly name: string[];
  readonly asked: string[];
  readonly known: string[];
  readonly answer: Answer | null;
  readonly silence: string;
  readonly y: number;
  readonly height: number;
}

/**
 * The open targets of a locality, one a row: what is asked, what is known, and the probability on a scale of five
 * words. A hollow mark is a probability under assumptions; a row without a mark says what it lacks.
 */
export function targetBoard({ targets, legend, locality }: Assessment): Chart {
  const open = targets.filter((one) => one.state === "open");
  const ordered = [...open].sort((a, b) => Number(answerOf(b) !== null) - Number(answerOf(a) !== null));
  const rows = place(ordered, (one) => rowOf(one, legend));
  const answered = open.filter((one) => answerOf(one) !== null).length;
  const params = { count: open.length, answered, missing: open.length - answered, year: lastYear(open) };
  const title = sentence("BOARD_TITLE", { ...params, locality: nameOf(legend, locality) });
  const height = (rows.at(-1)?.y ?? HEAD) + (rows.at(-1)?.height ?? 0);
  const scale = (p: number): number => COLUMN.scale + p * (COLUMN.end - COLUMN.scale);
  const column = (x: number, of: (row: Row) => string[]): Label[] =>
    rows.map((row) => ({ x, y: row.y + PAD, text: of(row) }));
  const marked = rows.flatMap((row) => (row.answer ? [{ row, answer: row.answer, y: row.y + row.height / 2 }] : []));
  const conditional = marked.filter(({ answer }) => isConditional(answer));
  const reported = marked.filter(({ answer }) => !isConditional(answer));
  const keys = [
    ...(conditional.length > 0 ? [{ hollow: true, text: sentence("BOARD_KEY_ASSUMED") }] : []),
    ...(reported.length > 0 ? [{ hollow: false, text: sentence("BOARD_KEY_REPORTED") }] : []),
  ].map((key, index) => ({ ...key, x: 6 + 300 * index, y: height + 20 }));
  const silent = rows.filter((row) => row.answer === null);

  return {
    title: sentence("BOARD_NAME", params),
    description: [title, ...ordered.map((one, index) => describe(one, rows[index]))].join(" "),
    spec: {
      width: PAGE_WIDTH,
      height: height + 34,
      title: {
        text: wrap(title, { width: PAGE_WIDTH, size: type.title, weight: 700 }),
        subtitle: wrap(sentence("BOARD_SUBTITLE"), { width: PAGE_WIDTH, size: type.subtitle }),
      },
      layer: [
        lines(
          marked.flatMap(({ row }) =>
            BANDS.map((p) => ({ x: scale(p), x2: scale(p), y: row.y, y2: row.y + row.height })),
          ),
          { color: ink.muted, dash: [2, 2] },
        ),
        lines(
          [0, 1].map((p) => ({ x: scale(p), x2: scale(p), y: HEAD, y2: height })),
          { color: ink.muted },
        ),
        lines(
          rows.map((row) => ({ x: 0, x2: PAGE_WIDTH, y: row.y, y2: row.y })),
          { color: "#e4e6e9" },
        ),
        lines([{ x: 0, x2: PAGE_WIDTH, y: HEAD, y2: HEAD }], { color: ink.text }),
        labels(head(), { color: ink.muted, size: type.small, baseline: "bottom" }),
        labels(
          [0, 0.33, 0.66, 1].map((p) => ({ x: scale(p), y: HEAD - 4, text: formatScale(p) })),
          { align: "center", color: ink.muted, size: type.small, baseline: "bottom" },
        ),
        labels(
          column(COLUMN.section, (row) => row.section),
          { color: ink.muted, size: type.small },
        ),
        labels(
          column(COLUMN.name, (row) => row.name).filter((_, index) => rows[index]?.answer),
          { weight: 700 },
        ),
        labels(column(COLUMN.name, (row) => row.name).filter((_, index) => !rows[index]?.answer)),
        labels(column(COLUMN.asked, (row) => row.asked)),
        labels(
          column(COLUMN.known, (row) => row.known),
          { color: ink.muted, size: type.small },
        ),
        labels(
          silent.map((row) => ({ x: COLUMN.scale + 8, y: row.y + row.height / 2, text: row.silence })),
          { color: ink.muted, size: type.small, baseline: "middle" },
        ),
        dots([
          ...reported.map(({ answer, y }) => ({ x: scale(answer.probability), y })),
          ...keys.filter((key) => !key.hollow),
        ]),
        dots(
          [
            ...conditional.map(({ answer, y }) => ({ x: scale(answer.probability), y })),
            ...keys.filter((key) => key.hollow),
          ],
          { hollow: true, color: ink.assumed },
        ),
        labels(
          marked.map(({ answer, y }) => ({
            x: scale(answer.probability) + 9,
            y,
            text: formatProbability(answer.probability),
          })),
          { weight: 700, baseline: "middle" },
        ),
        lines([{ x: 0, x2: PAGE_WIDTH, y: height, y2: height }], { color: ink.text }),
        labels(
          keys.map(({ x, y, text }) => ({ x: x + 10, y, text })),
          { size: type.small, baseline: "middle" },
        ),
      ],
    },
  };
}

function answerOf(one: TargetAssessment): Answer | null {
  return one.readings[0]?.answer ?? null;
}

function isConditional(answer: Answer): boolean {
  return answer.conditions.some((condition) => condition.status !== "reported");
}

function lastYear(targets: readonly TargetAssessment[]): number {
  return Math.max(0, ...targets.map((one) => one.target.horizon));
}

function head(): Label[] {
  const y = HEAD - 4;
  return [
    { x: COLUMN.section, y, text: sentence("BOARD_SECTION") },
    { x: COLUMN.name, y, text: sentence("BOARD_TARGET") },
    { x: COLUMN.asked, y, text: sentence("BOARD_ASKED") },
    { x: COLUMN.known, y, text: sentence("BOARD_KNOWN") },
    { x: COLUMN.scale, y: y - lineHeight(type.small), text: sentence("BOARD_PROBABILITY") },
  ];
}

function formatScale(p: number): string {
  return p === 0 ? "0" : quantity(100 * p, "percent");
}

function rowOf(
  { target, latest, context, readings }: TargetAssessment,
  legend: Assessment["legend"],
): Omit<Row, "y" | "height"> {
  const [reading] = readings;
  const name = indicatorName(target.indicator, "vi");
  const asked = comparatorText(reading?.reading.comparator ?? target.comparator, target.value, target.unit);
  const figure = latest ?? context.filter((one) => one.indicator === reading?.reading.indicator).at(-1);
  const place = latest || !figure ? "" : `${nameOf(legend, figure.locality)} `;
  const known = figure
    ? `${place}${yearLabel(figure.year, legend.timings[figure.indicator] ?? "calendar")}: ${quantity(figure.value, figure.unit)}`
    : sentence("BOARD_NOTHING_KNOWN");
  return {
    section: [target.section],
    name: wrap(name, { width: COLUMN.asked - COLUMN.name - 12, size: type.label, weight: reading?.answer ? 700 : 400 }),
    asked: wrap(asked, { width: COLUMN.known - COLUMN.asked - 10, size: type.label }),
    known: wrap(known, { width: COLUMN.scale - COLUMN.known - 10, size: type.small }),
    answer: reading?.answer ?? null,
    silence: reading?.silence ? sentence(`silence/${reading.silence}`) : "",
  };
}

function place(targets: readonly TargetAssessment[], of: (one: TargetAssessment) => Omit<Row, "y" | "height">): Row[] {
  let y = HEAD;
  return targets.map((one) => {
    const row = of(one);
    const most = Math.max(row.name.length, row.asked.length, row.known.length);
    const height = most * lineHeight(type.label) + 2 * PAD - 3;
    y += height;
    return { ...row, y: y - height, height };
  });
}

function describe({ target, readings }: TargetAssessment, row: Row | undefined): string {
  const answer = readings[0]?.answer;
  const said = answer ? sentence(answer.message.code, answer.message.params) : (row?.silence ?? "");
  return `${target.section}, ${indicatorName(target.indicator, "vi")}: ${row?.asked.join(" ") ?? ""} – ${said}.`;
}

function nameOf(legend: Assessment["legend"], locality: string): string {
  return legend.localities[locality]?.name ?? locality;
}
