import type { PlotOptions } from "@observablehq/plot";
import { FONT_FAMILY, textWidth } from "./font.js";
import { legendOf } from "./plot-legend.js";
import { withNumbers } from "./plot-numbers.js";
import { checkGlyphs, escapeXml } from "./svg-text.js";
import { ink, type } from "./theme.js";
import { wrap } from "./wrap.js";

export interface PlotSvgOptions {
  /** The one message of the figure, set above it; defaults to the figure's own title. */
  readonly title?: string;
  /** What the picture says for those who cannot see it; defaults to the title. */
  readonly description?: string;
}

/**
 * Draws an Observable Plot figure as SVG text, without a browser: in the project's font, with its title, subtitle, legends
 * and caption. Numbers are written as in Vietnamese, years without a separator; a `tickFormat` of the figure stands.
 * `width` defaults to 640 pixels. Throws a RangeError without a title, and when no font has a character of the drawing.
 */
export async function plotSvg(options: PlotOptions, words: PlotSvgOptions = {}): Promise<string> {
  const [Plot, { parseHTML }] = await Promise.all([import("@observablehq/plot"), import("linkedom")]);
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const { title: own, subtitle, caption, width = 640 } = options;
  const title = words.title ?? textOf(own);
  if (title === "") throw new RangeError("invalid figure; it has no title, which says its message");
  const { description = title } = words;
  const bare: PlotOptions = {
    ...without(options),
    document,
    width,
    // Plot draws a random class name otherwise.
    className: "lo-trinh",
    style: {
      fontFamily: `"${FONT_FAMILY}", sans-serif`,
      fontSize: `${type.label}px`,
      color: ink.text,
      background: ink.paper,
      ...(typeof options.style === "object" ? options.style : {}),
    },
  };
  const numbered = withNumbers(Plot, bare, Plot.plot(bare));
  const room = marginsOf(options, Plot.plot(numbered));
  const figure = Plot.plot({ ...numbered, ...room });
  const head = [
    ...linesOf(title, width, { size: type.title, weight: 700, color: ink.text }),
    ...linesOf(textOf(subtitle), width, { size: type.subtitle, weight: 400, color: ink.muted }),
  ];
  const foot = linesOf(textOf(caption), width, { size: type.label, weight: 400, color: ink.muted });
  const legend = legendOf(options, figure, width);
  const [above, below] = [heightOf(head) + 8 + legend.height, heightOf(foot) + (foot.length > 0 ? 8 : 0)];
  const height = Number(figure.getAttribute("height"));
  figure.setAttribute("viewBox", `0 ${-above} ${width} ${height + above + below}`);
  figure.setAttribute("height", String(height + above + below));
  figure.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  figure.setAttribute("role", "img");
  figure.removeAttribute("fill-opacity");
  const said = `<title>${escapeXml(title)}</title><desc>${escapeXml(description)}</desc>`;
  const paper = `<rect y="${-above}" width="${width}" height="${height + above + below}" fill="${ink.paper}"/>`;
  const around = `${paper}${drawn(head, -above)}<g transform="translate(0,${heightOf(head) + 8 - above})">${legend.svg}</g>${drawn(foot, height + 4)}`;
  return checkGlyphs(
    steady(String(figure.outerHTML)).replace(/<svg[^>]*>/, (open: string) => `${open}${said}${around}`),
  );
}

/** Names of markers and clips counted anew in each drawing, and the colour of paper as resvg knows it. */
function steady(svg: string): string {
  const names = [...new Set(svg.match(/plot-(?:marker|clip)-\d+/g))];
  return svg
    .replace(/plot-(?:marker|clip)-\d+/g, (name) => `lo-trinh-${names.indexOf(name) + 1}`)
    .replaceAll("var(--plot-background)", ink.paper);
}

/** Margins as wide as the names on the axes, where the figure sets none. */
function marginsOf({ margin, marginLeft, marginBottom }: PlotOptions, drawn: unknown): PlotOptions {
  const { querySelectorAll } = drawn as { querySelectorAll(selector: string): Iterable<{ textContent: string }> };
  const names = [...querySelectorAll.call(drawn, '[aria-label="y-axis tick label"] text')];
  const widest = Math.max(0, ...names.map(({ textContent }) => textWidth(textContent, type.label)));
  return {
    ...(margin === undefined && marginLeft === undefined ? { marginLeft: Math.max(40, Math.ceil(widest) + 26) } : {}),
    ...(margin === undefined && marginBottom === undefined ? { marginBottom: 40 } : {}),
  };
}

/** The figure alone: what stands around it is drawn here, for Plot would give HTML. */
function without(options: PlotOptions): PlotOptions {
  const { title: _, subtitle: __, caption: ___, figure: ____, ...bare } = options;
  const still = { legend: false } as const;
  return {
    ...bare,
    ...(options.color ? { color: { ...options.color, ...still } } : {}),
    ...(options.symbol ? { symbol: { ...options.symbol, ...still } } : {}),
    ...(options.opacity ? { opacity: { ...options.opacity, ...still } } : {}),
  } as PlotOptions;
}

function textOf(given: unknown): string {
  if (given === null || given === undefined) return "";
  return typeof given === "string" ? given : ((given as { textContent?: string }).textContent ?? "");
}

interface TextLine {
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 700;
  readonly color: string;
}

function linesOf(text: string, width: number, style: Omit<TextLine, "text">): TextLine[] {
  return text === "" ? [] : wrap(text, { width, ...style }).map((line) => ({ text: line, ...style }));
}

function heightOf(lines: readonly TextLine[]): number {
  return lines.reduce((sum, { size }) => sum + 1.3 * size, 0);
}

/** Lines of text below each other, from `top` on. */
function drawn(lines: readonly TextLine[], top: number): string {
  let y = top;
  return lines
    .map(({ text, size, weight, color }) => {
      y += 1.3 * size;
      const style = `font-size="${size}" font-weight="${weight}" fill="${color}"`;
      return `<text x="0" y="${(y - 0.25 * size).toFixed(2)}" text-anchor="start" ${style}>${escapeXml(text)}</text>`;
    })
    .join("");
}
