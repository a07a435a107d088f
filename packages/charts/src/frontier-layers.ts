import type { Language } from "@lotrinh/language";
import type { Frontier } from "@lotrinh/reach";
import { sentence } from "@lotrinh/wording";
import { type Layer, lineHeight } from "./layers.js";
import { ink, type } from "./theme.js";

export interface Point {
  readonly baseline: number;
  readonly effort: number;
}

export type FrontierLine = Frontier["lines"][number];

const LABEL_GAP = lineHeight(type.label);
const DASHES: readonly number[][] = [
  [2, 3],
  [6, 3],
  [10, 3, 2, 3],
  [14, 4],
  [1, 2],
];

/** Points of a line for which there is a setting that is enough. */
export function drawn(line: FrontierLine): Point[] {
  return line.points.flatMap(({ baseline, effort }) => (effort === null ? [] : [{ baseline, effort }]));
}

/** The region above a line, up to the highest effort shown. */
export function areaAbove(line: FrontierLine, top: number): Layer {
  return {
    data: { values: drawn(line).map((point) => ({ ...point, top })) },
    mark: { type: "area", color: ink.band },
    encoding: { y2: { field: "top" } },
  };
}

/** Lines by renewal success: one chosen, in bold, the others dashed, each in its own way. */
export function curves(lines: readonly FrontierLine[], chosen: number): Layer[] {
  return lines.map((line, index) => ({
    data: { values: drawn(line) },
    mark:
      line.value === chosen
        ? { type: "line", color: ink.accent, strokeWidth: 3 }
        : {
            type: "line",
            color: ink.muted,
            strokeWidth: 1.5,
            strokeDash: DASHES[index % DASHES.length] ?? [],
          },
  }));
}

/** Names of the lines at their right ends, moved apart where lines end close to each other. */
export function endLabels(
  lines: readonly FrontierLine[],
  { chosen, pixelsPerEffort, language }: { chosen: number; pixelsPerEffort: number; language: Language },
): Layer[] {
  const ends = lines.flatMap((line) =>
    drawn(line)
      .slice(-1)
      .map((at) => ({ line, at })),
  );
  ends.sort((a, b) => a.at.effort - b.at.effort || b.line.value - a.line.value);
  let free = Number.NEGATIVE_INFINITY;
  return ends.map(({ line, at }) => {
    const height = at.effort * pixelsPerEffort;
    const placed = Math.max(height, free);
    free = placed + LABEL_GAP;
    const bold = line.value === chosen;
    return note([{ ...at, text: sentence("FRONTIER_LINE", { renewal: 100 * line.value }, language) }], {
      color: bold ? ink.accent : ink.muted,
      weight: bold ? 700 : 400,
      dx: 8,
      dy: height - placed,
    });
  });
}

/** How far the scenario is from what is needed. */
export function distance({ baseline, effort }: Point, from: number): Layer {
  return {
    data: { values: [{ baseline, effort: from, until: effort }] },
    mark: { type: "rule", color: ink.text, strokeDash: [3, 3] },
    encoding: { y2: { field: "until" } },
  };
}

export function mark(at: Point, { hollow, color }: { hollow: boolean; color: string }): Layer {
  return {
    data: { values: [{ ...at }] },
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

export interface NoteOptions {
  readonly color: string;
  /** Pixels from the point. */
  readonly dx: number;
  readonly dy: number;
  readonly align?: "left" | "right";
  readonly weight?: 400 | 700;
}

/** Text beside a point, with a halo that keeps it readable over lines. */
export function note(
  data: readonly (Point & { readonly text: string | readonly string[] })[],
  { color, dx, dy, align = "left", weight = 400 }: NoteOptions,
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
      stroke: ink.paper,
      strokeWidth: 3,
      fontSize: type.label,
      fontWeight: weight,
      lineHeight: LABEL_GAP,
    },
    encoding: { text: { field: "text", type: "nominal" } },
  };
}
