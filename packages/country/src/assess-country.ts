import { existsSync, mkdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { InputError, type Problem } from "@lotrinh/language";
import { checkOrdinary } from "@lotrinh/registry";
import { Tinypool } from "tinypool";
import { type Partition, partitionsIn } from "./partition-files.js";
import type { Done, Work } from "./partition-worker.js";
import { beginRun, digests } from "./run-record.js";
import type { Progress, SimulationOptions } from "./types.js";

const DRAWS = 1000;
const MOST_MEGABYTES = 1024;
/** Heap of a worker at most, in MB. */
const MOST_HEAP = 400;

export interface CountryOptions extends SimulationOptions {
  /** Folder of partitions, one CSV or Parquet file each. */
  readonly data: string;
  /** Folder that gets a Parquet file for each partition; made where it is not there. */
  readonly out: string;
  /** Part of the record of the run: another version does not go on with this one's results. */
  readonly version: string;
  /** Threads; defaults to the processors there are. They change no byte. */
  readonly workers?: number;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Assesses all partitions of a folder. What an earlier run into the same folder finished is not done again: each
 * partition's file appears whole, so that a run that was killed goes on where it stood. Gives the number of partitions.
 * @throws InputError PARTITIONS_NONE, PARTITION_TWICE, RUN_DIFFERS, OUT_UNWRITABLE, and those of `assessPartition`; the
 * other partitions are done nevertheless
 */
export async function assessCountry(options: CountryOptions): Promise<number> {
  const { data, out, version, draws = DRAWS, seed = 1, workers = availableParallelism(), onProgress } = options;
  const partitions = partitionsIn(data);
  for (const { file } of partitions) checkOrdinary(file, { name: file, most: MOST_MEGABYTES });
  makeFolder(out);
  beginRun(out, { version, draws, seed, inputs: await digests(partitions) });
  const place = ({ name }: Partition): string => join(out, `${name}.parquet`);
  const left = partitions.filter((one) => !existsSync(place(one)));
  let done = partitions.length - left.length;
  if (left.length === 0) return partitions.length;
  const threads = Math.min(workers, left.length);
  const pool = new Tinypool({
    filename: fileURLToPath(new URL("./partition-worker.js", import.meta.url)),
    ...{ minThreads: threads, maxThreads: threads },
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP },
  });
  const problems: Problem[] = [];
  try {
    await Promise.all(
      left.map(async (one) => {
        const work: Work = { ...one, out: place(one), draws, seed };
        const found: Done = await pool.run(work, { name: "doPartition" });
        if ("problems" in found) problems.push(...found.problems);
        else onProgress?.({ partition: one.name, targets: found.targets, done: ++done, all: partitions.length });
      }),
    );
  } finally {
    await pool.destroy();
  }
  if (problems.length > 0) throw new InputError(problems);
  return partitions.length;
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new InputError([{ code: "OUT_UNWRITABLE", params: { file: folder, reason } }]);
  }
}
