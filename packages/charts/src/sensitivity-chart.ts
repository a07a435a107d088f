import { formatProbability, type Language, quantity } from "@lotrinh/language";
import type { Sensitivity, SensitivityBar } from "@lotrinh/reach";
import { conditionName, sentence } from "@lotrinh/wording";
import { textWidth } from "./font.js";
import { type Label, type Layer, labels, lines } from "./layers.js";
import { pageTitle } from "./page-title.js";
import type { Chart } from "./svg.js";
import { BEFORE_INK, ink, PAGE_WIDTH, type } from "./theme.js";

/** Pixels of the rows below each other. */
const [HEAD, ROW, BAR] = [22, 50, 14];
const FILL = "#8fa9bb";
const TICKS = [0, 0.25, 0.5, 0.75, 1];

export interface SensitivityText {
  /** What is asked, as in a heading. */
  readonly question: string;
  /** Indicator of the question, by which a start is told from other figures. */
  readonly indicator: string;
  /** Probability before a change, marked where it was another. */
  readonly before?: number | null;
  /** Defaults to Vietnamese. */
  readonly language?: Language;
}

/**
 * Which input moves a probability most: a bar for each from its low to its high end, widest first, with the values and
 * probabilities at its ends and a line at the probability as things are. Null for fewer than two inputs.
 */
export function sensitivityChart(
  { probability, draws, bars, names }: Sensitivity,
  { question, indicator, before = null, language = "vi" }: SensitivityText,
): Chart | null {
  const [first] = bars;
  if (!first || bars.length < 2) return null;
  const name = (bar: SensitivityBar) => conditionName(bar, indicator, names, language);
  const params = { question, name: name(first), ...ends(first), draws };
  const still = formatProbability(params.low) === formatProbability(params.high);
  const title = sentence(still ? "SENSITIVITY_NOTHING" : "SENSITIVITY_TITLE", params, language);
  const subtitle = sentence("SENSITIVITY_SUBTITLE", params, language);
  const bottom = HEAD + ROW * bars.length;
  const [left, right] = marginsOf(bars, language);
  const at = (p: number) => left + p * (PAGE_WIDTH - right - left);
  const moved = before !== null && formatProbability(before) !== formatProbability(probability) ? before : null;
  const row = (index: number) => HEAD + ROW * index + 34;
  return {
    title: sentence("SENSITIVITY_NAME", params, language),
    description: `${title}. ${subtitle} ${bars.map((bar) => barText(bar, name(bar), language)).join(" ")}`,
    spec: {
      width: PAGE_WIDTH,
      height: bottom + 8 + (moved === null ? 0 : 16),
      title: pageTitle(title, subtitle),
      layer: [
        lines(
          TICKS.map((p) => ({ x: at(p), x2: at(p), y: HEAD, y2: bottom })),
          { color: ink.grid },
        ),
        labels(
          TICKS.map((p) => ({ x: at(p), y: 0, text: quantity(100 * p, "percent", language) })),
          { align: "center", color: ink.muted, size: type.small },
        ),
        lines(
          bars.map((bar, i) => {
            const [from, to] = [at(ends(bar).low), at(ends(bar).high)];
            return { x: from, y: row(i), x2: Math.max(to, from + 2), y2: row(i) };
          }),
          { color: FILL, width: BAR },
        ),
        ...(moved === null ? [] : beforeMark(at(moved), bottom, moved, language)),
        // Broken at the names of the bars, which it would cross.
        lines(
          bars.map((_, i) => ({ x: at(probability), x2: at(probability), y: row(i) - 10, y2: row(i) + 14 })),
          { color: ink.text, width: 1.5 },
        ),
        labels(
          bars.map((bar, i) => ({
            x: 0,
            y: row(i) - 26,
            text: `${name(bar)} (${sentence(`basis/${bar.basis}`, {}, language)})`,
          })),
          { weight: 700, halo: true },
        ),
        ...endLabels(bars, { at, row }, language),
      ],
    },
  };
}

/** Where the probability stood before a change. */
function beforeMark(x: number, bottom: number, p: number, language: Language): Layer[] {
  return [
    lines([{ x, x2: x, y: HEAD, y2: bottom }], { color: BEFORE_INK, width: 1.5, dash: [1, 3] }),
    labels([{ x, y: bottom + 2, text: sentence("CHART_BEFORE", { p }, language) }], {
      align: "center",
      color: BEFORE_INK,
      size: type.small,
    }),
  ];
}

interface Places {
  readonly at: (p: number) => number;
  readonly row: (index: number) => number;
}

/** Room left and right of the scale for what stands at the ends of bars. */
function marginsOf(bars: readonly SensitivityBar[], language: Language): [number, number] {
  const widest = (of: (bar: SensitivityBar) => SensitivityBar["low"]) =>
    14 + Math.max(...bars.map((bar) => textWidth(endText(of(bar), bar.unit, language), type.label)));
  const rises = ({ low, high }: SensitivityBar) => low.probability <= high.probability;
  return [widest((bar) => (rises(bar) ? bar.low : bar.high)), widest((bar) => (rises(bar) ? bar.high : bar.low))];
}

/** The value and the probability at either end of a bar, outside it. */
function endLabels(bars: readonly SensitivityBar[], { at, row }: Places, language: Language): Layer[] {
  const sides = bars.map(({ low, high, unit }, i) => {
    const [left, right] = low.probability <= high.probability ? [low, high] : [high, low];
    const text = (end: SensitivityBar["low"]) => endText(end, unit, language);
    return {
      left: { x: at(left.probability) - 6, y: row(i), text: text(left) } satisfies Label,
      right: { x: at(right.probability) + 6, y: row(i), text: text(right) } satisfies Label,
    };
  });
  return [
    labels(
      sides.map(({ left }) => left),
      { align: "right", baseline: "middle", halo: true },
    ),
    labels(
      sides.map(({ right }) => right),
      { baseline: "middle", halo: true },
    ),
  ];
}

function ends({ low, high }: SensitivityBar): { readonly low: number; readonly high: number } {
  const [a, b] = [low.probability, high.probability];
  return { low: Math.min(a, b), high: Math.max(a, b) };
}

function barText({ unit, low, high }: SensitivityBar, name: string, language: Language): string {
  return `${name}: ${endText(low, unit, language)}; ${endText(high, unit, language)}.`;
}

function endText({ value, probability: p }: SensitivityBar["low"], unit: string, language: Language): string {
  return sentence("SENSITIVITY_END", { value: quantity(value, unit, language), p }, language);
}
