import { sentence } from "@lotrinh/language";
import type { TrajectoryOutput } from "@lotrinh/reach";
import type { Layer } from "./layers.js";
import { ink, type } from "./theme.js";

export const PATH_WIDTH = 470;
export const PATH_HEIGHT = 260;
/** Pixels between the middles of two names. */
const LABEL_GAP = 16;
const BAND = "#c9d6df";

type FanYear = TrajectoryOutput["fan"][number];
type Seen = TrajectoryOutput["observed"][number];

/** A name at the right end, as high as what it names. */
export interface PathEnd {
  readonly value: number;
  readonly text: string;
  readonly weight: 400 | 700;
}

/** A quantile of a year of a fan. */
export function at(year: FanYear | undefined, p: number): number {
  return year?.quantiles.find((one) => one.p === p)?.value ?? Number.NaN;
}

/** Figures before the first year that is projected. */
export function seenBefore({ observed, fan }: TrajectoryOutput): readonly Seen[] {
  return observed.filter(({ year }) => year < (fan[0]?.year ?? Number.POSITIVE_INFINITY));
}

/** The figure of the year before the fan, from which the fan spreads. */
function joint(one: TrajectoryOutput): Seen[] {
  return seenBefore(one).filter(({ year }) => year + 1 === one.fan[0]?.year);
}

/** The 80 % interval; it opens from the last figure where `spread` says that the same thing is counted. */
export function band(one: TrajectoryOutput, spread: boolean): Layer {
  const from = spread ? joint(one).map(({ year, value }) => ({ year, low: value, high: value })) : [];
  return {
    data: {
      values: [...from, ...one.fan.map((year) => ({ year: year.year, low: at(year, 0.1), high: at(year, 0.9) }))],
    },
    mark: { type: "area", color: BAND, opacity: 0.75 },
    encoding: { y: { field: "low", type: "quantitative" }, y2: { field: "high" } },
  };
}

/** Solid where figures are, dashed where they are projected; figures of projected years are marks. */
export function pathLines(one: TrajectoryOutput, joined: boolean): Layer[] {
  const before = seenBefore(one);
  const later = one.observed.filter((row) => !before.includes(row));
  const y = { field: "value", type: "quantitative" } as const;
  const place = ({ year, value }: Seen) => ({ year, value });
  const median = one.fan.map((year) => ({ year: year.year, value: at(year, 0.5) }));
  const [bridge = null] = joint(one);
  return [
    {
      data: { values: before.map(place) },
      mark: { type: "line", color: ink.accent, strokeWidth: 2.5 },
      encoding: { y },
    },
    ...(bridge && !joined && median[0]
      ? [
          {
            data: { values: [place(bridge), median[0]] },
            mark: { type: "line" as const, color: ink.faint, strokeWidth: 1.5, strokeDash: [2, 3] },
            encoding: { y },
          },
        ]
      : []),
    {
      data: { values: [...(bridge && joined ? [place(bridge)] : []), ...median] },
      mark: { type: "line", color: ink.accent, strokeWidth: 2, strokeDash: [5, 3] },
      encoding: { y },
    },
    {
      data: { values: later.map(place) },
      mark: { type: "point", filled: true, fill: ink.accent, size: 45, opacity: 1 },
      encoding: { y },
    },
  ];
}

/** Where the errors of past projections were last measured, said at a line. */
export function unchecked(checkedTo: number, top: number): Layer[] {
  const data = { values: [{ year: checkedTo, value: top, text: sentence("PATHS_UNCHECKED", { year: checkedTo }) }] };
  return [
    { data, mark: { type: "rule", color: ink.muted, strokeDash: [2, 3] } },
    {
      data,
      mark: {
        ...{ type: "text", align: "right", baseline: "top", dx: -5, dy: 1 },
        ...{ color: ink.muted, fontSize: type.small },
      },
      encoding: { y: { field: "value", type: "quantitative" }, text: { field: "text", type: "nominal" } },
    },
  ];
}

/** A line across at what is asked. */
export function goalLine(value: number): Layer {
  return {
    data: { values: [{ value }] },
    mark: { type: "rule", color: ink.text, strokeWidth: 1.5 },
    encoding: { x: { value: 0 }, x2: { value: PATH_WIDTH }, y: { field: "value", type: "quantitative" } },
  };
}

/** Names at the right end, none over another. */
export function endLabels(ends: readonly PathEnd[], [bottom, top]: readonly [number, number]): Layer[] {
  const pixels = apart(ends.map(({ value }) => (PATH_HEIGHT * (top - value)) / (top - bottom)));
  return ends.map(({ text, weight }, i) => ({
    data: { values: [{ text }] },
    mark: {
      ...{ type: "text", align: "left", baseline: "middle", dx: 8, lineHeight: LABEL_GAP - 2 },
      ...{ color: ink.text, fontSize: type.label, fontWeight: weight },
    },
    encoding: {
      x: { value: PATH_WIDTH },
      y: { value: pixels[i] as number },
      text: { field: "text", type: "nominal" },
    },
  }));
}

/** Pushes places that are too near to each other apart, in their order, and keeps them within the height. */
function apart(places: readonly number[]): number[] {
  const order = places.map((_, i) => i).sort((a, b) => (places[a] as number) - (places[b] as number));
  const moved = [...places];
  for (const [rank, i] of order.entries()) {
    const above = rank > 0 ? (moved[order[rank - 1] as number] as number) + LABEL_GAP : Number.NEGATIVE_INFINITY;
    moved[i] = Math.max(moved[i] as number, above);
  }
  for (let rank = order.length - 1; rank >= 0; rank--) {
    const below = rank < order.length - 1 ? (moved[order[rank + 1] as number] as number) - LABEL_GAP : PATH_HEIGHT;
    moved[order[rank] as number] = Math.min(moved[order[rank] as number] as number, below);
  }
  return moved;
}
