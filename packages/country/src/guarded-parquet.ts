import { Worker } from "node:worker_threads";
import { InputError } from "@lotrinh/language";
import type { ParquetAnswer } from "./parquet-worker.js";

/** Limits of reading a file: seconds of a processor, at least and for each MB, and memory in MB. */
const LEAST_SECONDS = 2;
const SECONDS_PER_MEGABYTE = 2;
const MOST_MEMORY = 400;
const LOOK_EVERY = 100;
/** Where threads take turns, a look counts the time of all: so many times the seconds are allowed. */
const TURNS = 4;

/**
 * The rows of a Parquet file as pieces of a CSV, read in a thread of its own: a broken one can make its reader count for
 * ever or fill the memory.
 * @throws InputError PARQUET_UNREADABLE, also beyond the limits
 */
export async function guardedParquet(bytes: Uint8Array, file: string): Promise<readonly string[]> {
  const seconds = TURNS * (LEAST_SECONDS + (SECONDS_PER_MEGABYTE * bytes.length) / 1e6);
  const worker = new Worker(new URL("./parquet-worker.js", import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    stderr: true,
  });
  const taken = mostTaken();
  let watch: NodeJS.Timeout | undefined;
  try {
    const pieces = await new Promise<ParquetAnswer["pieces"]>((resolve) => {
      const giveUp = (): void => resolve(null);
      watch = setInterval(() => {
        if (taken() > seconds) giveUp();
      }, LOOK_EVERY);
      worker.once("message", (answer: ParquetAnswer) => resolve(answer.pieces));
      worker.once("error", giveUp);
      worker.once("exit", giveUp);
    });
    if (pieces !== null) return pieces;
    throw new InputError([{ code: "PARQUET_UNREADABLE", params: { file } }]);
  } finally {
    clearInterval(watch);
    await worker.terminate();
  }
}

/** The seconds that one thread can have taken since: at most those of the whole process, and of the clock, from look to look. */
function mostTaken(): () => number {
  let [cpu, clock, most] = [process.cpuUsage(), performance.now(), 0];
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    most += Math.min((user + system) / 1e6, (performance.now() - clock) / 1e3);
    [cpu, clock] = [process.cpuUsage(), performance.now()];
    return most;
  };
}
