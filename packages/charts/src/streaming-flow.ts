import { formatNumber, type Language } from "@lotrinh/language";
import { labels, lines } from "./layers.js";
import { pixelChart } from "./pixel-chart.js";
import type { Chart } from "./svg.js";
import { ink, PAGE_WIDTH, type } from "./theme.js";

const [HEAD, ROW, BAR] = [44, 54, 18];
const TEXT = {
  vi: {
    title: (place: string, year: number, over: string, name: string) =>
      `${place}, năm học ${year}–${year + 1}: ${over} người vượt số chỗ, nhiều nhất ở hướng ${name}`,
    enough: (place: string, year: number) => `${place}, năm học ${year}–${year + 1}: hướng nào biết số chỗ cũng đủ chỗ`,
    subtitle: "Người học xong lớp 9 đi các hướng. Vạch đứng: số chỗ; phần sẫm: người vượt số chỗ.",
    name: "Luồng sau lớp 9 và số chỗ",
    all: (people: string) => `Học xong lớp 9: ${people} người`,
    row: (name: string, people: string) => `${name}: ${people} người`,
    seats: (seats: string, over: string | null) => (over === null ? `${seats} chỗ, đủ` : `${seats} chỗ, vượt ${over}`),
    open: "chưa biết số chỗ",
  },
  en: {
    title: (place: string, year: number, over: string, name: string) =>
      `${place}, ${year}–${year + 1}: ${over} people more than seats, most for ${name}`,
    enough: (place: string, year: number) => `${place}, ${year}–${year + 1}: seats are enough wherever they are known`,
    subtitle: "Where completers of grade 9 go. Upright line: seats; dark part: people above them.",
    name: "Ways after grade 9 and seats",
    all: (people: string) => `Completers of grade 9: ${people}`,
    row: (name: string, people: string) => `${name}: ${people}`,
    seats: (seats: string, over: string | null) =>
      over === null ? `${seats} seats, enough` : `${seats} seats, ${over} above`,
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
  }[];
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
  { place, year, completers, ways }: StreamingFlowInput,
  { width = PAGE_WIDTH, language = "vi" }: StreamingFlowOptions = {},
): Chart {
  if (ways.length === 0) throw new RangeError("invalid flow; no way to draw");
  const words = TEXT[language];
  const say = (x: number) => formatNumber(x, { language, digits: 0 });
  const unit = (width - 8) / Math.max(1, completers, ...ways.flatMap(({ people, seats }) => [people, seats ?? 0]));
  const rows = ways.map((way, i) => {
    const over = way.seats === null ? 0 : Math.max(0, way.people - way.seats);
    const seats = way.seats === null ? words.open : words.seats(say(way.seats), over > 0 ? say(over) : null);
    return { ...way, over, text: `${words.row(way.name, say(way.people))}; ${seats}`, y: HEAD + ROW * i + 32 };
  });
  const [worst] = [...rows].sort((a, b) => b.over - a.over);
  const total = rows.reduce((sum, { over }) => sum + over, 0);
  const bar = (y: number, from: number, to: number) => ({ x: unit * from, x2: unit * to, y, y2: y });
  return pixelChart({
    title: worst && total > 0 ? words.title(place, year, say(total), worst.name) : words.enough(place, year),
    subtitle: words.subtitle,
    name: `${words.name}, ${place}`,
    data: [words.all(say(completers)), ...rows.map(({ text }) => text)],
    width,
    height: HEAD + ROW * rows.length,
    layer: [
      labels([{ x: 0, y: 0, text: words.all(say(completers)) }], { weight: 700 }),
      lines([bar(28, 0, completers)], { color: ink.muted, width: 8 }),
      labels(
        rows.map(({ text, y }) => ({ x: 0, y: y - 28, text })),
        { size: type.label },
      ),
      lines(
        rows.map(({ people, over, y }) => bar(y, 0, people - over)),
        { color: "#a9c1d1", width: BAR },
      ),
      lines(
        rows.filter(({ over }) => over > 0).map(({ people, over, y }) => bar(y, people - over, people)),
        { color: ink.accent, width: BAR },
      ),
      lines(
        rows.flatMap(({ seats, y }) =>
          seats === null ? [] : [{ x: unit * seats, x2: unit * seats, y: y - 13, y2: y + 13 }],
        ),
        { color: ink.text, width: 2.5 },
      ),
    ],
  });
}
