import type { Language } from "@lotrinh/language";
import type { Brief, Field, Standing } from "@lotrinh/reach";
import { type SentenceCode, sentenceOf } from "@lotrinh/wording";
import { dots, labels, lineHeight, lines } from "./layers.js";
import { pixelChart } from "./pixel-chart.js";
import type { Chart } from "./svg.js";
import { ink, PAGE_WIDTH, type } from "./theme.js";
import { wrap } from "./wrap.js";

/** Columns from left to right: what cannot be met as written, where there is any, the five words, what has no probability. */
const COLUMNS = [
  "impossible",
  "very-hard",
  "hard",
  "toss-up",
  "likely",
  "very-likely",
  "no-figure",
  "no-measure",
] as const;
const [DOT, PAD] = [12, 5];

export interface StandingBoardOptions {
  /** Pixels; defaults to 620. */
  readonly width?: number;
  /** Defaults to Vietnamese. */
  readonly language?: Language;
}

/**
 * A mark for every open target, by field and by how likely it is; those without a probability stand apart. Null without an
 * open target.
 */
export function standingBoard(
  { standings }: Pick<Brief, "standings">,
  { width = PAGE_WIDTH, language = "vi" }: StandingBoardOptions = {},
): Chart | null {
  if (standings.length === 0) return null;
  const say = (code: SentenceCode, params: Readonly<Record<string, string | number>> = {}) =>
    sentenceOf({ code, params }, language);
  const columns = COLUMNS.filter((one) => one !== "impossible" || standings.some(({ kind }) => kind === one));
  const left = Math.round(0.23 * width);
  const cell = (width - left) / columns.length;
  const gap = 0.45 * cell;
  const across = Math.max(1, Math.floor((cell - PAD) / DOT));
  const heads = columns.map((column) => wrap(headText(column, say), { width: cell - 4, size: type.small }));
  const top = lineHeight(type.small) * Math.max(...heads.map((head) => head.length)) + 8;
  let y = top;
  const rows = fieldsOf(standings).map((field) => {
    const own = standings.filter((one) => one.field === field);
    const cells = columns.map((column) => own.filter((one) => columnOf(one) === column));
    const deep = Math.max(1, ...cells.map((all) => Math.ceil(all.length / across)));
    const name = wrap(say(`field-short/${field}`), { width: left - 12, size: type.label });
    const height = Math.max(deep * DOT, name.length * lineHeight(type.label)) + PAD;
    y += height;
    return { field, cells, name, height, top: y - height, middle: y - height / 2 };
  });
  const x = (at: number) => left + cell * at;
  const marks = rows.flatMap(({ cells, middle }) =>
    cells.flatMap((all, at) =>
      all.map((one, index) => ({
        one,
        x: x(at) + PAD + DOT * (index % across),
        y: middle + DOT * (Math.floor(index / across) - (Math.ceil(all.length / across) - 1) / 2),
      })),
    ),
  );
  const firm = marks.filter(({ one }) => one.probability !== null && !one.supposed);
  const supposed = marks.filter(({ one }) => one.probability !== null && one.supposed);
  const silent = marks.filter(({ one }) => one.probability === null);
  const place = ({ x: across, y: down }: { readonly x: number; readonly y: number }) => ({ x: across, y: down });
  const count = (...of: readonly Column[]) => standings.filter((one) => of.includes(columnOf(one))).length;
  const kinds = (kind: Standing["kind"]) => standings.filter((one) => one.kind === kind).length;
  const parts = (
    [
      ["STANDING_LIKELY", kinds("likely")],
      ["STANDING_SUPPOSED", kinds("likely-if")],
      ["STANDING_EVEN", kinds("toss-up")],
      ["STANDING_HARD", kinds("hard")],
      ["STANDING_IMPOSSIBLE", kinds("impossible")],
      ["STANDING_OPEN", count("no-figure", "no-measure")],
    ] as const
  ).flatMap(([code, number]) => (number > 0 ? [say(code, { count: number })] : []));
  const split = x(columns.indexOf("no-figure")) - gap / 8;
  return pixelChart({
    title: say("STANDING_TITLE", { total: standings.length, parts: parts.join(", ") }),
    subtitle: say("STANDING_SUBTITLE"),
    name: say("STANDING_NAME"),
    data: rows.map(({ field, cells }) => {
      const parts = cells.flatMap((all, at) =>
        all.length > 0 ? [`${headText(columns[at] ?? "no-figure", say)} ${all.length}`] : [],
      );
      return `${say(`field/${field}`)}: ${parts.join(", ")}`;
    }),
    width,
    height: y + 2,
    layer: [
      lines(
        rows.map((row) => ({ x: 0, x2: width, y: row.top, y2: row.top })),
        { color: ink.grid },
      ),
      lines([{ x: split, x2: split, y: 0, y2: y }], { color: ink.muted, dash: [3, 3] }),
      labels(
        heads.map((text, at) => ({ x: x(at) + 2, y: 0, text })),
        { size: type.small, color: ink.muted },
      ),
      labels(
        rows.map(({ name, middle }) => ({ x: 0, y: middle - (name.length * lineHeight(type.label)) / 2, text: name })),
        { size: type.label },
      ),
      dots(silent.map(place), { color: ink.muted, size: 50 }),
      dots(supposed.map(place), { hollow: true, color: ink.assumed, size: 70 }),
      dots(firm.map(place), { size: 80 }),
    ],
  });
}

type Column = (typeof COLUMNS)[number];

function columnOf({ word, kind }: Standing): Column {
  if (word !== null) return word;
  if (kind === "impossible") return kind;
  return kind === "start" || kind === "no-data" || kind === "capped" ? "no-figure" : "no-measure";
}

function headText(column: Column, say: (code: SentenceCode) => string): string {
  if (column === "impossible") return say("standing/impossible");
  return say(column === "no-figure" || column === "no-measure" ? `standing-column/${column}` : `word/${column}`);
}

/** In the order of a pack, those with a target. */
const ORDER: readonly Field[] = ["preschool", "universalisation", "literacy", "streaming", "schools", "staff", "other"];

function fieldsOf(standings: readonly Standing[]): Field[] {
  return ORDER.filter((field) => standings.some((one) => one.field === field));
}
