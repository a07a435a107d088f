import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { InputError } from "@lotrinh/language";

const mark = "pnpm-workspace.yaml";

export interface Directories {
  /** Figures with their sources. */
  readonly data: string;
  /** One folder per plan. */
  readonly seeds: string;
}

/**
 * The project's own data, found from a folder anywhere inside it.
 * @throws InputError `FILE_MISSING` outside the project
 */
export function directories(from = process.cwd()): Directories {
  const root = rootOf(from);
  return { data: join(root, "data"), seeds: join(root, "seeds") };
}

function rootOf(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, mark))) return folder;
    if (folder === dirname(folder)) {
      throw new InputError([{ code: "FILE_MISSING", params: { file: join(from, mark) } }]);
    }
  }
}
