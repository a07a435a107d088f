import type { Language } from "@lotrinh/language";
import type { Answer, Condition, Frontier, TargetAssessment } from "@lotrinh/reach";
import { sentence } from "@lotrinh/wording";
import { localeOf } from "./axes.js";
import { isConditional } from "./conditional.js";
import {
  areaAbove,
  curves,
  distance,
  drawn,
  endLabels,
  type FrontierLine,
  mark,
  type NoteOptions,
  note,
} from "./frontier-layers.js";
import { pageTitle } from "./page-title.js";
import type { Chart } from "./svg.js";
import { ink, type } from "./theme.js";
import { wrap } from "./wrap.js";

/** Pixels of the frame: with its axis and the names of its lines as wide as a page. */
const WIDTH = 425;
const HEIGHT = 270;

/**
 * For which starting stock and which yearly effort a count of certificates becomes likely: one line for each renewal
 * success, the scenario's in bold, with the scenario itself as a mark, hollow where it rests on assumptions.
 * Null where the target has no frontier.
 */
export function certificateFrontier(
  { target, readings }: TargetAssessment,
  { language = "vi" }: { /** Defaults to Vietnamese. */ readonly language?: Language } = {},
): Chart | null {
  const answer = readings[0]?.answer;
  const frontier = answer?.frontier;
  const solution = answer?.solutions.find((one) => one.lever === frontier?.effort);
  if (!answer || !frontier || !solution) return null;
  const { baseline, effort, renewal } = conditionsOf(answer, frontier);
  const { lines } = frontier;
  const chosen = lines.filter((line) => line.value === renewal.value);
  // Where the start is drawn, an effort belongs to a start and not to them all.
  const isDrawn = baseline.between !== undefined;
  const from = chosen.flatMap(drawn);
  const here = from.find((one) => one.baseline === baseline.value);
  const least = from[0];
  const needed = isDrawn ? (here === undefined ? null : roundUp(here.effort)) : solution.value;
  const p = isDrawn ? Number(answer.message.params["even"]) : answer.probability;
  const params = {
    value: Number(answer.message.params["value"]),
    unit: baseline.unit,
    year: target.horizon,
    p,
    goal: solution.probability,
    baseline: baseline.value,
    baseYear: baseline.year,
    renewal: 100 * renewal.value,
    needed: needed ?? Number.NaN,
    low: least?.baseline ?? Number.NaN,
    lowNeeded: least ? roundUp(least.effort) : Number.NaN,
    most: solution.range[1],
    effort: effort.value,
    from: baseline.year + 1,
    to: target.horizon,
  };
  const titled = isDrawn ? "FRONTIER_TITLE_DRAWN" : "FRONTIER_TITLE";
  const title = sentence(needed === null ? "FRONTIER_TITLE_OUT_OF_RANGE" : titled, params, language);
  const subtitle = [
    ...(isDrawn && needed !== null && solution.value !== null
      ? [sentence("FRONTIER_DRAWN_WHY", { ...params, needed, overall: solution.value }, language)]
      : []),
    sentence(isDrawn ? "FRONTIER_SUBTITLE_DRAWN" : "FRONTIER_SUBTITLE", params, language),
  ].join(" ");
  const isOfScenario = [baseline, effort, renewal].every((one) => one.displaces === undefined);
  const [left, right] = domainOf(frontier);
  const top = highest(frontier, Math.max(effort.value, needed ?? 0));
  const scenario = { baseline: baseline.value, effort: effort.value };
  const goal = needed === null ? null : { baseline: baseline.value, effort: needed };
  const spots = spotsOf({
    across: (baseline.value - left) / (right - left),
    up: Math.min(effort.value, needed ?? effort.value) / top,
    scenarioAbove: effort.value > (needed ?? Number.POSITIVE_INFINITY),
  });

  return {
    title: sentence("FRONTIER_NAME", params, language),
    description: [`${title}.`, subtitle, ...lines.flatMap((line) => describe(line, baseline, frontier, language))].join(
      " ",
    ),
    spec: {
      width: WIDTH,
      height: HEIGHT,
      config: localeOf(language),
      title: pageTitle(title, subtitle),
      encoding: {
        x: {
          field: "baseline",
          type: "quantitative",
          scale: { zero: false, nice: false, domain: [left, right] },
          axis: {
            title: wrap(
              sentence(baseline.status === "reported" ? "FRONTIER_X_KNOWN" : "FRONTIER_X", params, language),
              { width: WIDTH, size: type.label },
            ),
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
          scale: { domain: [0, top] },
          axis: {
            title: wrap(sentence("FRONTIER_Y", params, language), { width: HEIGHT, size: type.label }),
            titlePadding: 8,
          },
        },
      },
      layer: [
        ...chosen.map((line) => areaAbove(line, top)),
        ...curves(lines, renewal.value),
        ...endLabels(lines, { chosen: renewal.value, pixelsPerEffort: HEIGHT / top, language }),
        note(
          chosen.some((line) => drawn(line).length > 0)
            ? [{ baseline: right, effort: top, text: sentence("FRONTIER_AREA", params, language) }]
            : [],
          { color: ink.muted, dx: -8, dy: 14, align: "right" },
        ),
        ...(goal ? [distance(goal, effort.value)] : []),
        mark(scenario, { hollow: isConditional(answer), color: ink.assumed }),
        note(
          [
            {
              ...scenario,
              text: sentence(isOfScenario ? "FRONTIER_SCENARIO" : "FRONTIER_NOW", params, language).split("\n"),
            },
          ],
          spots.scenario,
        ),
        ...(goal
          ? [
              mark(goal, { hollow: true, color: ink.accent }),
              note([{ ...goal, text: sentence("FRONTIER_NEEDED", params, language) }], spots.needed),
            ]
          : []),
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

function domainOf({ lines: [line] }: Frontier): [number, number] {
  const baselines = line?.points.map((one) => one.baseline) ?? [0];
  return [Math.min(...baselines), Math.max(...baselines)];
}

/** Next half above the lines, and above the marks with room for their names. */
function highest({ lines }: Frontier, marked: number): number {
  const efforts = lines.flatMap(drawn).map((one) => one.effort);
  return Math.floor(2 * Math.max(1.25 * marked, ...efforts) + 1) / 2;
}

interface Spots {
  readonly scenario: NoteOptions;
  readonly needed: NoteOptions;
}

/** Where the two marks are named: the upper one above, to its right; the lower one below, to its left; inside the frame. */
function spotsOf({ across, up, scenarioAbove }: { across: number; up: number; scenarioAbove: boolean }): Spots {
  const upper = across > 0.65 ? ({ dx: -12, align: "right" } as const) : ({ dx: 12, align: "left" } as const);
  const lower = across < 0.35 ? ({ dx: 12, align: "left" } as const) : ({ dx: -12, align: "right" } as const);
  const [scenario, needed] = scenarioAbove ? [upper, lower] : [lower, upper];
  const atBottom = up < 0.1;
  return {
    scenario: { ...scenario, dy: scenarioAbove ? -27 : atBottom ? -22 : 2, color: ink.assumed },
    needed: { ...needed, dy: scenarioAbove ? (atBottom ? -10 : 14) : -12, color: ink.text, weight: 700 },
  };
}

function describe(line: FrontierLine, baseline: Condition, frontier: Frontier, language: Language): string[] {
  const effort = line.points.find((one) => one.baseline === baseline.value)?.effort;
  if (effort === undefined || effort === null) return [];
  return [
    sentence(
      "FRONTIER_LINE_AT",
      {
        renewal: 100 * line.value,
        baseline: baseline.value,
        needed: roundUp(effort),
        unit: frontier.effortUnit,
      },
      language,
    ),
  ];
}

/** Rounded up, so that the printed effort is enough. */
function roundUp(effort: number): number {
  return Math.ceil(Number((effort * 10).toFixed(6))) / 10;
}
