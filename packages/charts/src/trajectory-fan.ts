import { comparatorText, indicatorName, quantity, sentence, yearLabel } from "@lotrinh/language";
import type { Assessment, TargetAssessment, Trend } from "@lotrinh/reach";
import { nameOf } from "./board-rows.js";
import type { Layer } from "./layers.js";
import { pageTitle } from "./page-title.js";
import type { Chart } from "./svg.js";
import { ink, type } from "./theme.js";

const WIDTH = 560;
const HEIGHT = 165;
/** Pixels between the middles of two names. */
const LABEL_GAP = 15;
const BANDS = { "95": "#dfe6ec", "80": "#b3c6d4" } as const;

/**
 * The series that bears on a target with its fan to the deadline and the target as a line. A parent's series says whose
 * it is in its title. Null where the target has no series or no value.
 */
export function trajectoryFan(one: TargetAssessment, { legend, locality }: Assessment): Chart | null {
  const { trend, target, readings } = one;
  const reading = readings[0]?.reading;
  const last = trend?.observed.at(-1);
  const end = trend?.fan.at(-1);
  if (!trend || !last || !end || !reading || reading.value === null) return null;
  const timing = legend.timings[trend.indicator] ?? "calendar";
  const asked = comparatorText(reading.comparator, reading.value, reading.unit);
  const say = (value: number): string => quantity(Number(value.toFixed(1)), trend.unit);
  const params = {
    indicator: trend.indicator,
    place: nameOf(legend, trend.locality),
    locality: nameOf(legend, locality),
    last: yearLabel(last.year, timing),
    now: quantity(last.value, trend.unit),
    year: target.horizon,
    low: say(at(end, 0.1)),
    high: say(at(end, 0.9)),
    asked,
    checked: trend.checkedTo,
  };
  const title = sentence(trend.locality === locality ? "FAN_TITLE_OWN" : "FAN_TITLE_PARENT", params);
  const subtitle = sentence("FAN_SUBTITLE", params);
  const [bottom, top] = extent(trend, reading.value);
  const start = { year: last.year, low: last.value, high: last.value };
  const middle = at(end, 0.5);
  const [targetShift, middleShift] = apart(reading.value, middle, HEIGHT / (top - bottom));

  return {
    title: sentence("FAN_NAME", params),
    description: `${title}. ${subtitle} ${observedText(trend, timing)}`,
    spec: {
      width: WIDTH,
      height: HEIGHT,
      title: pageTitle(title, subtitle),
      encoding: {
        x: {
          field: "year",
          type: "quantitative",
          scale: { nice: false, zero: false, domain: [trend.observed[0]?.year ?? last.year, target.horizon] },
          axis: { title: null, format: "d", tickMinStep: 1, tickCount: 9, grid: false, labelFlush: false },
        },
        y: {
          type: "quantitative",
          scale: { zero: false, nice: false, domain: [bottom, top] },
          axis: { title: indicatorName(trend.indicator), titlePadding: 8, format: "~r" },
        },
      },
      layer: [
        band(
          [start, ...trend.fan.map((year) => ({ year: year.year, low: at(year, 0.025), high: at(year, 0.975) }))],
          BANDS["95"],
        ),
        band(
          [start, ...trend.fan.map((year) => ({ year: year.year, low: at(year, 0.1), high: at(year, 0.9) }))],
          BANDS["80"],
        ),
        line(
          [
            { year: last.year, value: last.value },
            ...trend.fan.map((year) => ({ year: year.year, value: at(year, 0.5) })),
          ],
          [5, 3],
        ),
        ...(trend.checkedTo < target.horizon ? unchecked(trend, bottom) : []),
        ...targetLine(reading.value, sentence("FAN_TARGET", { asked }), targetShift),
        ...observedLines(trend),
        ...points(trend),
        endLabel(middle, sentence("FAN_MEDIAN", { value: say(middle) }), {
          color: ink.accent,
          weight: 400,
          dy: middleShift,
        }),
      ],
    },
  };
}

type FanYear = Trend["fan"][number];

function at({ quantiles }: FanYear, p: number): number {
  return quantiles.find((one) => one.p === p)?.value ?? Number.NaN;
}

function extent({ observed, fan }: Trend, asked: number): [number, number] {
  const values = [
    asked,
    ...observed.map((one) => one.value),
    ...fan.flatMap((year) => [at(year, 0.025), at(year, 0.975)]),
  ];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = 0.06 * (high - low || 1);
  return [low - room, high + room];
}

function band(
  data: readonly { readonly year: number; readonly low: number; readonly high: number }[],
  color: string,
): Layer {
  return {
    data: { values: data.map((one) => ({ ...one })) },
    mark: { type: "area", color },
    encoding: { y: { field: "low", type: "quantitative" }, y2: { field: "high" } },
  };
}

function line(data: readonly { readonly year: number; readonly value: number }[], dash: number[]): Layer {
  return {
    data: { values: data.map((one) => ({ ...one })) },
    mark: { type: "line", color: ink.accent, strokeWidth: 2, strokeDash: dash },
    encoding: { y: { field: "value", type: "quantitative" } },
  };
}

/** A solid line where the years follow each other; across years without a figure only a faint one. */
function observedLines({ observed }: Trend): Layer[] {
  let run = 0;
  const values = observed.map(({ year, value }, index) => {
    if (index > 0 && year - (observed[index - 1]?.year ?? year) > 1) run++;
    return { year, value, run };
  });
  const y = { field: "value", type: "quantitative" } as const;
  return [
    {
      data: { values },
      mark: { type: "line", color: ink.faint, strokeWidth: 1.5, strokeDash: [2, 3] },
      encoding: { y },
    },
    {
      data: { values },
      mark: { type: "line", color: ink.accent, strokeWidth: 2 },
      encoding: { y, detail: { field: "run", type: "nominal" } },
    },
  ];
}

/** Reported figures are full marks, all others hollow. */
function points({ observed }: Trend): Layer[] {
  return [true, false].map((reported) => ({
    data: {
      values: observed
        .filter((one) => (one.status === "reported") === reported)
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
    encoding: { y: { field: "value", type: "quantitative" } },
  }));
}

/** The target as a line across, named at its right end. */
function targetLine(value: number, text: string, dy: number): Layer[] {
  const y = { field: "value", type: "quantitative" } as const;
  return [
    {
      data: { values: [{ value }] },
      mark: { type: "rule", color: ink.text, strokeWidth: 1.5 },
      encoding: { x: { value: 0 }, x2: { value: WIDTH }, y },
    },
    { ...endLabel(value, text, { color: ink.text, weight: 700, dy }) },
  ];
}

/** Where the fan was not checked against the past, said at the foot of a line. */
function unchecked({ checkedTo, fan }: Trend, bottom: number): Layer[] {
  const data = { values: [{ year: checkedTo, value: bottom, text: sentence("FAN_UNCHECKED") }] };
  const late = fan.filter((one) => one.year > checkedTo).length < fan.length / 3;
  return [
    { data, mark: { type: "rule", color: ink.muted, strokeDash: [2, 3] } },
    {
      data,
      mark: {
        type: "text",
        align: late ? "right" : "left",
        baseline: "bottom",
        dx: late ? -5 : 5,
        dy: -4,
        color: ink.muted,
        fontSize: type.small,
      },
      encoding: { y: { field: "value", type: "quantitative" }, text: { field: "text", type: "nominal" } },
    },
  ];
}

function endLabel(
  value: number,
  text: string,
  { color, weight, dy }: { readonly color: string; readonly weight: 400 | 700; readonly dy: number },
): Layer {
  return {
    data: { values: [{ value, text }] },
    mark: {
      type: "text",
      align: "left",
      baseline: "middle",
      dx: 8,
      dy,
      color,
      fontSize: type.label,
      fontWeight: weight,
    },
    encoding: {
      x: { value: WIDTH },
      y: { field: "value", type: "quantitative" },
      text: { field: "text", type: "nominal" },
    },
  };
}

/** Moves two names at the right end apart, the higher one up. */
function apart(first: number, second: number, pixelsPerUnit: number): [number, number] {
  const gap = Math.abs(first - second) * pixelsPerUnit;
  const shift = Math.max(0, (LABEL_GAP - gap) / 2);
  return first >= second ? [-shift, shift] : [shift, -shift];
}

function observedText({ observed, unit }: Trend, timing: Parameters<typeof yearLabel>[1]): string {
  return `${observed.map((one) => `${yearLabel(one.year, timing)}: ${quantity(one.value, unit)}`).join("; ")}.`;
}
