import type { PlotOptions } from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { FONT_FAMILY } from "./font.js";
import { checkGlyphs } from "./svg-text.js";
import { ink, type } from "./theme.js";
import { wrap } from "./wrap.js";

const SVG = "http://www.w3.org/2000/svg";
const TITLE_GAP = 34;
/** Room for marks above capitals. */
const ABOVE = 4;

export interface PlotSvgOptions {
  /** The one message of the figure, set above it. */
  readonly title: string;
  /** What the picture says for those who cannot see it; defaults to the title. */
  readonly description?: string;
}

/**
 * Draws an Observable Plot figure as SVG text, without a browser: in the project's font, its message as its title.
 * `width` defaults to 640 pixels; `marginTop` is what lies below the title and defaults to 36; a label of `y` stands there.
 * Throws a RangeError when the font lacks a character of the drawing.
 */
export async function plotSvg(options: PlotOptions, { title, description = title }: PlotSvgOptions): Promise<string> {
  const Plot = await import("@observablehq/plot");
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const { width = 640, marginTop = 36, marginLeft = 52 } = options;
  const { label = null, ...y } = options.y ?? {};
  const lines = wrap(title, { width, size: type.title, weight: 700 });
  const headroom = marginTop + TITLE_GAP + (lines.length - 1) * type.title * 1.3;
  const figure = Plot.plot({
    ...options,
    document,
    width,
    marginTop: headroom,
    marginLeft,
    // Plot draws a random class name otherwise.
    className: "lo-trinh",
    y: { ...y, label: null },
    style: {
      fontFamily: `"${FONT_FAMILY}", sans-serif`,
      fontSize: `${type.label}px`,
      color: ink.text,
      background: ink.paper,
      ...(typeof options.style === "object" ? options.style : {}),
    },
    marks: [
      Plot.text([lines.join("\n")], {
        frameAnchor: "top-left",
        textAnchor: "start",
        lineAnchor: "top",
        dx: -marginLeft,
        dy: ABOVE - headroom,
        fontSize: type.title,
        fontWeight: 700,
        lineHeight: 1.3,
      }),
      // Plot sets this label at the upper edge, where the title stands.
      ...(typeof label === "string"
        ? [
            Plot.text([label], {
              frameAnchor: "top-left",
              textAnchor: "start",
              dx: -marginLeft,
              dy: -20,
              fill: ink.muted,
            }),
          ]
        : []),
      ...(options.marks ?? []),
    ],
  });
  const words = (["title", "desc"] as const).map((name) => document.createElementNS(SVG, name));
  words.forEach((element, index) => {
    element.textContent = index === 0 ? title : description;
  });
  figure.setAttribute("xmlns", SVG);
  figure.setAttribute("role", "img");
  figure.prepend(...words);
  return checkGlyphs(figure.outerHTML);
}
