import { type Language, quantity } from "@lotrinh/language";
import { type Layer, labels, lines } from "./layers.js";
import { ink, type } from "./theme.js";

const MARKED = [0, 0.5, 1];

interface GridOptions {
  /** Pixels at which a probability stands. */
  readonly scale: (p: number) => number;
  /** Pixels from the top at which the lines begin and end; the figures stand above. */
  readonly from: number;
  readonly to: number;
  readonly language: Language;
}

/** Lines at 0, 50 and 100 %, with their figures above. */
export function probabilityGrid({ scale, from, to, language }: GridOptions): Layer[] {
  return [
    lines(
      MARKED.map((p) => ({ x: scale(p), x2: scale(p), y: from, y2: to })),
      { color: ink.grid },
    ),
    labels(
      MARKED.map((p) => ({ x: scale(p), y: 2, text: quantity(100 * p, "percent", language) })),
      { align: "center", color: ink.muted, size: type.small },
    ),
  ];
}
