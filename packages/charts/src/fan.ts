import type { Language } from "@lotrinh/language";
import { localeOf, valueAxis, yearAxis } from "./axes.js";
import { type EndLabel, endLabels } from "./end-labels.js";
import {
  at,
  bands,
  type FanLine,
  figureMarks,
  medianLine,
  observedLines,
  paceLine,
  seenBefore,
  targetLine,
  yearRule,
} from "./fan-layers.js";
import { textWidth } from "./font.js";
import { pageTitle } from "./page-title.js";
import type { Chart } from "./svg.js";
import { ink, PAGE_WIDTH, type } from "./theme.js";
import { wrap } from "./wrap.js";

/** What a fan shows. Every text is given: the drawing says nothing of its own. */
export interface Fan {
  /** The one message. */
  readonly title: string;
  readonly subtitle: string;
  /** Short name, as in a list of figures. */
  readonly name: string;
  /** Data in words, after the message, for those who cannot see the drawing. */
  readonly data: string;
  readonly lines: readonly FanLine[];
  readonly x?: string | null;
  readonly y: string;
  /** Whether values are whole counts; defaults to false. */
  readonly whole?: boolean;
  /** Whether the scale starts at zero; defaults to false. */
  readonly zero?: boolean;
  /** What is asked, as a line across, named at its right end. */
  readonly target?: { readonly value: number; readonly text: string } | null;
  /** Year by which it is asked; named by a rule where the years to come go on after it. */
  readonly deadline?: { readonly year: number; readonly text: string };
  /** Draws the pace that the target requires from the last figure of the first line; needs `target` and `deadline`. Defaults to false. */
  readonly pace?: boolean;
  /** Last year to which errors of past forecasts were measured, and what is said of the years after it. */
  readonly checked?: { readonly year: number; readonly text: string } | null;
}

export interface FanOptions {
  /** Pixels of the whole drawing; defaults to 620, an A4 page. At 350 it fits half of one. */
  readonly width?: number;
  /** Pixels of the frame; defaults to 200. */
  readonly height?: number;
  /** Of numbers on the axes; defaults to Vietnamese. */
  readonly language?: Language;
}

/** Pixels for the values and the name of the upright axis. */
const LEFT = 86;

/**
 * What was seen of one or more quantities, by status, and where they go: medians, 80 % and 95 % intervals where the quantiles
 * are there, the target as a line, the pace it requires, the deadline, all named directly.
 * @throws RangeError without a line, or a line without figures and years to come
 */
export function fan(given: Fan, { width = PAGE_WIDTH, height = 200, language = "vi" }: FanOptions = {}): Chart {
  const {
    title,
    subtitle,
    name,
    data,
    lines,
    x = null,
    y,
    whole = false,
    target = null,
    deadline,
    checked = null,
  } = given;
  const years = lines.flatMap((one) => [...one.observed, ...one.fan].map(({ year }) => year));
  if (years.length === 0 || lines.some((one) => one.observed.length + one.fan.length === 0)) {
    throw new RangeError("invalid fan; a line has neither figures nor years to come");
  }
  const [from, to] = [Math.min(...years), Math.max(...years, deadline?.year ?? Number.NEGATIVE_INFINITY)];
  const domain = extent(given);
  const room = 0.34 * width;
  const wrapped = (text: string, weight: 400 | 700) => wrap(text, { width: room, size: type.label, weight });
  const ends: Omit<EndLabel, "y">[] = lines.map(({ text, color = ink.accent }) => ({
    text: wrapped(text, 400),
    color,
  }));
  const named = target ? wrapped(target.text, 700) : [];
  const right = Math.max(
    0,
    ...ends.flatMap(({ text }) => text.map((line) => textWidth(line, type.label))),
    ...named.map((line) => textWidth(line, type.label, 700)),
  );
  const inner = Math.floor(width - LEFT - right - 16);
  const pixel = (value: number) => (height * (domain[1] - value)) / (domain[1] - domain[0]);
  const present = lines.filter(({ past }) => !past);
  const start = lines[0] && seenBefore(lines[0]).at(-1);
  const isLate = (year: number) => year - from > (to - from) / 2;
  return {
    title: name,
    description: `${title}. ${subtitle} ${data}`.trim(),
    spec: {
      width: inner,
      height,
      config: localeOf(language),
      title: pageTitle(title, subtitle, width),
      encoding: {
        x: yearAxis([from, to], x, inner),
        y: valueAxis(domain, wrap(y, { width: height, size: type.label }), whole),
      },
      layer: [
        ...lines.flatMap(bands),
        ...(checked && checked.year < to && checked.year > from
          ? yearRule(checked.year, checked.text, isLate(checked.year) ? "right" : "left")
          : []),
        ...(deadline && deadline.year < to ? yearRule(deadline.year, deadline.text, "right") : []),
        ...(target ? [targetLine(target.value, inner)] : []),
        ...(given.pace && target && deadline && start
          ? [paceLine([start, { year: deadline.year, value: target.value }])]
          : []),
        ...lines.flatMap(observedLines),
        ...lines.flatMap(medianLine),
        ...present.flatMap((one) => figureMarks(present.length === 1 ? one.observed : later(one))),
        ...endLabels(
          [
            ...(target ? [{ text: named, weight: 700 as const, y: pixel(target.value) }] : []),
            ...lines.map((one, i) => ({ ...(ends[i] as EndLabel), y: pixel(endOf(one)) })),
          ],
          { width: inner, height },
        ),
      ],
    },
  };
}

/** Figures of years that are also projected. */
function later(line: FanLine): FanLine["observed"] {
  const before = new Set(seenBefore(line));
  return line.observed.filter((one) => !before.has(one));
}

function endOf({ observed, fan: years }: FanLine): number {
  const median = at(years.at(-1), 0.5);
  return Number.isFinite(median) ? median : (observed.at(-1)?.value ?? 0);
}

function extent({ lines, target, zero = false }: Fan): [number, number] {
  const values = [
    ...lines.flatMap(({ observed }) => observed.map(({ value }) => value)),
    ...lines.flatMap(({ fan: years }) => years.flatMap(({ quantiles }) => quantiles.map(drawnValue))),
    ...(target ? [target.value] : []),
  ].filter((value) => Number.isFinite(value));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (zero) return [0, 1.04 * high];
  const room = 0.06 * (high - low || 1);
  return [low - room, high + room];
}

/** Quantiles beyond the 95 % interval are not drawn. */
function drawnValue({ p, value }: { readonly p: number; readonly value: number }): number {
  return p >= 0.025 && p <= 0.975 ? value : Number.NaN;
}
