import { type Columns, type Kind, kindOf, valuesAs } from "./columns.js";

/** An Arrow IPC file. */
export async function arrowBytes(columns: Columns): Promise<Uint8Array> {
  const { float64, int32, tableFromArrays, tableToIPC, utf8 } = await import("@uwdata/flechette");
  const types = { integer: int32(), number: float64(), text: utf8() } as const satisfies Record<Kind, unknown>;
  const kinds = Object.entries(columns).map(([name, values]) => [name, kindOf(values)] as const);
  const table = tableFromArrays(
    Object.fromEntries(kinds.map(([name, kind]) => [name, [...valuesAs(kind, columns[name] ?? [])]])),
    { types: Object.fromEntries(kinds.map(([name, kind]) => [name, types[kind]])) },
  );
  const bytes = tableToIPC(table, { format: "file" });
  if (!bytes) throw new Error("no Arrow bytes");
  return bytes;
}
