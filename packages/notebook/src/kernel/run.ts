import { type Kernel, type KernelOptions, startKernel } from "./kernel.js";
import { type Cell, type Notebook, sourceOf } from "./notebook.js";
import { type Displays, newOutputs, type Outputs } from "./outputs.js";

export interface RunOptions extends KernelOptions {
  /** Milliseconds for one cell. Defaults to 60,000. */
  readonly cellTimeout?: number;
}

export interface CellFailure {
  /** Index among all cells of the notebook. */
  readonly cell: number;
  readonly message: string;
}

export interface NotebookRun {
  /** The notebook with the outputs of the cells that ran. */
  readonly notebook: Notebook;
  /** The cell at which the run stopped, if one failed. */
  readonly failure: CellFailure | null;
}

interface CellRun {
  readonly outputs: Outputs;
  readonly executionCount: number | null;
  readonly problem: string | null;
}

/**
 * Runs the code cells of a notebook in a kernel of its own, one after the other, up to the first that fails.
 * @throws Error if no kernel gets ready
 */
export async function runNotebook(
  notebook: Notebook,
  { cellTimeout = 60_000, ...options }: RunOptions,
): Promise<NotebookRun> {
  const kernel = await startKernel(options);
  const runs = new Map<number, CellRun>();
  try {
    await runCells(notebook.cells, runs, { kernel, cellTimeout });
  } finally {
    await kernel.stop();
  }
  const cells = notebook.cells.map((cell, index) => withOutputs(cell, runs.get(index)));
  return { notebook: { ...notebook, cells }, failure: failureOf(runs) };
}

async function runCells(
  cells: readonly Cell[],
  runs: Map<number, CellRun>,
  { kernel, cellTimeout }: { readonly kernel: Kernel; readonly cellTimeout: number },
): Promise<void> {
  const displays: Displays = new Map();
  for (const [index, cell] of cells.entries()) {
    if (cell.cell_type !== "code") continue;
    const run = await runCell(sourceOf(cell), { kernel, cellTimeout, outputs: newOutputs(displays) });
    runs.set(index, run);
    if (run.problem !== null) return;
  }
  await kernel.settle();
}

// The reply says no more than that a cell failed; why stands on its stderr.
async function runCell(
  code: string,
  {
    kernel,
    cellTimeout,
    outputs,
  }: { readonly kernel: Kernel; readonly cellTimeout: number; readonly outputs: Outputs },
): Promise<CellRun> {
  try {
    const reply = await kernel.execute(code, { timeout: cellTimeout, hear: outputs.hear });
    const executionCount = typeof reply.execution_count === "number" ? reply.execution_count : null;
    return { outputs, executionCount, problem: reply.status === "ok" ? null : errorText(outputs) };
  } catch (error) {
    return { outputs, executionCount: null, problem: [errorText(outputs), String(error)].join("\n").trim() };
  }
}

function errorText({ list }: Outputs): string {
  const texts = list.flatMap((output) =>
    output.output_type === "stream" && output.name === "stderr" ? output.text : [],
  );
  return texts.join("").trim();
}

function withOutputs(cell: Cell, run: CellRun | undefined): Cell {
  if (cell.cell_type !== "code") return cell;
  return { ...cell, outputs: run?.outputs.list ?? [], execution_count: run?.executionCount ?? null };
}

function failureOf(runs: ReadonlyMap<number, CellRun>): CellFailure | null {
  for (const [cell, { problem }] of runs) if (problem !== null) return { cell, message: problem };
  return null;
}
