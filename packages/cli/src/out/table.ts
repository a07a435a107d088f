import type { Columns } from "./columns.js";

/** Columns, or Parquet files as one table, in which `partition` is the name of each row's file where there are several. */
export type Table = Columns | string | readonly string[];
