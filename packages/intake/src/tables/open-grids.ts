import { basename } from "node:path";
import type { ProblemCode } from "@lotrinh/language";
import { decodeText, isDecoded } from "../text/decode.js";
import { legacyEncoding } from "../text/legacy.js";
import type { Grid } from "./grid.js";
import { guardedWorkbook } from "./guarded-workbook.js";
import { readBytes } from "./read-bytes.js";
import { refuse } from "./refusal.js";
import { safeWorkbook } from "./safe-zip.js";
import { textGrid } from "./text-grid.js";

export interface Opened {
  readonly grids: readonly Grid[];
  /** Codes of sentences about the file that hinder nothing: macros not run, links not followed. */
  readonly remarks: readonly ProblemCode[];
}

/** Largest .xls file, in MB: it is not compressed. */
const MOST_XLS = 40;

/**
 * Opens a file by what it holds, whatever its name says.
 * @throws Refusal where nothing can be read
 */
export async function openGrids(file: string): Promise<Opened> {
  const bytes = readBytes(file);
  if (startsWith(bytes, [0x50, 0x4b])) {
    const { bytes: safe, hasMacros, hasLinks } = safeWorkbook(bytes);
    const remarks: ProblemCode[] = [];
    if (hasMacros) remarks.push("MACROS_IGNORED");
    if (hasLinks) remarks.push("LINKS_IGNORED");
    return { grids: inUnicode(await guardedWorkbook(safe)), remarks };
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    if (bytes.length > MOST_XLS * 1e6) {
      refuse("FILE_TOO_LARGE", { size: Math.round(bytes.length / 1e6), most: MOST_XLS });
    }
    return { grids: inUnicode(await guardedWorkbook(bytes)), remarks: [] };
  }
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) refuse("FILE_IS_PDF");
  const decoded = decodeText(bytes);
  if (!isDecoded(decoded)) {
    return decoded.legacy === null ? refuse("TEXT_UNKNOWN") : refuse("TEXT_LEGACY", { encoding: decoded.legacy });
  }
  if (decoded.text.includes("\0")) refuse("TEXT_UNKNOWN");
  if (
    /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|table|meta|head|\?mso|workbook)/i.test(decoded.text.slice(0, 2000))
  ) {
    const isXml = /<workbook[\s>]/i.test(decoded.text.slice(0, 2000));
    const text = isXml ? decoded.text : (await import("./decoded-html.js")).decodedHtml(decoded.text);
    return { grids: inUnicode(await guardedWorkbook(new TextEncoder().encode(text))), remarks: [] };
  }
  return { grids: [textGrid(decoded.text, basename(file))], remarks: [] };
}

/** @throws Refusal where the cells are written in a font of old */
function inUnicode(grids: Grid[]): Grid[] {
  let sample = "";
  for (const { rows } of grids) {
    for (const row of rows) {
      if (sample.length > 100_000) break;
      for (const cell of row ?? []) if (cell?.kind === "text") sample += `${cell.text} `;
    }
  }
  const encoding = legacyEncoding(sample);
  return encoding === null ? grids : refuse("TEXT_LEGACY", { encoding });
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}
