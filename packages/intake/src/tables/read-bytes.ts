import { closeSync, fstatSync, openSync, readFileSync, statSync } from "node:fs";
import { refuse } from "./refusal.js";

/** Largest file that is opened, in MB. */
const MOST_MEGABYTES = 64;

/** The bytes of an ordinary file of bounded size. */
export function readBytes(file: string): Uint8Array {
  const descriptor = opened(file);
  try {
    const size = fstatSync(descriptor).size;
    if (size > MOST_MEGABYTES * 1e6) refuse("FILE_TOO_LARGE", { size: Math.round(size / 1e6), most: MOST_MEGABYTES });
    if (size === 0) refuse("FILE_EMPTY");
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** A pipe would wait for ever when opened, so what kind of thing it is is asked first. */
function opened(file: string): number {
  try {
    if (statSync(file).isFile()) return openSync(file, "r");
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    return reason === "ENOENT" ? refuse("IMPORT_FILE_MISSING") : refuse("IMPORT_FILE_UNREADABLE", { reason });
  }
  return refuse("NOT_A_FILE");
}
