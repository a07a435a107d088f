import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

export interface CellChange {
  readonly sheet: string;
  /** As spreadsheets name it. */
  readonly cell: string;
  readonly write: string | number;
}

/**
 * An .xlsx with some cells written anew; everything else, looks and lists too, stays as it is. The cells must be there.
 * @throws RangeError for a sheet or a cell that is not
 */
export function patchWorkbook(bytes: Uint8Array, changes: readonly CellChange[]): Uint8Array {
  const parts = unzipSync(bytes);
  const paths = sheetPaths(parts);
  const bySheet = new Map<string, CellChange[]>();
  for (const change of changes) bySheet.set(change.sheet, [...(bySheet.get(change.sheet) ?? []), change]);
  for (const [sheet, own] of bySheet) {
    const path = paths.get(sheet);
    const part = path === undefined ? undefined : parts[path];
    if (path === undefined || part === undefined) throw new RangeError(`no such sheet: ${sheet}`);
    parts[path] = strToU8(patched(strFromU8(part), own));
  }
  return zipSync(parts, { level: 6 });
}

function patched(xml: string, changes: readonly CellChange[]): string {
  const writes = new Map(changes.map(({ cell, write }) => [cell, write]));
  const text = xml.replace(
    /<c\b([^>]*?)\br="([A-Z]+\d+)"([^>]*?)(?:\/>|>(?:(?!<\/c>)[\s\S])*<\/c>)/g,
    (whole, before: string, cell: string, after: string) => {
      const write = writes.get(cell);
      if (write === undefined) return whole;
      writes.delete(cell);
      const rest = `${before}r="${cell}"${after}`.replace(/\s+t="[^"]*"/, "").trim();
      return typeof write === "number"
        ? `<c ${rest}><v>${write}</v></c>`
        : `<c ${rest} t="inlineStr"><is><t>${escaped(write)}</t></is></c>`;
    },
  );
  const [missing] = writes.keys();
  if (missing !== undefined) throw new RangeError(`no such cell: ${missing}`);
  return text;
}

/** Paths of the parts of a workbook that hold its sheets, by their names. */
function sheetPaths(parts: Readonly<Record<string, Uint8Array>>): Map<string, string> {
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const targets = new Map(
    [...text("xl/_rels/workbook.xml.rels").matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => {
      return [attribute(tag, "Id"), attribute(tag, "Target")];
    }),
  );
  return new Map(
    [...text("xl/workbook.xml").matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => {
      const target = targets.get(attribute(tag, "r:id")) ?? "";
      return [unescaped(attribute(tag, "name")), target.startsWith("/") ? target.slice(1) : `xl/${target}`];
    }),
  );
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function unescaped(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&")
    .normalize("NFC");
}
