import { approximate, quantity, sentence, unitName, yearLabel } from "@lotrinh/language";
import type { LocalTrajectory, TrajectoryOutput } from "@lotrinh/reach";
import type { Layer } from "./layers.js";
import type { Chart } from "./svg.js";
import { ink, PAGE_WIDTH, type } from "./theme.js";
import { wrap } from "./wrap.js";

const WIDTH = 470;
const HEIGHT = 260;
/** Pixels between the middles of two names. */
const LABEL_GAP = 16;
const BAND = "#c9d6df";

export interface PathsText {
  /** The one message. */
  readonly title: string;
  readonly name: string;
  readonly subtitle: string;
}

/**
 * Several quantities of one trajectory in one drawing: what was seen, the median and the 80 % interval to come, each named
 * at its right end with the last median.
 */
export function pathsChart(
  { checkedTo, to }: LocalTrajectory,
  outputs: readonly TrajectoryOutput[],
  { title, name, subtitle }: PathsText,
): Chart {
  const all = outputs.flatMap(({ observed, fan }) => [
    ...observed.map(({ value }) => value),
    ...fan.map((year) => at(year, 0.9)),
  ]);
  const top = 1.04 * Math.max(...all);
  const first = Math.min(...outputs.flatMap(({ observed, fan }) => [...observed, ...fan].map(({ year }) => year)));
  const unit = outputs[0]?.unit ?? "persons";
  const ends = apart(
    outputs.map(({ fan }) => HEIGHT * (1 - at(fan.at(-1), 0.5) / top)),
    LABEL_GAP,
  );
  return {
    title: name,
    description: `${title}. ${subtitle} ${outputs.map(pathText).join(" ")}`,
    spec: {
      width: WIDTH,
      height: HEIGHT,
      title: {
        text: wrap(title, { width: PAGE_WIDTH, size: type.title, weight: 700 }),
        subtitle: wrap(subtitle, { width: PAGE_WIDTH, size: type.subtitle }),
      },
      encoding: {
        x: {
          field: "year",
          type: "quantitative",
          scale: { nice: false, zero: false, domain: [first, to] },
          axis: {
            title: sentence("PATHS_X"),
            format: "d",
            tickMinStep: 1,
            tickCount: 8,
            grid: false,
            labelFlush: false,
          },
        },
        y: {
          type: "quantitative",
          scale: { nice: false, domain: [0, top] },
          axis: { title: unitName(unit), titlePadding: 8, format: ",.0f", tickCount: 6 },
        },
      },
      layer: [
        ...outputs.map(band),
        ...(checkedTo !== null && checkedTo < to ? unchecked(checkedTo, top) : []),
        ...outputs.flatMap(lines),
        ...outputs.map((one, i) => endLabel(one, ends[i] as number)),
      ],
    },
  };
}

type FanYear = TrajectoryOutput["fan"][number];

/** A quantile of a year of a fan. */
export function at(year: FanYear | undefined, p: number): number {
  return year?.quantiles.find((one) => one.p === p)?.value ?? Number.NaN;
}

function band({ fan }: TrajectoryOutput): Layer {
  return {
    data: { values: fan.map((one) => ({ year: one.year, low: at(one, 0.1), high: at(one, 0.9) })) },
    mark: { type: "area", color: BAND, opacity: 0.75 },
    encoding: { y: { field: "low", type: "quantitative" }, y2: { field: "high" } },
  };
}

/** Solid where figures are, dashed where they are projected; the last figure joins the two. */
function lines({ observed, fan }: TrajectoryOutput): Layer[] {
  const before = observed.filter(({ year }) => year < (fan[0]?.year ?? Number.POSITIVE_INFINITY));
  const last = before.at(-1);
  const joined = last && last.year + 1 === fan[0]?.year ? [{ year: last.year, value: last.value }] : [];
  const later = observed.filter((one) => !before.includes(one));
  const y = { field: "value", type: "quantitative" } as const;
  return [
    {
      data: { values: before.map(({ year, value }) => ({ year, value })) },
      mark: { type: "line", color: ink.accent, strokeWidth: 2.5 },
      encoding: { y },
    },
    {
      data: { values: [...joined, ...fan.map((one) => ({ year: one.year, value: at(one, 0.5) }))] },
      mark: { type: "line", color: ink.accent, strokeWidth: 2, strokeDash: [5, 3] },
      encoding: { y },
    },
    {
      data: { values: later.map(({ year, value }) => ({ year, value })) },
      mark: { type: "point", filled: true, fill: ink.accent, size: 45, opacity: 1 },
      encoding: { y },
    },
  ];
}

function unchecked(checkedTo: number, top: number): Layer[] {
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

function endLabel(one: TrajectoryOutput, pixel: number): Layer {
  const text = `${shortName(one)}: ${approximate(at(one.fan.at(-1), 0.5), one.unit)}`;
  return {
    data: { values: [{ text }] },
    mark: {
      ...{ type: "text", align: "left", baseline: "middle", dx: 8, lineHeight: LABEL_GAP - 2 },
      ...{ color: ink.text, fontSize: type.label },
    },
    encoding: { x: { value: WIDTH }, y: { value: pixel }, text: { field: "text", type: "nominal" } },
  };
}

function shortName({ id, asked }: TrajectoryOutput): string {
  return sentence(`path/${id}`, { percent: asked?.percent ?? 0 });
}

/** Pushes places that are too near to each other apart, in their order, and keeps them within the height. */
function apart(places: readonly number[], gap: number): number[] {
  const order = places.map((_, i) => i).sort((a, b) => (places[a] as number) - (places[b] as number));
  const moved = [...places];
  for (const [rank, i] of order.entries()) {
    const above = rank > 0 ? (moved[order[rank - 1] as number] as number) + gap : Number.NEGATIVE_INFINITY;
    moved[i] = Math.max(moved[i] as number, above);
  }
  for (let rank = order.length - 1; rank >= 0; rank--) {
    const below = rank < order.length - 1 ? (moved[order[rank + 1] as number] as number) - gap : HEIGHT;
    moved[order[rank] as number] = Math.min(moved[order[rank] as number] as number, below);
  }
  return moved;
}

function pathText(one: TrajectoryOutput): string {
  const { observed, fan, timing, unit } = one;
  const last = observed.at(-1);
  const end = fan.at(-1);
  const seen = last ? ` ${yearLabel(last.year, timing)}: ${quantity(last.value, unit)};` : "";
  if (!end) return `${shortName(one)}:${seen}`;
  const say = (p: number) => approximate(at(end, p), unit);
  const range = sentence("TRAJECTORY_RANGE", { median: say(0.5), low: say(0.1), high: say(0.9) });
  return `${shortName(one)}:${seen} ${yearLabel(end.year, timing)}: ${range}.`;
}
