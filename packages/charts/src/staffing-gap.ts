import { formatNumber, type Language } from "@lotrinh/language";
import { dots, labels, lines } from "./layers.js";
import { pixelChart } from "./pixel-chart.js";
import type { Chart } from "./svg.js";
import { ink, PAGE_WIDTH, type } from "./theme.js";

const [HEAD, ROW] = [6, 40];
/** Of what a norm to come needs: less than that is neither short nor over. */
const LEAST = 0.01;
const TEXT = {
  vi: {
    title: (place: string, year: number, short: string) =>
      `${place}: năm học ${year}–${year + 1} thiếu ${short} giáo viên so với định mức`,
    enough: (place: string, year: number) =>
      `${place}: năm học ${year}–${year + 1} đủ giáo viên theo định mức ở mọi cấp`,
    subtitle: "Điểm đặc: giáo viên hiện có; vạch: số theo định mức. Điểm rỗng: số giả định hoặc tính ra.",
    ahead: (place: string, year: number, known: number, short: string) =>
      `${place}: năm học ${year}–${year + 1}, các cấp thiếu cần nhiều hơn năm học ${known}–${known + 1} khoảng ${short} giáo viên`,
    none: (place: string, year: number, known: number) =>
      `${place}: số giáo viên năm học ${known}–${known + 1} đủ cho định mức năm học ${year}–${year + 1} ở mọi cấp`,
    from: (year: number, known: number) =>
      `Điểm: giáo viên năm học ${known}–${known + 1} (rỗng: giả định, ước tính); vạch: mức dự báo giữa theo định mức năm học ${year}–${year + 1}, dựa trên giả định. Chưa tính người đã tuyển, đã nghỉ từ đó nên không phải số cần tuyển.`,
    name: "Giáo viên có và cần",
    gap: (gap: string, missing: boolean) => (missing ? `thiếu ${gap}` : `thừa ${gap}`),
    about: "khoảng ",
    even: "đủ",
    row: (name: string, have: string, need: string, gap: string) => `${name}: có ${have}, cần ${need}, ${gap}`,
  },
  en: {
    title: (place: string, year: number, short: string) =>
      `${place}: ${short} teachers short of the norm in ${year}–${year + 1}`,
    enough: (place: string, year: number) => `${place}: teachers meet the norm at every level in ${year}–${year + 1}`,
    subtitle: "Mark: teachers there are; bar: what the norm needs. A hollow mark is assumed or computed.",
    ahead: (place: string, year: number, known: number, short: string) =>
      `${place}: by ${year}–${year + 1} levels that are short need about ${short} teachers more than in ${known}–${known + 1}`,
    none: (place: string, year: number, known: number) =>
      `${place}: the teachers of ${known}–${known + 1} are enough for the norm of ${year}–${year + 1} at every level`,
    from: (year: number, known: number) =>
      `Mark: teachers of ${known}–${known + 1} (hollow: assumed, estimated); bar: middle forecast by the norm of ${year}–${year + 1}, on assumptions. Those hired and retired since are not counted, so it is no number to hire.`,
    name: "Teachers there are and needed",
    gap: (gap: string, missing: boolean) => (missing ? `${gap} short` : `${gap} over`),
    about: "about ",
    even: "enough",
    row: (name: string, have: string, need: string, gap: string) =>
      `${name}: ${have} there are, ${need} needed, ${gap}`,
  },
} as const;

export interface StaffingGapInput {
  readonly place: string;
  /** First year of the school year that the norm is for. */
  readonly year: number;
  /** The same of the teachers there are, where it is an earlier one. */
  readonly known?: number;
  readonly levels: readonly {
    readonly name: string;
    readonly have: number;
    readonly need: number;
    /** Status of `have`. */
    readonly status: string;
  }[];
}

export interface StaffingGapOptions {
  /** Pixels; defaults to 620. */
  readonly width?: number;
  /** Defaults to Vietnamese. */
  readonly language?: Language;
}

/** Teachers there are against what the norm needs, level by level. Surplus of one level never fills another. */
export function staffingGap(
  { place, year, known, levels }: StaffingGapInput,
  { width = PAGE_WIDTH, language = "vi" }: StaffingGapOptions = {},
): Chart {
  if (levels.length === 0) throw new RangeError("invalid staffing; no level to draw");
  const words = TEXT[language];
  const ahead = known !== undefined && known !== year;
  const say = (x: number) => formatNumber(x, { language, digits: 0 });
  // A forecast has three digits, and what is short of it two, so that rows and title add up as they are printed.
  const neededOf = (need: number) => (ahead ? Number(need.toPrecision(3)) : Math.round(need));
  const roughly = (gap: number, need: number) =>
    !ahead ? gap : Math.abs(gap) < LEAST * need ? 0 : Number(gap.toPrecision(2));
  const left = Math.round(0.24 * width);
  const unit = (width - left - (ahead ? 150 : 120)) / Math.max(1, ...levels.flatMap(({ have, need }) => [have, need]));
  const rows = levels.map((one, i) => {
    const gap = roughly(neededOf(one.need) - Math.round(one.have), one.need);
    const gapText = gap === 0 ? words.even : words.gap(`${ahead ? words.about : ""}${say(Math.abs(gap))}`, gap > 0);
    return {
      ...one,
      gap,
      gapText,
      y: HEAD + ROW * i + ROW / 2,
      have: left + unit * one.have,
      need: left + unit * one.need,
      counts: one,
    };
  });
  const said = () => {
    if (!ahead) {
      return {
        title: short > 0 ? words.title(place, year, say(short)) : words.enough(place, year),
        subtitle: words.subtitle,
      };
    }
    return {
      title: short > 0 ? words.ahead(place, year, known, say(short)) : words.none(place, year, known),
      subtitle: words.from(year, known),
    };
  };
  const short = rows.reduce((sum, { gap }) => sum + Math.max(0, gap), 0);
  return pixelChart({
    ...said(),
    name: `${words.name}, ${place}`,
    data: rows.map(({ name, counts, gapText: gap }) =>
      words.row(name, say(counts.have), say(neededOf(counts.need)), gap),
    ),
    width,
    height: HEAD + ROW * rows.length,
    layer: [
      lines([{ x: left, x2: left, y: HEAD, y2: HEAD + ROW * rows.length }], { color: ink.muted }),
      labels(
        rows.map(({ name, y }) => ({ x: left - 8, y, text: name })),
        { align: "right", baseline: "middle" },
      ),
      lines(
        rows.map(({ need, y }) => ({ x: left, x2: need, y, y2: y })),
        { color: "#c3cfd8", width: 14 },
      ),
      lines(
        rows.map(({ need, y }) => ({ x: need, x2: need, y: y - 11, y2: y + 11 })),
        { color: ink.text, width: 2.5 },
      ),
      ...[true, false].map((reported) =>
        dots(
          rows.filter(({ status }) => (status === "reported") === reported).map(({ have, y }) => ({ x: have, y })),
          { hollow: !reported, color: reported ? ink.accent : ink.assumed },
        ),
      ),
      labels(
        rows.map((row) => ({ x: Math.max(row.have, row.need) + 12, y: row.y, text: row.gapText })),
        { baseline: "middle", weight: 700 },
      ),
      labels(
        rows.map((row) => ({
          x: left + 4,
          y: row.y + 11,
          text: `${say(row.counts.have)} / ${say(neededOf(row.counts.need))}`,
        })),
        { size: type.small, color: ink.muted },
      ),
    ],
  });
}
