import { type Layer, lineHeight } from "./layers.js";
import { ink, type } from "./theme.js";

/** A name at the right end of a drawing, as high as what it names. */
export interface EndLabel {
  /** Lines below each other. */
  readonly text: readonly string[];
  /** Pixels from the upper edge. */
  readonly y: number;
  readonly weight?: 400 | 700;
  readonly color?: string;
}

/** Names at the right end of a drawing of `width` by `height` pixels, none over another. */
export function endLabels(ends: readonly EndLabel[], { width, height }: { width: number; height: number }): Layer[] {
  const step = lineHeight(type.label);
  const places = apart(
    ends.map(({ y }) => y),
    ends.map(({ text }) => text.length * step + 1),
    height,
  );
  return ends.map(({ text, weight = 400, color = ink.text }, i) => ({
    data: { values: [{ text }] },
    mark: {
      ...{
        type: "text",
        align: "left",
        baseline: "middle",
        dx: 8,
        dy: (-(text.length - 1) * step) / 2,
        lineHeight: step,
      },
      ...{ color, fontSize: type.label, fontWeight: weight },
    },
    encoding: { x: { value: width }, y: { value: places[i] as number }, text: { field: "text", type: "nominal" } },
  }));
}

/**
 * Pushes middles of things of given heights apart, in their order, no further down than `height`. Equal places keep their
 * order.
 */
function apart(places: readonly number[], heights: readonly number[], height: number): number[] {
  const order = places.map((_, i) => i).sort((a, b) => (places[a] as number) - (places[b] as number) || a - b);
  const moved = [...places];
  const gap = (a: number, b: number) => ((heights[a] as number) + (heights[b] as number)) / 2;
  for (const [rank, i] of order.entries()) {
    const above = order[rank - 1];
    if (above !== undefined) moved[i] = Math.max(moved[i] as number, (moved[above] as number) + gap(above, i));
  }
  for (const [back, i] of [...order].reverse().entries()) {
    const below = order[order.length - back];
    const most = below === undefined ? height : (moved[below] as number) - gap(i, below);
    moved[i] = Math.min(moved[i] as number, most);
  }
  return moved;
}
