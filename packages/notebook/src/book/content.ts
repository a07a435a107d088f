import { type Notebook, sourceOf } from "../kernel/notebook.js";

/** What a reader of a notebook sees, as text: of pictures their message and size, since their bytes may differ by machine. */
export function contentOf({ cells }: Pick<Notebook, "cells">): string {
  const shown = cells.map((cell) => ({
    source: sourceOf(cell),
    outputs: (cell.outputs ?? []).map((output) => {
      if (output.output_type === "stream") return output;
      const { "image/png": _, ...data } = output.data;
      return { data, metadata: output.metadata };
    }),
  }));
  return JSON.stringify(shown, null, 1);
}
