import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

// Node 22 warns that cells load ES modules, and Node 21 and later of a module that danfo uses: no business of a cell.
const unwanted = ["ExperimentalWarning", "DEP0040"].map((warning) => `--disable-warning=${warning}`);

/** The command that starts a kernel on the given connection file. */
export function kernelCommand(connectionFile: string): string[] {
  const tslab = require.resolve("tslab/bin/tslab");
  return [process.execPath, ...unwanted, tslab, "kernel", "--config-path", connectionFile];
}
