import { askedText, indicatorNames, type Language } from "@lotrinh/language";
import type { Assessment, StartFrontier, TargetAssessment } from "@lotrinh/reach";
import { sentence, startCells } from "@lotrinh/wording";
import { localeOf } from "./axes.js";
import type { Layer } from "./layers.js";
import { pageTitle } from "./page-title.js";
import type { Chart } from "./svg.js";
import { ink, PAGE_WIDTH, type } from "./theme.js";
import { wrap } from "./wrap.js";

/** Pixels: the frame, and its axis with a name. */
const [HEIGHT, AXIS] = [150, 54];

export interface StartCurveOptions {
  /** Pixels of the whole drawing; defaults to 620, an A4 page. */
  readonly width?: number;
  /** Defaults to Vietnamese. */
  readonly language?: Language;
}

/**
 * How the probability of a target rises with the value from which its rate starts, or with how far above its thresholds a
 * standard does, and where it reaches the goal; hollow, for every start is supposed. Null where the default reading has no
 * such frontier.
 */
export function startCurve(
  { target, readings }: TargetAssessment,
  { legend }: Pick<Assessment, "legend">,
  { width = PAGE_WIDTH, language = "vi" }: StartCurveOptions = {},
): Chart | null {
  const [first] = readings;
  const start = first?.start;
  if (!start || !first) return null;
  const { value, indicator } = first.reading;
  const params = {
    indicator: indicatorNames(indicator, legend.names),
    asked: askedText(first.reading, language),
    year: target.horizon,
    baseYear: start.year,
    goal: start.goal,
    best: start.best,
    start: start.bestStart,
    value: start.value ?? Number.NaN,
    cells: start.standard ? startCells(start.standard, language) : "",
  };
  const of = start.standard ? "START_MARGIN" : "START";
  // Nothing lies above 100 %.
  const isAll = of === "START" && start.value === 100;
  const title = sentence(
    start.value === null ? `${of}_TITLE_NONE` : isAll ? "START_TITLE_ALL" : `${of}_TITLE`,
    params,
    language,
  );
  const subtitle = [
    sentence(`${of}_SUBTITLE`, params, language),
    ...(first.answer && start.standard ? [sentence("START_OF_ANOTHER", {}, language)] : []),
  ].join(" ");
  const point = isAll ? "START_POINT_ALL" : (`${of}_POINT` as const);
  const inner = width - AXIS;
  const points = start.points.map((one) => ({ start: one.start, percent: 100 * one.probability }));
  return {
    title: sentence("START_NAME", params, language),
    description: `${title}. ${subtitle}`,
    spec: {
      width: inner,
      config: localeOf(language),
      height: HEIGHT,
      title: pageTitle(title, subtitle, width),
      encoding: {
        x: {
          field: "start",
          type: "quantitative",
          scale: { zero: false, nice: false, domain: [points[0]?.start ?? 0, points.at(-1)?.start ?? 100] },
          axis: {
            title: wrap(sentence(`${of}_X`, params, language), { width: inner, size: type.label }),
            grid: false,
            labelFlush: false,
            titlePadding: 8,
            format: "~r",
          },
        },
        y: {
          field: "percent",
          type: "quantitative",
          scale: { domain: [0, 100] },
          axis: {
            title: wrap(sentence("START_Y", {}, language), { width: HEIGHT, size: type.label }),
            titlePadding: 8,
            tickCount: 5,
          },
        },
      },
      layer: [
        { data: { values: points }, mark: { type: "line", color: ink.accent, strokeWidth: 3 } },
        ...(value === null || start.standard ? [] : targetRule(value, points.at(-1)?.start ?? value, language)),
        ...goalMark(start, start.value === null ? "" : sentence(point, params, language), {
          inner,
          ends: [points[0]?.start ?? 0, points.at(-1)?.start ?? 100],
        }),
      ],
    },
  };
}

/** The value asked for, as a line from bottom to top; named above the curve, which is low there; at the right edge it needs no name. */
function targetRule(value: number, end: number, language: Language): Layer[] {
  if (value >= end) return [];
  const data = { values: [{ start: value, percent: 0, text: sentence("START_ASKED", {}, language) }] };
  return [
    {
      data,
      mark: { type: "rule", color: ink.muted, strokeDash: [2, 3] },
      encoding: { y: { value: 0 }, y2: { value: HEIGHT } },
    },
    {
      data,
      mark: {
        type: "text",
        align: "right",
        baseline: "top",
        dx: -5,
        dy: 1,
        color: ink.muted,
        fontSize: type.small,
      },
      encoding: { y: { value: 0 }, text: { field: "text", type: "nominal" } },
    },
  ];
}

/** From this part of the width on there is no room for a text at the right. */
const NO_ROOM = 0.75;

interface GoalMark {
  readonly inner: number;
  /** Of the starts that are drawn. */
  readonly ends: readonly [number, number];
}

/** Where the curve reaches the goal; where it never does, the goal as a line above it. */
function goalMark({ goal, value }: StartFrontier, text: string, { inner, ends: [from, to] }: GoalMark): Layer[] {
  const percent = 100 * goal;
  const rule: Layer = {
    data: { values: [{ percent }] },
    mark: { type: "rule", color: ink.faint, strokeDash: [4, 3] },
    encoding: { x: { value: 0 }, x2: { value: inner } },
  };
  if (value === null) return [rule];
  const data = { values: [{ start: value, percent, text }] };
  return [
    rule,
    {
      data,
      mark: {
        type: "point",
        filled: true,
        fill: ink.paper,
        stroke: ink.assumed,
        strokeWidth: 2,
        size: 100,
        opacity: 1,
      },
    },
    {
      data,
      mark: {
        type: "text",
        ...(value - from > NO_ROOM * (to - from)
          ? { align: "right", dx: -12, dy: -10 }
          : { align: "left", dx: 12, dy: 10 }),
        baseline: "middle",
        color: ink.text,
        stroke: ink.paper,
        strokeWidth: 3,
        fontSize: type.label,
        fontWeight: 700,
      },
      encoding: { text: { field: "text", type: "nominal" } },
    },
  ];
}
