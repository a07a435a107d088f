import { missingGlyphs } from "./font.js";

/** Characters that a drawing shows: not its title, description and style. */
export function drawnText(svg: string): string {
  return unescapeXml(svg.replace(/<(title|desc|style)\b[^>]*>.*?<\/\1>/gs, "").replace(/<[^>]*>/g, " "));
}

/** The drawing as it is. Throws a RangeError when the font lacks a character of it. */
export function checkGlyphs(svg: string): string {
  const missing = missingGlyphs(drawnText(svg));
  if (missing.length > 0) throw new RangeError(`invalid text; the font cannot draw: ${missing.join(" ")}`);
  return svg;
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

function unescapeXml(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, "&");
}
