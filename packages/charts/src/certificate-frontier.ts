import { sentence } from "@lotrinh/language";
import type { Answer, Condition, Frontier, TargetAssessment } from "@lotrinh/reach";
import type { Layer } from "./layers.js";
import type { Chart } from "./svg.js";
import { ink, PAGE_WIDTH, type } from "./theme.js";
import { wrap } from "./wrap.js";

const WIDTH = 520;
const HEIGHT = 270;
const DASHES: readonly number[][] = [
  [2, 3],
  [6, 3],
  [10, 3, 2, 3],
  [1, 2],
];

interface Point {
  readonly baseline: number;
  readonly effort: number;
}

/**
 * For which starting stock and which yearly effort a count of certificates becomes likely: one line for each renewal
 * success, the scenario's in bold, with the scenario itself as a hollow mark.
 * Null where the target has no frontier.
 */
export function certificateFrontier({ target, readings }: TargetAssessment): Chart | null {
  const answer = readings[0]?.answer;
  const frontier = answer?.frontier;
  const solution = answer?.solutions.find((one) => one.lever === frontier?.effort);
  if (!answer || !frontier || !solution || target.value === null) return null;
  const { baseline, effort, renewal } = conditionsOf(answer, frontier);
  const most = highest(frontier, effort.value);
  const params = {
    value: target.value,
    year: target.horizon,
    unit: target.unit,
    goal: frontier.probability,
    baseline: baseline.value,
    baseYear: baseline.year,
    renewal: 100 * renewal.value,
    effort: effort.value,
    p: answer.probability,
    from: baseline.year + 1,
  };
  const title =
    solution.value === null
      ? sentence("FRONTIER_TITLE_OUT_OF_RANGE", { ...params, most: solution.range[1] })
      : sentence("FRONTIER_TITLE", { ...params, needed: solution.value });
  const others = frontier.lines.filter((line) => line.value !== renewal.value);
  const chosen = frontier.lines.filter((line) => line.value === renewal.value);

  return {
    title: sentence("FRONTIER_NAME", params),
    description: `${title} ${sentence("FRONTIER_SUBTITLE", params)} ${frontier.lines.map((line) => describe(line, baseline, frontier)).join(" ")}`,
    spec: {
      width: WIDTH,
      height: HEIGHT,
      title: {
        text: wrap(title, { width: PAGE_WIDTH, size: type.title, weight: 700 }),
        subtitle: wrap(sentence("FRONTIER_SUBTITLE", params), { width: PAGE_WIDTH, size: type.subtitle }),
      },
      encoding: {
        x: {
          field: "baseline",
          type: "quantitative",
          scale: { zero: false, nice: false, domain: domainOf(frontier) },
          axis: {
            title: sentence("FRONTIER_X", params),
            format: "d",
            tickMinStep: 1,
            grid: false,
            labelFlush: false,
            titlePadding: 8,
          },
        },
        y: {
          field: "effort",
          type: "quantitative",
          scale: { domain: [0, most] },
          axis: { title: wrapTitle(sentence("FRONTIER_Y", { ...params, to: target.horizon })), titlePadding: 8 },
        },
      },
      layer: [
        ...chosen.map(
          (line): Layer => ({
            data: { values: drawn(line).map((point) => ({ ...point, top: most })) },
            mark: { type: "area", color: ink.band },
            encoding: { y2: { field: "top" } },
          }),
        ),
        note([{ ...corner(frontier, most), text: sentence("FRONTIER_AREA", params) }], {
          color: ink.muted,
          dx: -8,
          dy: 14,
          align: "right",
        }),
        ...others.map((line, index) =>
          curve(line, { color: ink.muted, width: 1.5, dash: DASHES[index % DASHES.length] ?? [] }),
        ),
        ...chosen.map((line) => curve(line, { color: ink.accent, width: 3, dash: [] })),
        ...frontier.lines.map((line) => endLabel(line, line.value === renewal.value)),
        ...(solution.value === null
          ? []
          : [required({ baseline: baseline.value, effort: solution.value }, effort.value)]),
        point({ baseline: baseline.value, effort: effort.value }, { hollow: effort.status !== "reported" }),
        note(
          [{ baseline: baseline.value, effort: effort.value, text: sentence("FRONTIER_SCENARIO", params).split("\n") }],
          {
            color: ink.assumed,
            dx: -12,
            dy: 0,
            align: "right",
          },
        ),
        ...(solution.value === null
          ? []
          : [
              point({ baseline: baseline.value, effort: solution.value }, { hollow: true, color: ink.accent }),
              note(
                [
                  {
                    baseline: baseline.value,
                    effort: solution.value,
                    text: sentence("FRONTIER_NEEDED", { ...params, needed: solution.value }),
                  },
                ],
                { color: ink.text, dx: 12, dy: -10, weight: 700 },
              ),
            ]),
      ],
    },
  };
}

function conditionsOf(
  { conditions }: Answer,
  frontier: Frontier,
): { baseline: Condition; effort: Condition; renewal: Condition } {
  const find = (lever: string | null): Condition => {
    const found = conditions.find((condition) => condition.lever === lever);
    if (!found) throw new RangeError(`invalid answer; no condition for ${lever ?? "the baseline"}`);
    return found;
  };
  return { baseline: find(null), effort: find(frontier.effort), renewal: find(frontier.by) };
}

function drawn(line: Frontier["lines"][number]): Point[] {
  return line.points.flatMap(({ baseline, effort }) => (effort === null ? [] : [{ baseline, effort }]));
}

function domainOf({ lines: [line] }: Frontier): [number, number] {
  const baselines = line?.points.map((one) => one.baseline) ?? [0];
  return [Math.min(...baselines), Math.max(...baselines)];
}

function highest({ lines }: Frontier, effort: number): number {
  const efforts = lines.flatMap((line) => drawn(line).map((one) => one.effort));
  return Math.ceil(2 * Math.max(effort, ...efforts)) / 2;
}

function corner(frontier: Frontier, most: number): Point {
  return { baseline: domainOf(frontier)[1], effort: most };
}

function wrapTitle(title: string): string[] {
  return wrap(title, { width: HEIGHT, size: type.label });
}

function curve(
  line: Frontier["lines"][number],
  { color, width, dash }: { color: string; width: number; dash: number[] },
): Layer {
  return {
    data: { values: drawn(line) },
    mark: { type: "line", color, strokeWidth: width, strokeDash: dash, clip: true },
  };
}

function endLabel(line: Frontier["lines"][number], bold: boolean): Layer {
  const last = drawn(line).slice(-1);
  const text = sentence("FRONTIER_LINE", { renewal: 100 * line.value });
  return note(
    last.map((one) => ({ ...one, text })),
    { color: bold ? ink.accent : ink.muted, dx: 8, dy: 0, weight: bold ? 700 : 400 },
  );
}

function required({ baseline, effort }: Point, from: number): Layer {
  return {
    data: { values: [{ baseline, effort: from, until: effort }] },
    mark: { type: "rule", color: ink.text, strokeDash: [3, 3] },
    encoding: { y2: { field: "until" } },
  };
}

function point(at: Point, { hollow, color = ink.assumed }: { hollow: boolean; color?: string }): Layer {
  return {
    data: { values: [at] },
    mark: {
      type: "point",
      filled: true,
      fill: hollow ? ink.paper : color,
      stroke: color,
      strokeWidth: 2,
      size: 100,
      opacity: 1,
    },
  };
}

function note(
  data: readonly (Point & { readonly text: string | readonly string[] })[],
  {
    color,
    dx,
    dy,
    align = "left",
    weight = 400,
  }: { color: string; dx: number; dy: number; align?: "left" | "right"; weight?: 400 | 700 },
): Layer {
  return {
    data: { values: data.map((one) => ({ ...one })) },
    mark: {
      type: "text",
      align,
      baseline: "middle",
      dx,
      dy,
      color,
      fontSize: type.label,
      fontWeight: weight,
      lineHeight: 15,
    },
    encoding: { text: { field: "text", type: "nominal" } },
  };
}

function describe(line: Frontier["lines"][number], baseline: Condition, frontier: Frontier): string {
  const at = line.points.find((one) => one.baseline === baseline.value);
  if (!at || at.effort === null) return "";
  return sentence("FRONTIER_LINE_AT", {
    renewal: 100 * line.value,
    baseline: baseline.value,
    needed: Math.ceil(at.effort * 10) / 10,
    unit: frontier.effortUnit,
    goal: frontier.probability,
  });
}
