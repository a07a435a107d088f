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
  /** Setting that was solved for the goal, which answers say too; the first of the points that reaches it where absent. */
  readonly solved?: number | null;
}

type Point = LeverCurveInput["points"][number];

/**
 * Figure for a notebook: how the probability rises with one lever; hollow marks, for every setting is an assumption.
 * Throws a RangeError without points.
 */
export async function leverCurve({
  lever,
  points,
  goal,
  before = null,
  solved = null,
}: LeverCurveInput): Promise<string> {
  const last = points.at(-1);
  if (!last) throw new RangeError("invalid points; none to draw");
  const Plot = await import("@observablehq/plot");
  const name = leverName(lever);
  const falls = (points[0]?.probability ?? 0) > last.probability;
  const reached = points.filter(({ probability }) => probability >= goal);
  const enough = solved ?? (falls ? reached.at(-1) : reached[0])?.setting ?? null;
  const was = before !== null && before.map(describe).join() !== points.map(describe).join() ? before : [];
  const most = falls ? (points[0]?.setting ?? 0) : last.setting;
  const code = falls ? "CURVE_AT_MOST" : solved === null ? "CURVE_ENOUGH" : "CURVE_SOLVED";
  const title =
    enough === null
      ? sentence("CURVE_NOT_ENOUGH", { lever: name, most, goal })
      : sentence(code, { lever: name, setting: enough, goal });
  const past = pastLabel(points, was);
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
        ...past.map(({ x, y, p, side, above }) =>
          Plot.text([0], {
            x: () => x,
            y: () => y,
            text: () => sentence("CHART_BEFORE", { p }),
            dx: side === "start" ? 8 : -8,
            dy: above ? -12 : 16,
            textAnchor: side,
            fill: BEFORE_INK,
            stroke: ink.paper,
            strokeWidth: 4,
          }),
        ),
      ],
    },
    { title, description: `${title}. ${points.map(describe).join("; ")}.` },
  );
}

interface PastLabel {
  readonly x: number;
  readonly y: number;
  readonly p: number;
  readonly side: "start" | "end";
  readonly above: boolean;
}

/** Above by this much, the past curve is clear of what is written above the points of the present one. */
const CLEAR = 0.15;

/** Where the past curve is named: where it is farthest from the present one, on the side that neither crosses. */
function pastLabel(points: readonly Point[], was: readonly Point[]): PastLabel[] {
  const gaps = was.map((one, i) => ({ one, now: points[i]?.probability ?? 0 }));
  const inner = gaps.length > 2 ? gaps.slice(1, -1) : gaps;
  const [widest] = [...inner].sort((a, b) => gapOf(b) - gapOf(a));
  if (!widest) return [];
  const { one, now } = widest;
  const above = one.probability - now > CLEAR;
  const rises = (was[0]?.probability ?? 0) <= (was.at(-1)?.probability ?? 0);
  const y = above ? one.probability : Math.min(one.probability, now);
  return [{ x: one.setting, y, p: one.probability, side: rises === above ? "end" : "start", above }];
}

function gapOf({ one, now }: { readonly one: Point; readonly now: number }): number {
  return Math.abs(one.probability - now);
}

function describe({ setting, probability }: Point): string {
  return `${formatNumber(setting)}: ${sentence("CURVE_POINT", { p: probability })}`;
}
