import { Resvg } from "@resvg/resvg-js";
import { FONT_FAMILY, fontFiles } from "./font.js";

export interface PngOptions {
  /** Pixels of the picture per pixel of the drawing; defaults to 2, sharp in print at 15 cm. */
  readonly scale?: number;
}

/** Draws an SVG as PNG with the bundled font only, so that every machine gives the same picture. */
export function renderPng(svg: string, { scale = 2 }: PngOptions = {}): Uint8Array {
  const resvg = new Resvg(svg, {
    fitTo: { mode: "zoom", value: scale },
    background: "#ffffff",
    font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: FONT_FAMILY },
  });
  return resvg.render().asPng();
}
