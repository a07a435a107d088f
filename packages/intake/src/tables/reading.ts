import type { Context } from "./context.js";
import type { Findings } from "./findings.js";
import type { IndicatorIndex } from "./measures/indicator-index.js";
import type { Places } from "./places.js";
import type { Taken } from "./types.js";

/** What the reading of a table knows and tells. */
export interface Reading {
  readonly index: IndicatorIndex;
  readonly places: Places;
  readonly context: Context;
  /** Id of the place that the reader was asked to take the figures for; null where none was named. */
  readonly asked: string | null;
  readonly findings: Findings;
  readonly taken: Taken[];
  /** Text of a heading or row → id, or `-` where it is not to be read: a mapping of an earlier year. */
  readonly mapping: ReadonlyMap<string, string>;
  /** Filled with what each row or heading was taken for; null where it was not understood or for several things. */
  readonly names: Map<string, string | null>;
}
