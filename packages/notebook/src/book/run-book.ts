import { availableParallelism, loadavg } from "node:os";
import type { Notebook, Output } from "../kernel/notebook.js";
import { runNotebook } from "../kernel/run.js";
import { exercisesOf, withExercises } from "./exercises.js";

export interface BookRun {
  /** As it is to be stored: run from first to last, no output in a scroll box. */
  readonly notebook: Notebook;
  /** What went wrong, a sentence each: a cell that fails or takes too long, an answer that is another than the fold says. */
  readonly faults: readonly string[];
  /** What each code cell took of the processor, those of the exercises last; none where a cell failed. */
  readonly seconds: readonly number[];
}

/** What a cell may take of the processor; where more runs than there are processors, the same work takes up to twice as much. */
const MOST_SECONDS = 10;
const mostNow = () => ((loadavg()[0] ?? 0) > availableParallelism() ? 2 : 1) * MOST_SECONDS;
/** Reads what the kernel has noted. */
const TIMES = "console.log(JSON.stringify((globalThis as any).__lotrinh__.seconds));";

/** Runs a notebook of the set and the answers of its exercises in a kernel of its own. */
export async function runBook(stored: Notebook, cwd: string, { mostSeconds = mostNow() } = {}): Promise<BookRun> {
  const asked = withExercises(stored);
  const times = { cell_type: "code" as const, metadata: {}, source: TIMES, outputs: [] };
  const { notebook, failure } = await runNotebook({ ...asked, cells: [...asked.cells, times] }, { cwd });
  const count = stored.cells.length;
  const said = notebook.cells.slice(count).map(({ outputs = [] }) => printed(outputs));
  const answers = said.slice(0, -1);
  const seconds: number[] = failure === null ? JSON.parse(said.at(-1) ?? "") : [];
  const slow = seconds.flatMap((one, i) =>
    one > mostSeconds
      ? [`code cell ${i + 1} takes ${one.toFixed(1)} s of the processor, more than ${mostSeconds}`]
      : [],
  );
  const wrong = exercisesOf(stored).flatMap(({ answer }, i) =>
    failure === null && answers[i] !== answer ? [`exercise ${i + 1} prints ${answers[i]}, not ${answer}`] : [],
  );
  const cells = notebook.cells
    .slice(0, count)
    .map((cell) =>
      cell.cell_type === "code" ? { ...cell, metadata: { ...(cell["metadata"] as object), scrolled: false } } : cell,
    );
  const faults = failure === null ? [...wrong, ...slow] : [`cell ${failure.cell + 1}: ${failure.message}`];
  return { notebook: { ...notebook, cells }, faults, seconds };
}

function printed(outputs: readonly Output[]): string {
  const texts = outputs.flatMap((one) => (one.output_type === "stream" && one.name === "stdout" ? [one.text] : []));
  return texts.join("").trim();
}
