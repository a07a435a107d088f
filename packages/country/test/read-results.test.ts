import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readResults, type UnitResult } from "@lotrinh/country";
import { parquetWriteBuffer } from "hyparquet-writer";
import { afterAll, expect, it } from "vitest";
import { resultsAsParquet } from "../src/result-rows.js";

const folder = mkdtempSync(join(tmpdir(), "lo-trinh-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(bytes: Uint8Array): string {
  const file = join(folder, "01.parquet");
  writeFileSync(file, bytes);
  return file;
}

it("results come back as they were written, to the last digit", async () => {
  const results: UnitResult[] = [1 / 3, 1e-7, 0, 1].map((probability, i) => ({
    series: `${i}/a, "b"`,
    ...{ horizon: 2030, comparator: ">=", target: -0.1, kind: "reach", lastYear: 2025, lastValue: 95 + 1 / 7 },
    ...{ probability, beyondChecked: i === 2, status: "illustrative" },
  }));
  expect(await readResults(fileOf(await resultsAsParquet(results)))).toEqual(results);
});

it("a Parquet file without their columns, or that is none, is refused and not read as numbers that are none", async () => {
  const codes = (bytes: Uint8Array): Promise<string[]> =>
    readResults(fileOf(bytes)).then(
      () => [],
      ({ problems }) => problems.map(({ code }: { code: string }) => code),
    );
  const other = parquetWriteBuffer({ columnData: [{ name: "x", data: [1], type: "DOUBLE" }] });
  expect(await codes(new Uint8Array(other))).toContain("COLUMN_MISSING");
  expect(await codes(new Uint8Array([1, 2]))).toEqual(["PARQUET_UNREADABLE"]);
});
