import { sentence } from "@lotrinh/wording";
import type { Invocation } from "./command.js";

const EVERY = 1000;

/** Counts series and says on stderr when another thousand are done. */
export function seriesProgress({ streams, language }: Invocation): () => void {
  let done = 0;
  return () => {
    done++;
    if (done % EVERY === 0) streams.note(`${sentence("SERIES_DONE", { count: done }, language)}\n`);
  };
}
