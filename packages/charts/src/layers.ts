import type { LayerSpec } from "vega-lite/types_unstable/spec/layer.js";
import type { UnitSpec } from "vega-lite/types_unstable/spec/unit.js";
import { ink, type } from "./theme.js";

export type Layer = LayerSpec<string> | UnitSpec<string>;

/** A piece of text at a place of the drawing, in pixels from the upper left corner. */
export interface Label {
  readonly x: number;
  readonly y: number;
  /** Several lines are set below each other. */
  readonly text: string | readonly string[];
}

export interface LabelOptions {
  readonly align?: "left" | "right" | "center";
  readonly baseline?: "top" | "middle" | "bottom";
  readonly color?: string;
  readonly size?: number;
  readonly weight?: 400 | 700;
  /** Keeps the text readable over lines. Defaults to false. */
  readonly halo?: boolean;
}

/** Texts at fixed places: pixels are the scale, so that what was measured is what is drawn. */
export function labels(
  data: readonly Label[],
  {
    align = "left",
    baseline = "top",
    color = ink.text,
    size = type.label,
    weight = 400,
    halo = false,
  }: LabelOptions = {},
): Layer {
  return {
    data: { values: data.map((label) => ({ ...label })) },
    mark: {
      type: "text",
      align,
      baseline,
      color,
      ...(halo ? { stroke: ink.paper, strokeWidth: 3 } : {}),
      fontSize: size,
      fontWeight: weight,
      lineHeight: lineHeight(size),
    },
    encoding: { ...pixels, text: { field: "text", type: "nominal" } },
  };
}

/** Straight lines between two places, in pixels. */
export function lines(
  data: readonly { readonly x: number; readonly y: number; readonly x2: number; readonly y2: number }[],
  { color = ink.faint, width = 1, dash = [] }: { color?: string; width?: number; dash?: readonly number[] } = {},
): Layer {
  return {
    data: { values: data.map((line) => ({ ...line })) },
    mark: { type: "rule", color, strokeWidth: width, strokeDash: [...dash] },
    encoding: { ...pixels, x2: { field: "x2" }, y2: { field: "y2" } },
  };
}

/** Filled rectangles, in pixels: a thick line would claim half its thickness beyond its ends. */
export function boxes(
  data: readonly { readonly x: number; readonly y: number; readonly x2: number; readonly y2: number }[],
  { color = ink.faint, outline }: { color?: string; outline?: string } = {},
): Layer {
  return {
    data: { values: data.map((box) => ({ ...box })) },
    mark: { type: "rect", fill: color, ...(outline ? { stroke: outline, strokeWidth: 1 } : {}), opacity: 1 },
    encoding: { ...pixels, x2: { field: "x2" }, y2: { field: "y2" } },
  };
}

/** Round marks; hollow ones rest on an assumption. */
export function dots(
  data: readonly { readonly x: number; readonly y: number }[],
  { color = ink.accent, hollow = false, size = 90 }: { color?: string; hollow?: boolean; size?: number } = {},
): Layer {
  return {
    data: { values: data.map((dot) => ({ ...dot })) },
    mark: {
      type: "point",
      filled: true,
      fill: hollow ? ink.paper : color,
      stroke: color,
      strokeWidth: 2,
      size,
      opacity: 1,
    },
    encoding: pixels,
  };
}

export function lineHeight(size: number): number {
  return Math.round(size * 1.3);
}

const pixels = {
  x: { field: "x", type: "quantitative", scale: null, axis: null },
  y: { field: "y", type: "quantitative", scale: null, axis: null },
} as const;
