import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Font } from "fontkit";
import * as fontkit from "fontkit";

export const FONT_FAMILY = "Be Vietnam Pro";

/** The two weights that charts and packs use. */
export type FontWeight = 400 | 700;

/** The face of all text, and the one for signs that it lacks: arrows, ticks, Greek. */
type FaceName = "own" | "signs";

const SMALL = "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệfghiìíỉĩịjklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvwxyỳýỷỹỵz0123456789";
/** What Vietnamese and English pages are written in: a text that begins with it shares its faces with others that do. */
export const LETTERS = `${SMALL}${SMALL.toUpperCase()} .,:;!?()[]/%‰&*+-–—…“”‘’'"=<>≤≥×·•_#@|`;

const require = createRequire(import.meta.url);
const WEIGHTS = [400, 700] as const;
const FILES: Readonly<Record<FaceName, Readonly<Record<FontWeight, string>>>> = {
  own: {
    400: "@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf",
    700: "@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf",
  },
  signs: {
    400: "@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf",
    700: "@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf",
  },
};
const opened = new Map<string, Font>();

/** TrueType files of both weights of both faces, for renderers that read files. */
export function fontFiles(): string[] {
  return (["own", "signs"] as const).flatMap((face) => WEIGHTS.map((weight) => require.resolve(FILES[face][weight])));
}

function openFont(face: FaceName, weight: FontWeight): Font {
  const file = FILES[face][weight];
  let font = opened.get(file);
  if (!font) {
    font = fontkit.openSync(require.resolve(file)) as Font;
    opened.set(file, font);
  }
  return font;
}

function has(face: FaceName, character: string): boolean {
  return openFont(face, 400).hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
}

/** Family name of the face for signs, for renderers that read files. */
export const SIGNS_FAMILY = "Inter";

/** Whether a character is drawn by the face for signs. */
export function isSign(character: string): boolean {
  return !has("own", character) && has("signs", character);
}

/** Width in pixels of one line of text. */
export function textWidth(text: string, size: number, weight: FontWeight = 400): number {
  let width = 0;
  for (const { face, part } of runsOf(text)) {
    const font = openFont(face, weight);
    width += font.layout(part).advanceWidth / font.unitsPerEm;
  }
  return width * size;
}

/** A text cut where the face changes. */
function runsOf(text: string): { face: FaceName; part: string }[] {
  const runs: { face: FaceName; part: string }[] = [];
  for (const character of text) {
    const face = isSign(character) ? "signs" : "own";
    const last = runs.at(-1);
    if (last?.face === face) last.part += character;
    else runs.push({ face, part: character });
  }
  return runs;
}

/** Characters of a text that no face can draw; they would vanish without an error. */
export function missingGlyphs(text: string): string[] {
  const missing = [...new Set(text)].filter((character) => !has("own", character) && !has("signs", character));
  return missing.filter((character) => !/\s/u.test(character));
}

/**
 * CSS that carries both weights, cut to the characters of `text`, as data: nothing has to be installed or fetched. Signs
 * that the font lacks come from a second face under the same name. Cutting takes longer than drawing: begin `text` with
 * `LETTERS` where several pages or drawings are to share the same faces.
 */
export async function fontFaces(text: string): Promise<string> {
  const characters = [...new Set(text)].sort();
  const signs = characters.filter(isSign);
  const own = characters.filter((one) => !signs.includes(one));
  const range = `;unicode-range:${signs.map((one) => `U+${one.codePointAt(0)?.toString(16)}`).join(",")}`;
  const faces = WEIGHTS.flatMap((weight) => [
    faceOf("own", weight, own, ""),
    ...(signs.length > 0 ? [faceOf("signs", weight, signs, range)] : []),
  ]);
  return (await Promise.all(faces)).join("\n");
}

/** Faces that were cut last; pages and drawings of several packs share them. */
const cut = new Map<string, Promise<string>>();
const KEPT = 16;

function faceOf(face: FaceName, weight: FontWeight, characters: readonly string[], range: string): Promise<string> {
  const key = `${face} ${weight} ${characters.join("")}`;
  const made = cut.get(key) ?? cutFace(face, weight, characters, range);
  cut.delete(key);
  cut.set(key, made);
  for (const [oldest] of cut) if (cut.size > KEPT) cut.delete(oldest);
  return made;
}

async function cutFace(
  face: FaceName,
  weight: FontWeight,
  characters: readonly string[],
  range: string,
): Promise<string> {
  const bytes = readFileSync(require.resolve(FILES[face][weight]));
  const { default: subsetFont } = await import("subset-font");
  const woff2 = await subsetFont(bytes, characters.join(""), { targetFormat: "woff2" });
  const source = `url(data:font/woff2;base64,${woff2.toString("base64")}) format("woff2")`;
  return `@font-face{font-family:"${FONT_FAMILY}";font-weight:${weight};src:${source}${range}}`;
}
