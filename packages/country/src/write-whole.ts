import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { InputError } from "@lotrinh/language";

/**
 * Writes a file whole or not at all: beside its place, through to the disk, then moved there.
 * @throws InputError OUT_UNWRITABLE
 */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const fresh = `${file}.${process.pid}.tmp`;
  try {
    const handle = openSync(fresh, "w");
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(fresh, file);
  } catch (error) {
    rmSync(fresh, { force: true });
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new InputError([{ code: "OUT_UNWRITABLE", params: { file, reason } }]);
  }
}
