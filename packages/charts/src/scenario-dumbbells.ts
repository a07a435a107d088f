import { askedText, formatNumber, formatProbability, indicatorName, type Language, quantity } from "@lotrinh/language";
import type { Comparison } from "@lotrinh/reach";
import { dots, labels, lineHeight, lines } from "./layers.js";
import { pixelChart } from "./pixel-chart.js";
import type { Chart } from "./svg.js";
import { ink, PAGE_WIDTH, type } from "./theme.js";
import { wrap } from "./wrap.js";

const HEAD = 40;
const TEXT = {
  vi: {
    title: (name: string, from: string, most: string, target: string) =>
      `“${name}” so với “${from}”: đổi P nhiều nhất ${most} điểm, ở ${target}`,
    same: (name: string, from: string) => `“${name}” và “${from}” cho P như nhau ở mọi chỉ tiêu`,
    subtitle: (from: string, draws: string) =>
      `Điểm rỗng: “${from}”; điểm đặc: kịch bản kia. Số cuối dòng: chênh lệch, điểm phần trăm, với khoảng 95 % do chỉ mô phỏng ${draws} lượt (không nói gì về giả định).`,
    name: "P theo kịch bản",
    points: (change: string, low: string, high: string) => `${change} (${low} đến ${high})`,
  },
  en: {
    title: (name: string, from: string, most: string, target: string) =>
      `“${name}” against “${from}”: P changes most, by ${most} points, for ${target}`,
    same: (name: string, from: string) => `“${name}” and “${from}” give the same P for every target`,
    subtitle: (from: string, draws: string) =>
      `Hollow: “${from}”; full: the other scenario. At the end of a row: the difference in percentage points, with its 95% interval from simulating ${draws} draws (which says nothing of the assumptions).`,
    name: "P by scenario",
    points: (change: string, low: string, high: string) => `${change} (${low} to ${high})`,
  },
} as const;

export interface ScenarioDumbbellsOptions {
  /** Scenario held against the first; defaults to the second. */
  readonly scenario?: string;
  /** Pixels; defaults to 620. */
  readonly width?: number;
  /** Defaults to Vietnamese. */
  readonly language?: Language;
}

/**
 * What one scenario changes against the first, target by target, as `compareScenarios` found it. Null without a target that
 * both answer.
 * @throws RangeError for a scenario that was not compared
 */
export function scenarioDumbbells(
  { scenarios, targets, draws, names: indicators }: Comparison,
  { scenario = scenarios[1]?.id ?? "", width = PAGE_WIDTH, language = "vi" }: ScenarioDumbbellsOptions = {},
): Chart | null {
  const other = scenarios.findIndex(({ id }) => id === scenario);
  if (other < 1) throw new RangeError(`invalid scenario; not one held against the first: ${scenario}`);
  if (targets.length === 0) return null;
  const words = TEXT[language];
  const names = scenarios.map(({ name }) => name[language]);
  const [from = "", to = ""] = [names[0], names[other]];
  const signed = (x: number) =>
    x > 0 ? `+${formatNumber(x, { language, digits: 1 })}` : formatNumber(x, { language, digits: 1 });
  const left = Math.round(0.4 * width);
  const right = width - 170;
  const scale = (p: number) => left + p * (right - left);
  let y = HEAD;
  const rows = targets.flatMap(({ target, reading, answers, differences }) => {
    const [a, b, difference] = [answers[0], answers[other], differences[other - 1]];
    if (!a || !b || !difference) return [];
    const title = `${indicatorName(target.indicator, indicators, language)} ${askedText(reading, language)} (${target.horizon})`;
    const text = wrap(title, { width: left - 16, size: type.label });
    const height = text.length * lineHeight(type.label) + 12;
    y += height;
    const [low, high] = difference.interval.map((one) => signed(100 * one)) as [string, string];
    const change = words.points(signed(100 * difference.probability), low, high);
    return [
      {
        title,
        text,
        top: y - height,
        y: y - height / 2,
        a: a.probability,
        b: b.probability,
        change,
        by: difference.probability,
      },
    ];
  });
  const most = [...rows].sort((a, b) => Math.abs(b.by) - Math.abs(a.by))[0];
  if (!most) return null;
  const say = (p: number) => formatProbability(p, { language });
  return pixelChart({
    title: most.by === 0 ? words.same(to, from) : words.title(to, from, signed(100 * most.by), most.title),
    subtitle: words.subtitle(from, formatNumber(draws, { language })),
    name: `${words.name}: ${from}, ${to}`,
    data: rows.map((row) => `${row.title}: ${from} ${say(row.a)}, ${to} ${say(row.b)}; ${row.change}`),
    width,
    height: y + 4,
    layer: [
      lines(
        [0, 0.25, 0.5, 0.75, 1].map((p) => ({ x: scale(p), x2: scale(p), y: HEAD, y2: y })),
        { color: ink.grid },
      ),
      labels(
        [0, 0.5, 1].map((p) => ({ x: scale(p), y: HEAD - 18, text: quantity(100 * p, "percent", language) })),
        { align: "center", color: ink.muted, size: type.small },
      ),
      lines(
        rows.map(({ top }) => ({ x: 0, x2: width, y: top, y2: top })),
        { color: ink.grid },
      ),
      ...rows.map((row) => labels([{ x: 0, y: row.top + 6, text: row.text }])),
      lines(
        rows.map((row) => ({ x: scale(row.a), x2: scale(row.b), y: row.y, y2: row.y })),
        { color: ink.muted, width: 3 },
      ),
      dots(
        rows.map((row) => ({ x: scale(row.a), y: row.y })),
        { hollow: true, color: ink.assumed },
      ),
      dots(
        rows.map((row) => ({ x: scale(row.b), y: row.y })),
        { color: ink.accent, size: 55 },
      ),
      labels(
        rows.map((row) => ({ x: width, y: row.y, text: row.change })),
        { align: "right", baseline: "middle", size: type.small, weight: 700 },
      ),
    ],
  });
}
