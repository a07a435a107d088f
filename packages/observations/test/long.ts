import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InputError } from "@lotrinh/language";
import { type LongSeries, readSeries } from "@lotrinh/observations";
import { onTestFinished } from "vitest";

/** Chunks of a file as a stream gives them. */
async function* chunksOf<T extends string | Uint8Array>(...chunks: readonly T[]): AsyncGenerator<T> {
  yield* chunks;
}

export async function seriesOf(...chunks: readonly (string | Uint8Array)[]): Promise<LongSeries[]> {
  const all: LongSeries[] = [];
  for await (const one of readSeries(chunksOf(...chunks), { name: "long.csv" })) all.push(one);
  return all;
}

/** What was given before the error, and its lines. */
export async function failureOf(...chunks: readonly (string | Uint8Array)[]): Promise<[string[], string[]]> {
  const given: string[] = [];
  try {
    for await (const one of readSeries(chunksOf(...chunks), { name: "long.csv" })) given.push(one.series);
  } catch (error) {
    if (error instanceof InputError) return [given, error.message.split("\n")];
    throw error;
  }
  return [given, []];
}

/** A file of this text that is gone when the test ends. */
export function fileOf(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "lo-trinh-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "long.csv");
  writeFileSync(file, text);
  return file;
}
