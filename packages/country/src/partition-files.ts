import { readdirSync } from "node:fs";
import { extname, join } from "node:path";
import { InputError } from "@lotrinh/language";
import { readOrdinary } from "@lotrinh/registry";
import { guardedParquet } from "./guarded-parquet.js";

const ENDINGS = [".csv", ".parquet"];
const MOST_MEGABYTES = 1024;

/** A partition: its name, as `01`, and its file. */
export interface Partition {
  readonly name: string;
  readonly file: string;
}

/**
 * The partitions of a folder, one file each, by name.
 * @throws InputError FILE_MISSING, FILE_UNREADABLE, PARTITIONS_NONE, PARTITION_TWICE
 */
export function partitionsIn(folder: string): Partition[] {
  const found = listed(folder)
    .filter((file) => ENDINGS.includes(extname(file)) && !file.startsWith("."))
    .sort()
    .map((file) => ({ name: file.slice(0, -extname(file).length), file: join(folder, file) }));
  if (found.length === 0) throw new InputError([{ code: "PARTITIONS_NONE", params: { folder } }]);
  const twice = found.find((one, i) => found[i - 1]?.name === one.name);
  if (twice) throw new InputError([{ code: "PARTITION_TWICE", params: { folder, name: twice.name } }]);
  return found;
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new InputError([
      { code: reason === "ENOENT" ? "FILE_MISSING" : "FILE_UNREADABLE", params: { file: folder, reason } },
    ]);
  }
}

/**
 * The rows of a partition as a reader of series takes them: the path of a CSV, or the rows of a Parquet file as CSV.
 * @throws InputError FILE_*, PARQUET_UNREADABLE
 */
export async function partitionSource(file: string): Promise<string | AsyncIterable<string>> {
  if (extname(file) !== ".parquet") return file;
  return eachOf(await guardedParquet(readOrdinary(file, { name: file, most: MOST_MEGABYTES }), file));
}

async function* eachOf(pieces: readonly string[]): AsyncGenerator<string> {
  yield* pieces;
}
