import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of this package. */
export const home = dirname(dirname(fileURLToPath(import.meta.url)));

/** Version of this package. */
export const version: string = JSON.parse(readFileSync(join(home, "package.json"), "utf8")).version;
