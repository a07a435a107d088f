import { parentPort, workerData } from "node:worker_threads";
import { parquetReadObjects } from "hyparquet";

const ROWS_AT_ONCE = 1000;

/** What the reader of a partition answers: its rows as pieces of a CSV, or nothing where it holds none that can be read. */
export interface ParquetAnswer {
  readonly pieces: readonly string[] | null;
}

async function answer(): Promise<ParquetAnswer> {
  try {
    const bytes = workerData as Uint8Array;
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    return { pieces: csvOf(await parquetReadObjects({ file })) };
  } catch {
    return { pieces: null };
  }
}

function csvOf(rows: readonly Record<string, unknown>[]): string[] {
  const names = Object.keys(rows[0] ?? {});
  const pieces = [`${names.map(quoted).join(",")}\n`];
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const some = rows.slice(at, at + ROWS_AT_ONCE);
    pieces.push(some.map((row) => `${names.map((name) => quoted(row[name])).join(",")}\n`).join(""));
  }
  return pieces;
}

function quoted(value: unknown): string {
  const text = value === null || value === undefined ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

parentPort?.postMessage(await answer());
