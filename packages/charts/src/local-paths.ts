import { approximate, quantity, sentence, unitName, yearLabel } from "@lotrinh/language";
import type { LocalTrajectory, TrajectoryOutput } from "@lotrinh/reach";
import {
  at,
  band,
  endLabels,
  goalLine,
  PATH_HEIGHT,
  PATH_WIDTH,
  type PathEnd,
  pathLines,
  unchecked,
} from "./path-layers.js";
import type { Chart } from "./svg.js";
import { PAGE_WIDTH, type } from "./theme.js";
import { wrap } from "./wrap.js";

export interface PathsText {
  /** The one message. */
  readonly title: string;
  readonly name: string;
  readonly subtitle: string;
}

export interface PathsOptions {
  /** What a plan asks for, drawn as a line. Defaults to none. */
  readonly goal?: { readonly value: number; readonly text: string } | null;
  /** Whether the scale starts at zero; rates are better seen without. Defaults to true. */
  readonly zero?: boolean;
  /** Whether the projection counts what was seen, and so starts from it. Defaults to true. */
  readonly joined?: boolean;
}

/**
 * Several quantities of one trajectory in one drawing: what was seen, the median and the 80 % interval to come, each named
 * at its right end with the last median.
 */
export function pathsChart(
  { checkedTo, to }: LocalTrajectory,
  outputs: readonly TrajectoryOutput[],
  { title, name, subtitle }: PathsText,
  { goal = null, zero = true, joined = true }: PathsOptions = {},
): Chart {
  const [bottom, top] = extent(outputs, goal?.value ?? null, zero);
  const years = outputs.flatMap(({ observed, fan }) => [...observed, ...fan].map(({ year }) => year));
  const { unit = "persons", timing = "calendar" } = outputs[0] ?? {};
  const rate = unit === "percent";
  const ends: PathEnd[] = [
    ...outputs.map((one): PathEnd => ({ value: at(one.fan.at(-1), 0.5), text: endText(one), weight: 400 })),
    ...(goal ? [{ ...goal, weight: 700 as const }] : []),
  ];
  return {
    title: name,
    description: `${title}. ${subtitle} ${outputs.map(pathText).join(" ")}${goal ? ` ${goal.text}.` : ""}`,
    spec: {
      width: PATH_WIDTH,
      height: PATH_HEIGHT,
      title: {
        text: wrap(title, { width: PAGE_WIDTH, size: type.title, weight: 700 }),
        subtitle: wrap(subtitle, { width: PAGE_WIDTH, size: type.subtitle }),
      },
      encoding: {
        x: {
          field: "year",
          type: "quantitative",
          scale: { nice: false, zero: false, domain: [Math.min(...years), to] },
          axis: {
            title: timing === "autumn" ? sentence("PATHS_X") : null,
            format: "d",
            tickMinStep: 1,
            tickCount: 8,
            grid: false,
            labelFlush: false,
          },
        },
        y: {
          type: "quantitative",
          scale: { nice: false, zero: false, domain: [bottom, top] },
          axis: { title: unitName(unit), titlePadding: 8, format: rate ? "~r" : ",.0f", tickCount: 6 },
        },
      },
      layer: [
        ...outputs.map((one) => band(one, joined)),
        ...(checkedTo !== null && checkedTo < to ? unchecked(checkedTo, top) : []),
        ...(goal ? [goalLine(goal.value)] : []),
        ...outputs.flatMap((one) => pathLines(one, joined)),
        ...endLabels(ends, [bottom, top]),
      ],
    },
  };
}

function extent(outputs: readonly TrajectoryOutput[], goal: number | null, zero: boolean): [number, number] {
  const values = [
    ...outputs.flatMap(({ observed }) => observed.map(({ value }) => value)),
    ...outputs.flatMap(({ fan }) => fan.flatMap((year) => [at(year, 0.1), at(year, 0.9)])),
    ...(goal === null ? [] : [goal]),
  ];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (zero) return [0, 1.04 * high];
  const room = 0.06 * (high - low || 1);
  return [low - room, high + room];
}

function endText(one: TrajectoryOutput): string {
  return `${pathName(one)}: ${approximate(at(one.fan.at(-1), 0.5), one.unit)}`;
}

/** A quantity in few words. */
export function pathName({ id, asked }: TrajectoryOutput): string {
  return sentence(`path/${id}`, { percent: asked?.percent ?? 0 });
}

function pathText(one: TrajectoryOutput): string {
  const { observed, fan, timing, unit } = one;
  const last = observed.at(-1);
  const end = fan.at(-1);
  const seen = last ? ` ${yearLabel(last.year, timing)}: ${quantity(last.value, last.unit)};` : "";
  if (!end) return `${pathName(one)}:${seen}`;
  const say = (p: number) => approximate(at(end, p), unit);
  const range = sentence("TRAJECTORY_RANGE", { median: say(0.5), low: say(0.1), high: say(0.9) });
  return `${pathName(one)}:${seen} ${yearLabel(end.year, timing)}: ${range}.`;
}
