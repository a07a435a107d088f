import type { Notebook, Output } from "../kernel/notebook.js";
import { runNotebook } from "../kernel/run.js";
import { exercisesOf, withExercises } from "./exercises.js";

export interface BookRun {
  /** As it is to be stored: run from first to last, no output in a scroll box. */
  readonly notebook: Notebook;
  /** What went wrong, a sentence each: a cell that fails, an answer that is another than the fold says. */
  readonly faults: readonly string[];
}

/** Runs a notebook of the set and the answers of its exercises in a kernel of its own. */
export async function runBook(stored: Notebook, cwd: string): Promise<BookRun> {
  const { notebook, failure } = await runNotebook(withExercises(stored), { cwd });
  const count = stored.cells.length;
  const answers = notebook.cells.slice(count).map(({ outputs = [] }) => printed(outputs));
  const wrong = exercisesOf(stored).flatMap(({ answer }, i) =>
    failure === null && answers[i] !== answer ? [`exercise ${i + 1} prints ${answers[i]}, not ${answer}`] : [],
  );
  const cells = notebook.cells
    .slice(0, count)
    .map((cell) =>
      cell.cell_type === "code" ? { ...cell, metadata: { ...(cell["metadata"] as object), scrolled: false } } : cell,
    );
  const faults = failure === null ? wrong : [`cell ${failure.cell + 1}: ${failure.message}`];
  return { notebook: { ...notebook, cells }, faults };
}

function printed(outputs: readonly Output[]): string {
  const texts = outputs.flatMap((one) => (one.output_type === "stream" && one.name === "stdout" ? [one.text] : []));
  return texts.join("").trim();
}
