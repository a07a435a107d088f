import { InputError } from "@lotrinh/language";
import { readLines } from "@lotrinh/registry";
import { CsvError, type Info, parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";

/** The same by csv-parse alone. */
function expected(text: string): unknown {
  const options = {
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
  };
  try {
    const records = parse(text, options) as unknown as { readonly record: string[]; readonly info: Info }[];
    return records.map(({ record, info }) => ({
      cells: record.map((cell) => cell.trim()),
      line: info.lines - (record.join("").match(/\r\n|\r|\n/g)?.length ?? 0),
    }));
  } catch (error) {
    if (error instanceof CsvError) return "refused";
    throw error;
  }
}

function read(text: string): unknown {
  try {
    return readLines(text, "bang.csv");
  } catch (error) {
    if (error instanceof InputError) return "refused";
    throw error;
  }
}

const cell = fc.constantFrom("", " ", "a", "bc", '"a,b"', '"c ""d"""', '"e\nf"', '""', '"', 'g"h', '"i" j', "\t");
const line = fc.array(cell, { maxLength: 4 }).map((cells) => cells.join(","));
const end = fc.constantFrom("\n", "\n\n", "\r\n");
const text = fc.array(fc.tuple(line, end), { maxLength: 8 }).map((lines) => lines.flat().join(""));

test("lines cut at their commas are what csv-parse reads, with the same line numbers, and the same texts are refused", () => {
  fc.assert(
    fc.property(text, (one) => {
      expect(read(one)).toEqual(expected(one));
    }),
    { numRuns: 2000 },
  );
});
