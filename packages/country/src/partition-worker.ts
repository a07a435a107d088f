import { InputError, type Problem } from "@lotrinh/language";
import { assessPartition } from "./assess-partition.js";
import { partitionSource } from "./partition-files.js";
import { resultsAsParquet } from "./result-rows.js";
import type { SimulationOptions } from "./types.js";
import { writeWhole } from "./write-whole.js";

/** What a worker is asked: a partition, its file, and where its results go. */
export interface Work extends Required<SimulationOptions> {
  readonly name: string;
  readonly file: string;
  readonly out: string;
}

export type Done = { readonly targets: number } | { readonly problems: readonly Problem[] };

/** Does one partition. An error of its data comes back as problems: its class would not survive the way. */
export async function doPartition({ name, file, out, draws, seed }: Work): Promise<Done> {
  try {
    const results = await assessPartition(await partitionSource(file), { name: file, draws, seed });
    writeWhole(out, await resultsAsParquet(results));
    return { targets: results.length };
  } catch (error) {
    if (error instanceof InputError) return { problems: error.problems };
    const message = error instanceof Error ? error.message : String(error);
    return { problems: [{ code: "PARTITION_FAILED", params: { name, message } }] };
  }
}
