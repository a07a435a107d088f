export { kernelCommand } from "./kernel/command.js";
export type { Cell, Notebook, Output } from "./kernel/notebook.js";
export { type CellFailure, type NotebookRun, type RunOptions, runNotebook } from "./kernel/run.js";
