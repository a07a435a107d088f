import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Font } from "fontkit";
import * as fontkit from "fontkit";
import subsetFont from "subset-font";

export const FONT_FAMILY = "Be Vietnam Pro";

/** The two weights that charts and packs use. */
export type FontWeight = 400 | 700;

const require = createRequire(import.meta.url);
const NAMES = { 400: "400Regular", 700: "700Bold" } as const;
const WEIGHTS = [400, 700] as const;
const opened = new Map<FontWeight, Font>();

function fileOf(weight: FontWeight): string {
  const name = NAMES[weight];
  return require.resolve(`@expo-google-fonts/be-vietnam-pro/${name}/BeVietnamPro_${name}.ttf`);
}

/** TrueType files of both weights, for renderers that read files. */
export function fontFiles(): string[] {
  return WEIGHTS.map(fileOf);
}

function openFont(weight: FontWeight): Font {
  let font = opened.get(weight);
  if (!font) {
    font = fontkit.openSync(fileOf(weight)) as Font;
    opened.set(weight, font);
  }
  return font;
}

/** Width in pixels of one line of text. */
export function textWidth(text: string, size: number, weight: FontWeight = 400): number {
  const font = openFont(weight);
  return (font.layout(text).advanceWidth / font.unitsPerEm) * size;
}

/** Characters of a text that the font cannot draw; they would vanish without an error. */
export function missingGlyphs(text: string): string[] {
  const font = openFont(400);
  const missing = [...new Set(text)].filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
  return missing.filter((character) => !/\s/u.test(character));
}

/** CSS that carries both weights, cut to the characters of `text`, as data: nothing has to be installed or fetched. */
export async function fontFaces(text: string): Promise<string> {
  const characters = [...new Set(text)].sort().join("");
  const faces = await Promise.all(
    WEIGHTS.map(async (weight) => {
      const woff2 = await subsetFont(readFileSync(fileOf(weight)), characters, { targetFormat: "woff2" });
      const source = `url(data:font/woff2;base64,${woff2.toString("base64")}) format("woff2")`;
      return `@font-face{font-family:"${FONT_FAMILY}";font-weight:${weight};src:${source}}`;
    }),
  );
  return faces.join("\n");
}
