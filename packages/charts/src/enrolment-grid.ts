import { approximate, formatNumber, type Language } from "@lotrinh/language";
import { boxes, labels, lines } from "./layers.js";
import { pixelChart } from "./pixel-chart.js";
import type { Chart } from "./svg.js";
import { ink, PAGE_WIDTH, type } from "./theme.js";

const [HEAD, ROW, LEFT] = [22, 24, 62];
/** Years after birth at which grade 1 is entered. */
const ENTRY_AGE = 6;
/** Fills from few to many; the two darkest carry white text. */
const FILLS = ["#f1f4f7", "#d3dfe8", "#a9c1d1", "#5f8aa6", "#00507a"] as const;
const TEXT = {
  vi: {
    title: (place: string, grade: number, pupils: string, year: number) =>
      `${place}: khối đông nhất là lớp ${grade} năm học ${year}–${year + 1}, ${pupils} học sinh`,
    dragon: (place: string, born: number, year: number, pupils: string) =>
      `${place}: lứa sinh năm Thìn ${born} vào lớp 1 năm học ${year}–${year + 1}, ${pupils}`,
    pupils: (middle: string, low: string | null, high: string) =>
      low === null ? `${middle} học sinh` : `khoảng ${middle} học sinh (khả năng 80 %: ${low} đến ${high})`,
    subtitle:
      "Ô càng đậm càng đông. Viền dày: lứa sinh năm Thìn (2012, 2024). Gạch đứt phía trên: số tính ra hoặc giả định.",
    projected: "Mức dự báo giữa; ô càng đậm càng đông. Viền dày: lứa sinh năm Thìn (2012, 2024).",
    name: "Học sinh theo lớp và năm học",
    grade: (grade: number) => `Lớp ${grade}`,
    row: (grade: number, year: number, pupils: string) => `lớp ${grade}, ${year}–${year + 1}: ${pupils}`,
  },
  en: {
    title: (place: string, grade: number, pupils: string, year: number) =>
      `${place}: the largest grade is grade ${grade} in ${year}–${year + 1}, ${pupils} pupils`,
    dragon: (place: string, born: number, year: number, pupils: string) =>
      `${place}: those born in ${born}, a Dragon year, enter grade 1 in ${year}–${year + 1}: ${pupils}`,
    pupils: (middle: string, low: string | null, high: string) =>
      low === null ? `${middle} pupils` : `about ${middle} pupils (80 %: ${low} to ${high})`,
    subtitle:
      "Darker cells hold more. Thick frame: born in a Dragon year (2012, 2024). Dashed line on top: computed or assumed.",
    projected: "Medians; darker cells hold more. Thick frame: born in a Dragon year (2012, 2024).",
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
  /** The tenth and ninetieth percentile, for the message; none for what was counted. */
  readonly range?: readonly [number, number];
}

export interface EnrolmentGridOptions {
  readonly place: string;
  /** Before the way to read it: whose figures these are. */
  readonly about?: string;
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
  { place, about = "", width = PAGE_WIDTH, language = "vi" }: EnrolmentGridOptions,
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
  const seen = cells.some(({ status }) => status === "reported");
  const say = (pupils: number) =>
    seen ? formatNumber(pupils, { language, digits: 0 }) : approximate(pupils, "persons", language);
  const placed = cells.map((cell) => {
    const [x, y] = [LEFT + step * years.indexOf(cell.year), HEAD + ROW * grades.indexOf(cell.grade)];
    return { ...cell, x, y, rank: rank(cell.pupils), dragon: isDragon(cell) };
  });
  const pupilsOf = ({ pupils, range }: GradeCell) =>
    words.pupils(say(pupils), range ? say(range[0]) : null, range ? say(range[1]) : "");
  const entering = cells.find((cell) => cell.grade === 1 && cell.year > (years[0] ?? 0) && isDragon(cell));
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
    title: entering
      ? words.dragon(place, entering.year - ENTRY_AGE, entering.year, pupilsOf(entering))
      : words.title(place, most.grade, say(most.pupils), most.year),
    subtitle: `${about} ${seen ? words.subtitle : words.projected}`.trim(),
    name: `${words.name}, ${place}`,
    data: cells.map(({ grade, year, pupils }) => words.row(grade, year, say(pupils))),
    width,
    height: bottom + 2,
    layer: [
      ...FILLS.map((color, i) =>
        boxes(
          placed
            .filter((one) => one.rank === i)
            .map(({ x, y }) => ({ x: x + 1, x2: x + step - 1, y: y + 1, y2: y + ROW - 1 })),
          { color },
        ),
      ),
      lines(
        placed
          .filter(({ status }) => seen && status !== "reported")
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

/** Whether those of a grade, who entered grade 1 at six, were born in a Dragon year. */
function isDragon({ year, grade }: GradeCell): boolean {
  return (year + 1 - grade - ENTRY_AGE - 2000) % 12 === 0;
}

function sorted(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}
