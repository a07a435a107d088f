import { plainText } from "@lotrinh/language";
import { type Observation, observationColumns } from "@lotrinh/observations";
import { cells } from "@lotrinh/registry";
import type { LongColumn } from "./long-header.js";

/** What the cell of each column was read as, or why it cannot be. */
export type ReadCells = { readonly [K in LongColumn]: cells.Parser<Observation[K]> };

/** The text of a cell as it is compared and shown. */
export function cleanCell(cell: string): string {
  return plainText(PLAIN.test(cell) ? cell : cell.normalize("NFC").trim());
}

const PLAIN = /^[!-~]*$/;
const MOST_REMEMBERED = 4096;

/**
 * The readers of the cells of one file, each of which remembers what it has read: a long table says the same over and over.
 * `source` is what an empty one stands for.
 */
export function longCellReaders(source: string): ReadCells {
  const { indicator, breakdown, year, value, numerator, denominator, status, quality, note } = observationColumns;
  return {
    ...{ locality: remembered(cells.optionalText), indicator: remembered(indicator), breakdown: remembered(breakdown) },
    ...{ year: remembered(year), value: (cell) => value(cleanCell(cell)), unit: remembered(cells.optionalText) },
    ...{ numerator: orEmpty(numerator), denominator: orEmpty(denominator), status: remembered(status) },
    quality: remembered((cell) => quality(cell || "medium")),
    source: remembered((cell) => observationColumns.source(cell || source)),
    note: remembered(note),
  };
}

function remembered<T>(parse: (cell: string) => T): (cell: string) => T {
  const known = new Map<string, T>();
  let [last, read]: [string | undefined, T | undefined] = [undefined, undefined];
  return (cell) => {
    if (cell === last) return read as T;
    let found = known.get(cell);
    if (found === undefined) {
      found = parse(ownCopy(cleanCell(cell)));
      if (known.size < MOST_REMEMBERED) known.set(ownCopy(cell), found);
    }
    [last, read] = [cell, found];
    return found;
  };
}

function orEmpty(parse: (cell: string) => number | null | cells.Fault): (cell: string) => number | null | cells.Fault {
  return (cell) => (cell === "" ? null : parse(cleanCell(cell)));
}

/** A cell is a slice of the text that it was read from: kept, it would keep the whole in memory. */
export function ownCopy(cell: string): string {
  return Buffer.from(cell, "utf16le").toString("utf16le");
}
