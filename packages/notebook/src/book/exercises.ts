import { type Notebook, sourceOf } from "../kernel/notebook.js";

/** A question at the end of a notebook, with a folded answer that can be run. */
export interface Exercise {
  /** Runs after the notebook; what it prints is the answer. */
  readonly code: string;
  readonly answer: string;
}

const folded = /<details>\s*<summary>Đáp án<\/summary>\s*```ts\n([\s\S]*?)```\s*Kết quả: `([^`]*)`\s*<\/details>/g;

/** The exercises of a notebook; one whose fold has another form is not found. */
export function exercisesOf({ cells }: Pick<Notebook, "cells">): Exercise[] {
  const texts = cells.filter(({ cell_type }) => cell_type === "markdown").map(sourceOf);
  return texts.flatMap((text) =>
    [...text.matchAll(folded)].map(([, code = "", answer = ""]) => ({ code: code.trim(), answer })),
  );
}

/** The notebook with a cell for each answer at its end. */
export function withExercises(notebook: Notebook): Notebook {
  const answers = exercisesOf(notebook).map(({ code }) => ({
    cell_type: "code" as const,
    metadata: {},
    source: code,
    outputs: [],
  }));
  return { ...notebook, cells: [...notebook.cells, ...answers] };
}
