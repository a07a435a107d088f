import { createHash } from "node:crypto";
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "@lotrinh/language";
import type { Partition } from "./partition-files.js";
import { writeWhole } from "./write-whole.js";

const RECORD = "run.json";

/** What decides the bytes of a run. */
export interface RunRecord {
  readonly version: string;
  readonly draws: number;
  readonly seed: number;
  /** sha256 of each partition's file, by name. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** sha256 of each partition's file. */
export async function digests(partitions: readonly Partition[]): Promise<Record<string, string>> {
  const found: [string, string][] = [];
  for (const { name, file } of partitions) {
    const hash = createHash("sha256");
    for await (const chunk of createReadStream(file)) hash.update(chunk);
    found.push([name, hash.digest("hex")]);
  }
  return Object.fromEntries(found);
}

/**
 * Writes what decides a run into its folder, or finds that it goes on with the one that stands there.
 * @throws InputError RUN_DIFFERS where what stands there comes of other data, draws, seed or version
 */
export function beginRun(folder: string, record: RunRecord): void {
  const file = join(folder, RECORD);
  const text = `${JSON.stringify(record, null, 2)}\n`;
  if (!existsSync(file)) writeWhole(file, new TextEncoder().encode(text));
  else if (readFileSync(file, "utf8") !== text) throw new InputError([{ code: "RUN_DIFFERS", params: { folder } }]);
}
