import type { Layer } from "./layers.js";
import { pageTitle } from "./page-title.js";
import type { Chart } from "./svg.js";

/** A drawing whose layers are placed in pixels, with its message above. */
export interface PixelChart {
  /** The one message. */
  readonly title: string;
  readonly subtitle: string;
  /** Short name, as in a list of figures. */
  readonly name: string;
  /** Data in words, for those who cannot see the drawing. */
  readonly data: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly layer: readonly Layer[];
}

export function pixelChart({ title, subtitle, name, data, width, height, layer }: PixelChart): Chart {
  return {
    title: name,
    description: [`${title}.`, subtitle, ...data.map((one) => `${one}.`)].join(" "),
    spec: { width, height, title: pageTitle(title, subtitle, width), layer: [...layer] },
  };
}
