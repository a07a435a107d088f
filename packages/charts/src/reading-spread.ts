import { askedText, formatProbability, indicatorName, type Language } from "@lotrinh/language";
import type { Assessment, ReadingAssessment, TargetAssessment } from "@lotrinh/reach";
import { isConditional } from "./conditional.js";
import { dots, labels, lineHeight, lines } from "./layers.js";
import { pixelChart } from "./pixel-chart.js";
import { probabilityGrid } from "./probability-grid.js";
import type { Chart } from "./svg.js";
import { ink, PAGE_WIDTH, type } from "./theme.js";
import { wrap } from "./wrap.js";

const HEAD = 24;
const TEXT = {
  vi: {
    title: (name: string, low: string, high: string) => `${name}: P từ ${low} đến ${high}, tùy cách đọc chỉ tiêu`,
    same: (name: string, p: string) => `${name}: mọi cách đọc đều cho P = ${p}`,
    subtitle: "Mỗi dòng một cách đọc, cách đọc mặc định in đậm. Điểm rỗng: tính theo giả định.",
    name: "Xác suất theo cách đọc",
    none: "chưa tính được",
  },
  en: {
    title: (name: string, low: string, high: string) => `${name}: P is ${low} to ${high}, by how the target is read`,
    same: (name: string, p: string) => `${name}: P is ${p} however the target is read`,
    subtitle: "A row for each reading, the default in bold. A hollow mark rests on assumptions.",
    name: "Probability by reading",
    none: "not computed",
  },
} as const;

export interface ReadingSpreadOptions {
  /** Pixels; defaults to 620. */
  readonly width?: number;
  /** Defaults to Vietnamese. */
  readonly language?: Language;
}

/** How much the probability of a target hangs on how its clause is read. Null for fewer than two readings with one. */
export function readingSpread(
  { target, readings, spread }: TargetAssessment,
  { legend }: Pick<Assessment, "legend">,
  { width = PAGE_WIDTH, language = "vi" }: ReadingSpreadOptions = {},
): Chart | null {
  if (!spread) return null;
  const words = TEXT[language];
  const left = Math.round(0.45 * width);
  const scale = (p: number) => left + p * (width - left - 48);
  let y = HEAD;
  const rows = readings.map((one, index) => {
    const weight = index === 0 ? 700 : 400;
    const text = wrap(textOf(one, language), { width: left - 16, size: type.label, weight });
    const height = text.length * lineHeight(type.label) + 12;
    y += height;
    return { one, text, weight: weight as 400 | 700, y: y - height / 2, top: y - height };
  });
  const answered = rows.flatMap(({ one: { answer }, y: middle }) => (answer ? [{ answer, y: middle }] : []));
  const name = indicatorName(target.indicator, legend.names, language);
  const say = (p: number) => formatProbability(p, { language });
  const [low, high] = [say(spread.low), say(spread.high)];
  return pixelChart({
    title: low === high ? words.same(name, low) : words.title(name, low, high),
    subtitle: words.subtitle,
    name: `${words.name}: ${name}`,
    data: readings.map((one) => `${textOf(one, language)}: ${one.answer ? say(one.answer.probability) : words.none}`),
    width,
    height: y + 4,
    layer: [
      ...probabilityGrid({ scale, from: HEAD, to: y, language }),
      lines(
        rows.map(({ top }) => ({ x: 0, x2: width, y: top, y2: top })),
        { color: ink.grid },
      ),
      ...rows.map((row) => labels([{ x: 0, y: row.top + 6, text: row.text }], { weight: row.weight })),
      lines([{ x: scale(spread.low), x2: scale(spread.high), y: y + 1, y2: y + 1 }], { color: ink.accent, width: 3 }),
      ...answered.flatMap(({ answer, y: middle }) => {
        const hollow = isConditional(answer);
        const x = scale(answer.probability);
        return [
          dots([{ x, y: middle }], { hollow, color: hollow ? ink.assumed : ink.accent }),
          labels([{ x: x + 9, y: middle, text: say(answer.probability) }], {
            baseline: "middle",
            weight: 700,
            halo: true,
          }),
        ];
      }),
      labels(
        rows.filter(({ one }) => !one.answer).map((row) => ({ x: scale(0) + 8, y: row.y, text: words.none })),
        { baseline: "middle", color: ink.muted, size: type.small },
      ),
    ],
  });
}

function textOf({ reading }: ReadingAssessment, language: Language): string {
  const asked = askedText(reading, language);
  return `${reading.label[language]} (${asked.replaceAll(" ", "\u00a0")})`;
}
