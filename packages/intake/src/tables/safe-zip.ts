import { inflatedPart } from "@lotrinh/observations";
import { unzipSync, zipSync } from "fflate";
import { refuse } from "./refusal.js";
import { struckFormats, withStruckMarked } from "./struck-out.js";

/** Largest part of a workbook and largest whole, unpacked, in MB. */
const MOST_PART = 100;
const MOST_WHOLE = 160;

export interface SafeWorkbook {
  readonly bytes: Uint8Array;
  readonly hasMacros: boolean;
  readonly hasLinks: boolean;
}

/**
 * A workbook packed anew with only the parts that hold cells, after the sizes in its directory were found to be
 * harmless. No more is unpacked than the directory says.
 */
export function safeWorkbook(bytes: Uint8Array): SafeWorkbook {
  const inflated = inflatedPart(bytes);
  if (inflated) refuse("WORKBOOK_BOMB", { ...inflated });
  let whole = 0;
  let hasMacros = false;
  let hasLinks = false;
  const parts = unzipped(bytes, ({ name, originalSize, size }) => {
    hasMacros ||= /vbaProject\.bin$/i.test(name);
    hasLinks ||= /externalLinks\//i.test(name);
    if (!isNeeded(name)) return false;
    whole += originalSize;
    const largest = Math.max(originalSize > MOST_PART * 1e6 ? originalSize : 0, whole > MOST_WHOLE * 1e6 ? whole : 0);
    if (largest > 0) {
      refuse("WORKBOOK_TOO_LARGE", { part: name, size: Math.round(largest / 1e6), most: MOST_PART });
    }
    if (size > bytes.length) refuse("WORKBOOK_CORRUPTED");
    return true;
  });
  if (Object.keys(parts).length === 0) refuse("WORKBOOK_CORRUPTED");
  const struck = struckFormats(parts["xl/styles.xml"]);
  const cells = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => {
      if (!/worksheets\/[^/]+\.xml$/i.test(name)) return [name, part];
      return [name, withStruckMarked(withoutEmptyValues(part), struck)];
    }),
  );
  return { bytes: zipSync(cells, { level: 0 }), hasMacros, hasLinks };
}

/** A value that is empty, or missing under a formula, would be read as 0; it becomes an empty text. */
function withoutEmptyValues(part: Uint8Array): Uint8Array {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  if (!["<f", "<v/>", "<v />", "<v></v>"].some((sign) => bytes.includes(sign))) return part;
  const text = bytes.toString("latin1").replace(/<v\s*\/>|<v><\/v>/g, "");
  const formulas = text.replace(
    /<c\b([^>]*)>(<f\b[^>]*>[^<]*<\/f>|<f\b[^>]*\/>)<\/c>/g,
    (_, attributes: string, formula: string) => {
      return `<c${attributes.replace(/\st="[^"]*"/, "")} t="str">${formula}<v></v></c>`;
    },
  );
  return Buffer.from(formulas, "latin1");
}

function isNeeded(name: string): boolean {
  if (
    /(?:^|\/)(?:media|drawings|embeddings|printerSettings|externalLinks|charts|theme|customXml|pivot\w+)\//i.test(name)
  ) {
    return false;
  }
  return /\.(?:xml|rels|bin)$/i.test(name) ? !/vbaProject\.bin$/i.test(name) : name === "mimetype";
}

type Filter = (part: { readonly name: string; readonly originalSize: number; readonly size: number }) => boolean;

function unzipped(bytes: Uint8Array, filter: Filter): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof Error && error.name === "Refusal") throw error;
    return refuse("WORKBOOK_CORRUPTED");
  }
}
