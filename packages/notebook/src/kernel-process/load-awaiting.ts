import { createRequire, Module } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { importedNames } from "./types-by-exports.js";

/**
 * Loads what a cell imports and `require` refuses because it waits for something as it loads, as vega does, and puts it where
 * `require` finds it. Whatever else is wrong with an import the cell itself will tell.
 */
export async function loadAwaiting(source: string, folder: string): Promise<void> {
  const require = createRequire(join(folder, "cell.js"));
  for (const name of importedNames(source)) {
    try {
      require(name);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ERR_REQUIRE_ASYNC_MODULE") continue;
      const file = require.resolve(name);
      const loaded = new Module(file);
      Object.assign(loaded, { filename: file, loaded: true, exports: await import(pathToFileURL(file).href) });
      require.cache[file] = loaded;
    }
  }
}
