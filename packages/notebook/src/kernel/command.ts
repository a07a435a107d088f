import { fileURLToPath } from "node:url";

const kernel = fileURLToPath(new URL("../../bin/kernel.js", import.meta.url));

// Node 22 warns that cells load ES modules, and Node 21 and later of a module that danfo uses: no business of a cell.
const unwanted = ["ExperimentalWarning", "DEP0040"].map((warning) => `--disable-warning=${warning}`);

/** The command that starts a kernel on the given connection file. */
export function kernelCommand(connectionFile: string): string[] {
  return [process.execPath, ...unwanted, kernel, connectionFile];
}
