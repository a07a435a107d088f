import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { InputError, problemOf } from "@lotrinh/language";

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * The Parquet files that `assess --all` wrote into a folder, one for each partition that is done.
 * @throws InputError RESULTS_NONE where it wrote none there
 */
export function resultFiles(folder: string): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".parquet") && !file.startsWith("."));
  if (files.length === 0 || !existsSync(join(folder, "run.json"))) {
    throw new InputError([problemOf("RESULTS_NONE", { folder })]);
  }
  return files.sort().map((file) => join(folder, file));
}
