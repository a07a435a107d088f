import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { InputError, problemOf } from "@lotrinh/language";

const mark = "pnpm-workspace.yaml";

export interface Directories {
  /** Figures with their sources. */
  readonly data: string;
  /** One folder per plan. */
  readonly seeds: string;
}

const here = fileURLToPath(new URL(".", import.meta.url));
/** What an installed package brings along. */
const bundled = fileURLToPath(new URL("../bundled", import.meta.url));

/**
 * The project's own data, found from a folder anywhere inside it; elsewhere those of the project that this package stands in, or
 * that an installed package brings along.
 * @throws InputError `FILE_MISSING` where there are neither
 */
export function directories(from = process.cwd()): Directories {
  const root = rootOf(from) ?? rootOf(here) ?? (existsSync(bundled) ? bundled : undefined);
  if (root === undefined) throw new InputError([problemOf("FILE_MISSING", { file: join(from, mark) })]);
  return { data: join(root, "data"), seeds: join(root, "seeds") };
}

function rootOf(from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, mark)) && existsSync(join(folder, "seeds"))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}
