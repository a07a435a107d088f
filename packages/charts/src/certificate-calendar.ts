import { formatNumber, type Language } from "@lotrinh/language";
import { dots, labels, lines } from "./layers.js";
import { pixelChart } from "./pixel-chart.js";
import type { Chart } from "./svg.js";
import { ink, PAGE_WIDTH, type } from "./theme.js";

/** Pixels of a school's mark, and marks above each other. */
const [CELL, TALLEST] = [15, 10];
const TEXT = {
  vi: {
    title: (place: string, most: string, year: number) =>
      `${place}: ${most} trường hết hạn công nhận vào năm ${year}, nhiều nhất trong các năm`,
    subtitle: "Mỗi dấu một trường phải được công nhận lại để giữ danh hiệu. Dấu rỗng: năm hết hạn là giả định.",
    name: "Lịch hết hạn công nhận trường chuẩn",
    row: (year: number, schools: string) => `${year}: ${schools} trường`,
  },
  en: {
    title: (place: string, most: string, year: number) =>
      `${place}: ${most} certificates end in ${year}, more than in any other year`,
    subtitle: "A mark for each school that has to be recognised again to keep its title. Hollow: the year is assumed.",
    name: "When certificates of schools end",
    row: (year: number, schools: string) => `${year}: ${schools} schools`,
  },
} as const;

export interface CertificateYear {
  readonly year: number;
  /** Schools whose certificate ends in that year. */
  readonly schools: number;
  /** Of the year in which they end. */
  readonly status: string;
}

export interface CertificateCalendarOptions {
  readonly place: string;
  /** Pixels; defaults to 620. */
  readonly width?: number;
  /** Defaults to Vietnamese. */
  readonly language?: Language;
}

/**
 * In which year the certificates of how many schools end, a mark for each.
 * @throws RangeError without a school, and for a count that is not whole
 */
export function certificateCalendar(
  found: readonly CertificateYear[],
  { place, width = PAGE_WIDTH, language = "vi" }: CertificateCalendarOptions,
): Chart {
  const wrong = found.find(({ schools }) => !Number.isInteger(schools) || schools < 0);
  if (wrong) throw new RangeError(`invalid schools; not a whole count in ${wrong.year}: ${wrong.schools}`);
  const counts = new Map<number, number>();
  for (const { year, schools } of found) counts.set(year, (counts.get(year) ?? 0) + schools);
  const years = [...counts.keys()].sort((a, b) => a - b);
  const [most] = [...years].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  if (most === undefined || counts.get(most) === 0) throw new RangeError("invalid certificates; none to draw");
  const words = TEXT[language];
  const say = (x: number) => formatNumber(x, { language });
  const step = width / years.length;
  const across = Math.max(1, Math.floor((step - 14) / CELL));
  // As many columns in every year, so that a taller heap holds more.
  const columns = Math.min(across, Math.ceil((counts.get(most) ?? 0) / TALLEST));
  const tallest = Math.ceil((counts.get(most) ?? 0) / columns);
  const floor = 22 + CELL * tallest;
  const marks = years.flatMap((year, i) => {
    const count = counts.get(year) ?? 0;
    const left = step * (i + 0.5) - (CELL * (columns - 1)) / 2;
    const reported = found.filter((one) => one.year === year && one.status === "reported");
    const known = reported.reduce((sum, { schools }) => sum + schools, 0);
    return Array.from({ length: count }, (_, k) => ({
      x: left + CELL * (k % columns),
      y: floor - 9 - CELL * Math.floor(k / columns),
      hollow: k >= known,
    }));
  });
  return pixelChart({
    title: words.title(place, say(counts.get(most) ?? 0), most),
    subtitle: words.subtitle,
    name: `${words.name}, ${place}`,
    data: years.map((year) => words.row(year, say(counts.get(year) ?? 0))),
    width,
    height: floor + 20,
    layer: [
      lines([{ x: 0, x2: width, y: floor, y2: floor }], { color: ink.muted }),
      ...[false, true].map((hollow) =>
        dots(
          marks.filter((one) => one.hollow === hollow),
          { hollow, color: hollow ? ink.assumed : ink.accent, size: 70 },
        ),
      ),
      labels(
        years.map((year, i) => {
          const count = counts.get(year) ?? 0;
          return {
            x: step * (i + 0.5),
            y: floor - CELL * Math.ceil(count / columns) - 12,
            text: say(count),
          };
        }),
        { align: "center", baseline: "middle", weight: 700 },
      ),
      labels(
        years.map((year, i) => ({ x: step * (i + 0.5), y: floor + 5, text: String(year) })),
        { align: "center", size: type.label },
      ),
    ],
  });
}
