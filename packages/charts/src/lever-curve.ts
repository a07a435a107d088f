import { formatNumber, formatProbability, leverName } from "@lotrinh/language";
import { sentence } from "@lotrinh/wording";
import { plotSvg } from "./plot.js";
import { BEFORE_INK, ink } from "./theme.js";

export interface LeverCurveInput {
  readonly lever: string;
  /** Settings of the lever and the probability at each, in order of settings. */
  readonly points: readonly { readonly setting: number; readonly probability: number }[];
  /** The same before a change; drawn where it was something else. */
  readonly before?: LeverCurveInput["points"] | null;
  /** Probability to reach, drawn as a line. */
  readonly goal: number;
}

type Point = LeverCurveInput["points"][number];

/**
 * Figure for a notebook: how the probability rises with one lever; hollow marks, for every setting is an assumption.
 * Throws a RangeError without points.
 */
export async function leverCurve({ lever, points, goal, before = null }: LeverCurveInput): Promise<string> {
  const last = points.at(-1);
  if (!last) throw new RangeError("invalid points; none to draw");
  const Plot = await import("@observablehq/plot");
  const name = leverName(lever);
  const enough = points.find((point) => point.probability >= goal);
  const was = before !== null && before.map(describe).join() !== points.map(describe).join() ? before : [];
  const title = enough
    ? sentence("CURVE_ENOUGH", { lever: name, setting: enough.setting, goal })
    : sentence("CURVE_NOT_ENOUGH", { lever: name, most: last.setting, goal });
  return plotSvg(
    {
      height: 350,
      marginLeft: 52,
      marginBottom: 44,
      marginRight: 30,
      x: {
        label: name,
        labelAnchor: "center",
        labelArrow: "none",
        tickFormat: (x: number) => formatNumber(x),
        ticks: points.map((one) => one.setting),
        inset: 16,
      },
      y: {
        label: sentence("CURVE_AXIS"),
        labelArrow: "none",
        domain: [0, 1],
        grid: true,
        tickFormat: (p: number) => formatNumber(100 * p),
      },
      marks: [
        Plot.ruleY([goal], { stroke: ink.text, strokeDasharray: "4 3" }),
        Plot.text([goal], {
          y: (p: number) => p,
          text: (p: number) => formatProbability(p),
          frameAnchor: "left",
          dx: 4,
          dy: -8,
          textAnchor: "start",
        }),
        Plot.line(was, { x: "setting", y: "probability", stroke: BEFORE_INK, strokeWidth: 2, strokeDasharray: "1 3" }),
        Plot.dot(was, { x: "setting", y: "probability", r: 3, fill: BEFORE_INK }),
        Plot.text(was.slice(-1), {
          x: "setting",
          y: "probability",
          text: ({ probability: p }: Point) => sentence("CHART_BEFORE", { p }),
          dy: (last.probability >= (was.at(-1)?.probability ?? 0) ? 1 : -1) * 16,
          textAnchor: "end",
          fill: BEFORE_INK,
          stroke: ink.paper,
          strokeWidth: 4,
        }),
        Plot.line(points, { x: "setting", y: "probability", stroke: ink.accent, strokeWidth: 2 }),
        Plot.dot(points, {
          x: "setting",
          y: "probability",
          r: 5,
          fill: ink.paper,
          stroke: ink.assumed,
          strokeWidth: 2,
        }),
        Plot.text(points, {
          x: "setting",
          y: "probability",
          text: (point: Point) => formatProbability(point.probability),
          dy: -14,
          fontWeight: 700,
          fill: ink.text,
          stroke: ink.paper,
          strokeWidth: 4,
        }),
      ],
    },
    { title, description: `${title}. ${points.map(describe).join("; ")}.` },
  );
}

function describe({ setting, probability }: Point): string {
  return `${formatNumber(setting)}: ${sentence("CURVE_POINT", { p: probability })}`;
}
