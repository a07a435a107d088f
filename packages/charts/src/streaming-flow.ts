import { approximate, formatNumber, type Language } from "@lotrinh/language";
import { boxes, labels, lineHeight, lines } from "./layers.js";
import { pixelChart } from "./pixel-chart.js";
import type { Chart } from "./svg.js";
import { ink, PAGE_WIDTH, type } from "./theme.js";
import { wrap } from "./wrap.js";

const [HEAD, ROW, BAR] = [44, 54, 18];
const TEXT = {
  vi: {
    title: (place: string, year: number, over: string, name: string) =>
      `${place}, năm học ${year}–${year + 1}: ${over} người vượt số chỗ, nhiều nhất ở hướng ${name}`,
    beyond: (place: string, year: number, over: string, name: string) =>
      `${place}, năm học ${year}–${year + 1}: ${inner(name)} nhiều hơn số người không vào THPT ${over}`,
    enough: (place: string, year: number) => `${place}, năm học ${year}–${year + 1}: hướng nào biết số chỗ cũng đủ chỗ`,
    unknown: (place: string, year: number) =>
      `${place}, năm học ${year}–${year + 1}: chưa biết số chỗ của hướng nào sau lớp 9`,
    subtitle: "Người học xong lớp 9 đi các hướng. Vạch đứng: số chỗ; phần sẫm: người vượt số chỗ.",
    subtitleLeft: "Vạch đứng: số chỗ, hoặc số người không vào THPT ở hàng ghi như vậy; phần sẫm: phần vượt.",
    name: "Luồng sau lớp 9 và số chỗ",
    all: (people: string) => `Học xong lớp 9: ${people} người`,
    row: (name: string, people: string) => `${name}: ${people} người`,
    seats: (seats: string, over: string | null) => (over === null ? `${seats} chỗ, đủ` : `${seats} chỗ, vượt ${over}`),
    left: (left: string, over: string | null) =>
      over === null ? `${left} người không vào THPT, đủ` : `${left} người không vào THPT, vượt ${over}`,
    open: "chưa biết số chỗ",
  },
  en: {
    title: (place: string, year: number, over: string, name: string) =>
      `${place}, ${year}–${year + 1}: ${over} people more than seats, most for ${name}`,
    beyond: (place: string, year: number, over: string, name: string) =>
      `${place}, ${year}–${year + 1}: ${inner(name)} are ${over} more than those not entering upper secondary`,
    enough: (place: string, year: number) => `${place}, ${year}–${year + 1}: seats are enough wherever they are known`,
    unknown: (place: string, year: number) => `${place}, ${year}–${year + 1}: seats after grade 9 are not known`,
    subtitle: "Where completers of grade 9 go. Upright line: seats; dark part: people above them.",
    subtitleLeft:
      "Upright line: seats, or those not entering upper secondary where a row says so; dark part: above it.",
    name: "Ways after grade 9 and seats",
    all: (people: string) => `Completers of grade 9: ${people}`,
    row: (name: string, people: string) => `${name}: ${people}`,
    seats: (seats: string, over: string | null) =>
      over === null ? `${seats} seats, enough` : `${seats} seats, ${over} above`,
    left: (left: string, over: string | null) =>
      over === null
        ? `${left} do not enter upper secondary, enough`
        : `${left} do not enter upper secondary, ${over} above`,
    open: "seats not known",
  },
} as const;

export interface StreamingFlowInput {
  readonly place: string;
  /** First year of the school year that they enter. */
  readonly year: number;
  readonly completers: number;
  readonly ways: readonly {
    readonly name: string;
    readonly people: number;
    /** Null where not known. */
    readonly seats: number | null;
    /** People not entering upper secondary, to whom a plan's share is held where seats are not known. */
    readonly left?: number;
  }[];
  /** Of the numbers; those that are not reported are told to three digits. Defaults to `reported`. */
  readonly status?: string;
  /** Before the way to read it: whose figures these are. */
  readonly about?: string;
}

export interface StreamingFlowOptions {
  /** Pixels; defaults to 620. */
  readonly width?: number;
  /** Defaults to Vietnamese. */
  readonly language?: Language;
}

/**
 * Where the completers of grade 9 go, beside the seats there are: who is above them stands out.
 * @throws RangeError without a way
 */
export function streamingFlow(
  { place, year, completers, ways, status = "reported", about = "" }: StreamingFlowInput,
  { width = PAGE_WIDTH, language = "vi" }: StreamingFlowOptions = {},
): Chart {
  if (ways.length === 0) throw new RangeError("invalid flow; no way to draw");
  const words = TEXT[language];
  const say = (x: number) =>
    status === "reported" ? formatNumber(x, { language, digits: 0 }) : approximate(x, "persons", language);
  const unit = (width - 8) / Math.max(1, completers, ...ways.flatMap(({ people, seats }) => [people, seats ?? 0]));
  const told = ways.map((way) => {
    const most = way.seats ?? way.left ?? null;
    const over = most === null ? 0 : Math.max(0, way.people - most);
    const said = way.seats === null && most !== null ? words.left : words.seats;
    const seats = most === null ? words.open : said(say(most), over > 0 ? say(over) : null);
    return { ...way, most, over, text: `${words.row(way.name, say(way.people))}; ${seats}` };
  });
  const wrapped = told.map(({ text }) => wrap(text, { width, size: type.label }));
  const above = (Math.max(...wrapped.map((one) => one.length)) - 1) * lineHeight(type.label);
  const step = ROW + above;
  const rows = told.map((one, i) => ({ ...one, lines: wrapped[i] ?? [], y: HEAD + step * i + above + 32 }));
  const [worst] = [...rows].sort((a, b) => b.over - a.over);
  const total = rows.reduce((sum, { over }) => sum + over, 0);
  const title = () => {
    if (rows.every(({ most }) => most === null)) return words.unknown(place, year);
    if (!worst || total === 0) return words.enough(place, year);
    const saying = worst.seats === null ? words.beyond : words.title;
    return saying(place, year, say(worst.seats === null ? worst.over : total), worst.name);
  };
  const bar = (y: number, from: number, to: number, thick = BAR) => {
    return { x: unit * from, x2: unit * to, y: y - thick / 2, y2: y + thick / 2 };
  };
  return pixelChart({
    title: title(),
    subtitle: [about, rows.some(({ left }) => left !== undefined) ? words.subtitleLeft : words.subtitle]
      .join(" ")
      .trim(),
    name: `${words.name}, ${place}`,
    data: [words.all(say(completers)), ...rows.map(({ text }) => text)],
    width,
    height: HEAD + step * rows.length,
    layer: [
      labels([{ x: 0, y: 0, text: words.all(say(completers)) }], { weight: 700 }),
      boxes([bar(28, 0, completers, 8)], { color: ink.muted }),
      labels(
        rows.map(({ lines: text, y }) => ({ x: 0, y: y - 28 - above, text })),
        { size: type.label },
      ),
      boxes(
        rows.map(({ people, over, y }) => bar(y, 0, people - over)),
        { color: "#a9c1d1" },
      ),
      boxes(
        rows.filter(({ over }) => over > 0).map(({ people, over, y }) => bar(y, people - over, people)),
        { color: ink.accent },
      ),
      lines(
        rows.flatMap(({ most, y }) =>
          most === null ? [] : [{ x: unit * most, x2: unit * most, y: y - 13, y2: y + 13 }],
        ),
        { color: ink.text, width: 2.5 },
      ),
    ],
  });
}

/** A name within a sentence. */
function inner(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
