import type { Cell } from "../print.js";
import { type Columns, type Kind, kindOf, valuesAs } from "./columns.js";

const TYPES = { integer: "INT32", number: "DOUBLE", text: "STRING" } as const satisfies Record<Kind, string>;

/** A Parquet file, compressed with Snappy. */
export async function parquetBytes(columns: Columns): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import("hyparquet-writer");
  const columnData = Object.entries(columns).map(([name, values]) => {
    const kind = kindOf(values);
    return { name, data: valuesAs(kind, values) as Cell[], type: TYPES[kind], nullable: true };
  });
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
