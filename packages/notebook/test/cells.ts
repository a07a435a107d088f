import { fileURLToPath } from "node:url";
import { type Cell, type Notebook, type NotebookRun, type RunOptions, runNotebook } from "@lotrinh/notebook/runner";

export const notebooksFolder = fileURLToPath(new URL("../../../notebooks/", import.meta.url));

/** Its dependencies can be imported by the cells. */
const packageFolder = fileURLToPath(new URL("..", import.meta.url));

function notebookOf(...sources: readonly string[]): Notebook {
  const cells = sources.map((source): Cell => ({ cell_type: "code", metadata: {}, source, outputs: [] }));
  return { cells, metadata: {}, nbformat: 4, nbformat_minor: 5 };
}

export function runCells(sources: readonly string[], options: Partial<RunOptions> = {}): Promise<NotebookRun> {
  return runNotebook(notebookOf(...sources), { cwd: packageFolder, ...options });
}
