import { Worker } from "node:worker_threads";
import type { Params, ProblemCode } from "@lotrinh/language";
import type { Grid } from "./grid.js";
import { Refusal } from "./refusal.js";

/** Limits of opening a workbook: seconds of the processor, at least and for each MB, and memory in MB. */
const LEAST_SECONDS = 2;
const SECONDS_PER_MEGABYTE = 2;
const MOST_MEMORY = 1024;
const LOOK_EVERY = 100;

type Answer = { readonly grids: Grid[] } | { readonly code: ProblemCode; readonly params: Params };

/**
 * Opens a workbook in a thread of its own: a broken one can make its reader run for ever or fill the memory.
 * @throws Refusal WORKBOOK_TOO_HEAVY beyond the limits, WORKBOOK_PROTECTED, WORKBOOK_CORRUPTED, SHEET_TOO_LONG
 */
export async function guardedWorkbook(bytes: Uint8Array): Promise<Grid[]> {
  const seconds = LEAST_SECONDS + (SECONDS_PER_MEGABYTE * bytes.length) / 1e6;
  const worker = new Worker(new URL("./workbook-worker.js", import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    stderr: true,
  });
  const start = process.cpuUsage();
  let watch: NodeJS.Timeout | undefined;
  try {
    const answer = await new Promise<Answer>((resolve, reject) => {
      const tooHeavy = (): void => reject(new Refusal("WORKBOOK_TOO_HEAVY"));
      // The processor's time, not the clock's: a busy machine refuses nothing.
      watch = setInterval(() => {
        const { user, system } = process.cpuUsage(start);
        if ((user + system) / 1e6 > seconds) tooHeavy();
      }, LOOK_EVERY);
      worker.once("message", resolve);
      worker.once("error", tooHeavy);
      worker.once("exit", tooHeavy);
    });
    if ("grids" in answer) return answer.grids;
    throw new Refusal(answer.code, answer.params);
  } finally {
    clearInterval(watch);
    await worker.terminate();
  }
}
