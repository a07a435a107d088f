import type { Layer } from "./layers.js";
import { ink, type } from "./theme.js";

/** A year to come with quantiles of what may be. */
export interface FanYear {
  readonly year: number;
  readonly quantiles: readonly { readonly p: number; readonly value: number }[];
}

/** A figure that was seen; all but reported ones are hollow. */
export interface FanFigure {
  readonly year: number;
  readonly value: number;
  readonly status: string;
}

/** One quantity: what was seen and where it goes. */
export interface FanLine {
  /** Set at the right end; several lines below each other. */
  readonly text: string;
  readonly observed: readonly FanFigure[];
  readonly fan: readonly FanYear[];
  /** Whether the projection counts what was seen, and so opens from its last figure. Defaults to true. */
  readonly joined?: boolean;
  /** Of the line and its name; defaults to the accent. */
  readonly color?: string;
  /** Whether this is how things were before a change: a dotted median alone. Defaults to false. */
  readonly past?: boolean;
}

const BANDS = [
  { low: 0.025, high: 0.975, color: "#dfe6ec" },
  { low: 0.1, high: 0.9, color: "#b3c6d4" },
] as const;
const y = { field: "value", type: "quantitative" } as const;

/** A quantile of a year of a fan; NaN where the year has none of that probability. */
export function at(year: FanYear | undefined, p: number): number {
  return year?.quantiles.find((one) => one.p === p)?.value ?? Number.NaN;
}

/** Figures before the first year that is projected. */
export function seenBefore<T extends { readonly year: number }>(line: {
  readonly observed: readonly T[];
  readonly fan: readonly FanYear[];
}): readonly T[] {
  return line.observed.filter(({ year }) => year < (line.fan[0]?.year ?? Number.POSITIVE_INFINITY));
}

/** Intervals to come, the widest first: those whose quantiles the fan has. */
export function bands(line: FanLine): Layer[] {
  if (line.past) return [];
  const last = line.joined === false ? [] : seenBefore(line).slice(-1);
  return BANDS.filter(({ low }) => Number.isFinite(at(line.fan[0], low))).map(({ low, high, color }) => ({
    data: {
      values: [
        ...last.map(({ year, value }) => ({ year, low: value, high: value })),
        ...line.fan.map((year) => ({ year: year.year, low: at(year, low), high: at(year, high) })),
      ],
    },
    mark: { type: "area", ...(line.color ? { color: line.color, opacity: 0.14 } : { color, opacity: 0.8 }) },
    encoding: { y: { field: "low", type: "quantitative" }, y2: { field: "high" } },
  }));
}

/** Solid where the years of figures follow each other, faint across years without one. */
export function observedLines(line: FanLine): Layer[] {
  if (line.past) return [];
  const before = seenBefore(line);
  let run = 0;
  const values = before.map(({ year, value }, index) => {
    if (index > 0 && year - (before[index - 1]?.year ?? year) > 1) run++;
    return { year, value, run };
  });
  return [
    {
      data: { values },
      mark: { type: "line", color: ink.faint, strokeWidth: 1.5, strokeDash: [2, 3] },
      encoding: { y },
    },
    {
      data: { values },
      mark: { type: "line", color: line.color ?? ink.accent, strokeWidth: 2 },
      encoding: { y, detail: { field: "run", type: "nominal" } },
    },
  ];
}

/** The medians to come, dashed; faintly tied to the last figure where another thing was counted. */
export function medianLine(line: FanLine): Layer[] {
  const last = seenBefore(line)
    .slice(-1)
    .map(({ year, value }) => ({ year, value }));
  const medians = line.fan.map((year) => ({ year: year.year, value: at(year, 0.5) }));
  const joined = line.joined !== false;
  const values = [...(joined ? last : []), ...medians];
  const bridge = !joined && last.length > 0 ? [...last, ...medians.slice(0, 1)] : [];
  return [
    {
      data: { values: bridge },
      mark: { type: "line", color: ink.faint, strokeWidth: 1.5, strokeDash: [2, 3] },
      encoding: { y },
    },
    {
      data: { values },
      mark: { type: "line", color: line.color ?? ink.accent, strokeWidth: 2, strokeDash: line.past ? [1, 3] : [5, 3] },
      encoding: { y },
    },
  ];
}

/** Figures as marks: reported ones full, all others hollow. */
export function figureMarks(figures: readonly FanFigure[]): Layer[] {
  return [true, false].map((reported) => ({
    data: {
      values: figures
        .filter(({ status }) => (status === "reported") === reported)
        .map(({ year, value }) => ({ year, value })),
    },
    mark: {
      type: "point",
      filled: true,
      fill: reported ? ink.accent : ink.paper,
      stroke: reported ? ink.accent : ink.assumed,
      strokeWidth: 2,
      size: 45,
      opacity: 1,
    },
    encoding: { y },
  }));
}

/** A line across at what is asked. */
export function targetLine(value: number, width: number): Layer {
  return {
    data: { values: [{ value }] },
    mark: { type: "rule", color: ink.text, strokeWidth: 1.5 },
    encoding: { x: { value: 0 }, x2: { value: width }, y },
  };
}

/** The straight way from the last figure to what is asked at the deadline. */
export function paceLine(values: readonly { readonly year: number; readonly value: number }[]): Layer {
  return {
    data: { values: values.map((one) => ({ ...one })) },
    mark: { type: "line", color: ink.assumed, strokeWidth: 1.5, strokeDash: [1, 3], strokeCap: "round" },
    encoding: { y },
  };
}

/** A rule at a year, named above the drawing, where no line passes. */
export function yearRule(year: number, text: string, align: "left" | "right"): Layer[] {
  const data = { values: [{ year, text }] };
  return [
    { data, mark: { type: "rule", color: ink.muted, strokeDash: [2, 3] } },
    {
      data,
      mark: {
        ...{ type: "text", align, baseline: "bottom", dx: align === "left" ? -3 : 3, dy: -3 },
        ...{ color: ink.muted, fontSize: type.small },
      },
      encoding: { y: { value: 0 }, text: { field: "text", type: "nominal" } },
    },
  ];
}
