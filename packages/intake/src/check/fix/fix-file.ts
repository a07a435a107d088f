import { readFileSync, statSync } from "node:fs";
import { basename, extname } from "node:path";
import type { Indicator, Registry } from "@lotrinh/registry";
import { CsvError, parse } from "csv-parse/sync";
import { openGrids } from "../../tables/open-grids.js";
import { Refusal } from "../../tables/refusal.js";
import { writeText } from "../../tables/write-text.js";
import { isTemplate } from "../../template/read-template.js";
import { decodeText, isDecoded } from "../../text/decode.js";
import { isLongHeader } from "../files/long-header.js";
import type { Fix } from "../types.js";
import { fixLongRows } from "./fix-long.js";
import { fixTemplate } from "./fix-template.js";
import { patchWorkbook } from "./patch-workbook.js";

/** Larger text files are not copied. */
const MOST = 64e6;

export interface FixedFile {
  /** The corrected copy; null where nothing could be mended for certain, and none was written. */
  readonly copy: string | null;
  readonly fixes: readonly Fix[];
}

/**
 * Writes a copy of a file beside it, `so-lieu.da-sua.csv`, with what can only be meant put right: files in our columns and
 * filled templates (.xlsx). Nothing is guessed: a cell that has two readings stays as it is. Other files have no copy.
 * @throws InputError OUT_EXISTS unless forced, OUT_UNWRITABLE
 */
export async function fixFile(
  path: string,
  { registry, force = false }: { readonly registry: Registry; readonly force?: boolean },
): Promise<FixedFile> {
  const indicators = new Map(registry.indicators.map((one) => [one.id, one]));
  const isText = !/\.(?:xlsx|xlsm|xls|ods)$/i.test(path);
  const fixed = isText ? fixedText(path, indicators) : await fixedWorkbook(path, indicators);
  const file = basename(path);
  if (fixed === null || fixed.fixes.length === 0) return { copy: null, fixes: [] };
  const copy = `${path.slice(0, path.length - extname(path).length)}.da-sua${extname(path)}`;
  writeText(copy, fixed.bytes, { force });
  return { copy, fixes: fixed.fixes.map((fix) => ({ ...fix, file })) };
}

interface Fixed {
  readonly bytes: Uint8Array | string;
  readonly fixes: readonly Omit<Fix, "file">[];
}

type Indicators = ReadonlyMap<string, Indicator>;

function fixedText(path: string, indicators: Indicators): Fixed | null {
  const bytes = bytesOf(path);
  const decoded = bytes === null ? null : decodeText(bytes);
  if (decoded === null || !isDecoded(decoded)) return null;
  const delimiter = /^[^,\n]*;/.test(decoded.text) ? ";" : ",";
  const records = recordsOf(decoded.text, delimiter);
  const header = records?.[0]?.map((cell) => cell.trim()) ?? [];
  if (records === null || !isLongHeader(header)) return null;
  const { rows, fixes } = fixLongRows([header, ...records.slice(1)], indicators);
  const lines = rows.flatMap((row) =>
    row === null ? [] : [row.map((cell) => quoted(cell, delimiter)).join(delimiter)],
  );
  return { bytes: `${lines.join("\n")}\n`, fixes };
}

function bytesOf(path: string): Uint8Array | null {
  try {
    return statSync(path).size > MOST ? null : readFileSync(path);
  } catch {
    // The check of the file says why it cannot be read.
    return null;
  }
}

function recordsOf(text: string, delimiter: string): string[][] | null {
  try {
    return parse(text, { delimiter, relax_column_count: true, bom: true }) as string[][];
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

async function fixedWorkbook(path: string, indicators: Indicators): Promise<Fixed | null> {
  if (!/\.xls[xm]$/i.test(path)) return null;
  try {
    const { grids } = await openGrids(path);
    if (!isTemplate(grids)) return null;
    const changes = fixTemplate(grids, indicators);
    if (changes.length === 0) return null;
    return { bytes: patchWorkbook(readFileSync(path), changes), fixes: changes.map(({ write: _, ...fix }) => fix) };
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
