import { Resvg, type ResvgRenderOptions, renderAsync } from "@resvg/resvg-js";
import { FONT_FAMILY, fontFiles, isSign, SIGNS_FAMILY } from "./font.js";
import { palettePng } from "./palette-png.js";

export interface PngOptions {
  /** Pixels of the picture per pixel of the drawing; defaults to 2, sharp in print at 15 cm. */
  readonly scale?: number;
  /** At most 16 colours, or 40 where those lose too much, for a sixth of the bytes; defaults to false. */
  readonly small?: boolean;
}

/** Draws an SVG as PNG with the bundled font only, so that every machine gives the same picture. */
export function renderPng(svg: string, { scale = 2, small = false }: PngOptions = {}): Uint8Array {
  const drawn = new Resvg(withSigns(svg), drawnAt(scale)).render();
  return small ? palettePng(drawn) : drawn.asPng();
}

/** The same bytes, drawn on another thread meanwhile. */
export async function renderPngAsync(svg: string, { scale = 2, small = false }: PngOptions = {}): Promise<Uint8Array> {
  const drawn = await renderAsync(withSigns(svg), drawnAt(scale));
  return small ? palettePng(drawn) : drawn.asPng();
}

function drawnAt(scale: number): ResvgRenderOptions {
  return {
    fitTo: { mode: "zoom", value: scale },
    background: "#ffffff",
    font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: FONT_FAMILY },
  };
}

/** A line with signs that the font lacks is set in their face: left to itself the renderer would set it without its weight. */
function withSigns(svg: string): string {
  return svg.replace(/<text\b([^>]*)(?<!\/)>(?=(.*?)<\/text>)/gs, (open, attributes: string, inner: string) =>
    [...inner].some(isSign)
      ? `<text${attributes.replace(/ font-family="[^"]*"/, "")} font-family="${SIGNS_FAMILY}">`
      : open,
  );
}
