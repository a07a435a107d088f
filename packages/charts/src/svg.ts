import type { TopLevelSpec } from "vega-lite";
import { fontFaces, textWidth } from "./font.js";
import { checkGlyphs, drawnText, escapeXml } from "./svg-text.js";
import { theme } from "./theme.js";

/** A chart ready to render: its specification, and the message that a reader who cannot see it gets. */
export interface Chart {
  readonly spec: TopLevelSpec;
  /** Short name, as in a list of figures. */
  readonly title: string;
  /** The message with its numbers, in sentences. */
  readonly description: string;
}

interface TextMetrics {
  width: (item: { fontSize?: number; fontWeight?: string | number }, text: unknown) => number;
}

/** vega has a top-level await, so it is loaded on demand: a notebook cell could not import it otherwise. */
async function loadVega() {
  const [vega, vegaLite] = await Promise.all([import("vega"), import("vega-lite")]);
  // Headless vega guesses widths far too large; these are the true ones. Its types leave the hook out.
  const { textMetrics } = vega as unknown as { textMetrics: TextMetrics };
  textMetrics.width = (item, text) => {
    const weight = /bold|[6-9]00/.test(String(item.fontWeight ?? "")) ? 700 : 400;
    const line = text == null ? "" : Array.isArray(text) ? text.join(" ") : String(text);
    return textWidth(line, item.fontSize ?? 11, weight);
  };
  return { vega, vegaLite };
}

/**
 * Renders a chart to SVG whose text is laid out in the true font. The drawing names the font but does not carry it: see
 * `standaloneSvg`. Throws a RangeError when the font lacks a character of the drawing.
 */
export async function renderSvg({ spec, title, description }: Chart): Promise<string> {
  const { vega, vegaLite } = await loadVega();
  const compiled = vegaLite.compile(spec, { config: theme });
  const view = new vega.View(vega.parse(compiled.spec), { renderer: "none", logLevel: vega.Warn });
  const svg = await view.toSVG();
  view.finalize();
  return describe(haloed(unnamed(checkGlyphs(svg))), title, description);
}

export interface StandaloneOptions {
  /** What `fontFaces` gave for a text with every character of the drawing. Defaults to faces cut to this drawing. */
  readonly faces?: string;
}

/** The same drawing with its font inside, for a file that stands alone. */
export async function standaloneSvg(svg: string, { faces }: StandaloneOptions = {}): Promise<string> {
  const style = `<style>${faces ?? (await fontFaces(drawnText(svg)))}</style>`;
  return svg.replace(/(<svg[^>]*>)/, (open) => `${open}${style}`);
}

/** A drawing is one picture with one description: its parts are none. */
function unnamed(svg: string): string {
  return svg.replace(/ (?:role="graphics-[a-z]+"|aria-(?:roledescription|label)="[^"]*")/g, "");
}

/** The outline of a text is painted below it, as a halo; vega has no word for that. */
function haloed(svg: string): string {
  return svg.replace(/<text(?=[^>]* stroke=")/g, '<text paint-order="stroke" stroke-linejoin="round"');
}

function describe(svg: string, title: string, description: string): string {
  const words = `<title>${escapeXml(title)}</title><desc>${escapeXml(description)}</desc>`;
  return svg.replace(/<svg([^>]*)>/, (_, attributes: string) => `<svg role="img"${attributes}>${words}`);
}
