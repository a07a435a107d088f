import { formatNumber, type Language } from "@lotrinh/language";
import { labels, lines } from "./layers.js";
import { pixelChart } from "./pixel-chart.js";
import type { Chart } from "./svg.js";
import { ink, PAGE_WIDTH, type } from "./theme.js";

const [HEAD, ROW, LEFT] = [22, 24, 62];
/** Fills from few to many; the two darkest carry white text. */
const FILLS = ["#f1f4f7", "#d3dfe8", "#a9c1d1", "#5f8aa6", "#00507a"] as const;
const TEXT = {
  vi: {
    title: (place: string, grade: number, pupils: string, year: number) =>
      `${place}: khối đông nhất là lớp ${grade} năm học ${year}–${year + 1}, ${pupils} học sinh`,
    subtitle:
      "Ô càng đậm càng đông. Viền dày: lứa sinh năm Thìn (2012, 2024). Gạch đứt phía trên: số tính ra hoặc giả định.",
    name: "Học sinh theo lớp và năm học",
    grade: (grade: number) => `Lớp ${grade}`,
    row: (grade: number, year: number, pupils: string) => `lớp ${grade}, ${year}–${year + 1}: ${pupils}`,
  },
  en: {
    title: (place: string, grade: number, pupils: string, year: number) =>
      `${place}: the largest grade is grade ${grade} in ${year}–${year + 1}, ${pupils} pupils`,
    subtitle:
      "Darker cells hold more. Thick frame: born in a Dragon year (2012, 2024). Dashed line on top: computed or assumed.",
    name: "Pupils by grade and school year",
    grade: (grade: number) => `Grade ${grade}`,
    row: (grade: number, year: number, pupils: string) => `grade ${grade}, ${year}–${year + 1}: ${pupils}`,
  },
} as const;

export interface GradeCell {
  /** First year of the school year. */
  readonly year: number;
  readonly grade: number;
  readonly pupils: number;
  readonly status: string;
}

export interface EnrolmentGridOptions {
  readonly place: string;
  /** Pixels; defaults to 620. */
  readonly width?: number;
  /** Defaults to Vietnamese. */
  readonly language?: Language;
}

/**
 * Pupils by grade and school year, a cell each, so that an age group is a diagonal; those who were born in a Dragon year,
 * and start grade 1 at six, are framed.
 * @throws RangeError without cells
 */
export function enrolmentGrid(
  cells: readonly GradeCell[],
  { place, width = PAGE_WIDTH, language = "vi" }: EnrolmentGridOptions,
): Chart {
  const [most] = [...cells].sort((a, b) => b.pupils - a.pupils);
  if (!most) throw new RangeError("invalid cells; none to draw");
  const words = TEXT[language];
  const years = sorted(cells.map(({ year }) => year));
  const grades = sorted(cells.map(({ grade }) => grade));
  const step = (width - LEFT) / years.length;
  const small = step < 46;
  const fewest = Math.min(...cells.map(({ pupils }) => pupils));
  const rank = (pupils: number) =>
    Math.min(FILLS.length - 1, Math.floor((FILLS.length * (pupils - fewest)) / (most.pupils - fewest || 1)));
  const say = (pupils: number) => formatNumber(pupils, { language, digits: 0 });
  const placed = cells.map((cell) => {
    const [x, y] = [LEFT + step * years.indexOf(cell.year), HEAD + ROW * grades.indexOf(cell.grade)];
    return { ...cell, x, y, rank: rank(cell.pupils), dragon: (cell.year - 5 - cell.grade - 2000) % 12 === 0 };
  });
  const bottom = HEAD + ROW * grades.length;
  const frame = placed
    .filter(({ dragon }) => dragon)
    .flatMap(({ x, y }) => {
      const [left, right, top, low] = [x + 2, x + step - 2, y + 2, y + ROW - 2];
      return [
        { x: left, x2: right, y: top, y2: top },
        { x: left, x2: right, y: low, y2: low },
        { x: left, x2: left, y: top, y2: low },
        { x: right, x2: right, y: top, y2: low },
      ];
    });
  return pixelChart({
    title: words.title(place, most.grade, say(most.pupils), most.year),
    subtitle: words.subtitle,
    name: `${words.name}, ${place}`,
    data: cells.map(({ grade, year, pupils }) => words.row(grade, year, say(pupils))),
    width,
    height: bottom + 2,
    layer: [
      ...FILLS.map((color, i) =>
        lines(
          placed
            .filter((one) => one.rank === i)
            .map(({ x, y }) => ({ x: x + 1, x2: x + step - 1, y: y + ROW / 2, y2: y + ROW / 2 })),
          { color, width: ROW - 2 },
        ),
      ),
      lines(
        placed
          .filter(({ status }) => status !== "reported")
          .map(({ x, y }) => ({ x: x + 6, x2: x + step - 6, y: y + 5, y2: y + 5 })),
        { color: ink.assumed, dash: [3, 2] },
      ),
      lines(frame, { color: ink.text, width: 2 }),
      ...[ink.text, ink.paper].map((color, dark) =>
        labels(
          placed
            .filter((one) => Number(one.rank >= 3) === dark)
            .map(({ x, y, pupils }) => ({ x: x + step / 2, y: y + ROW / 2 + 1, text: say(pupils) })),
          { align: "center", baseline: "middle", color, size: small ? 9 : type.small },
        ),
      ),
      labels(
        years.map((year, i) => ({
          x: LEFT + step * (i + 0.5),
          y: 3,
          text: small ? `’${String(year).slice(2)}` : String(year),
        })),
        { align: "center", color: ink.muted, size: type.small },
      ),
      labels(
        grades.map((grade, i) => ({ x: LEFT - 8, y: HEAD + ROW * (i + 0.5), text: words.grade(grade) })),
        { align: "right", baseline: "middle" },
      ),
    ],
  });
}

function sorted(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}
