import { renameSync, rmSync, writeFileSync } from "node:fs";
import { InputError, problemOf } from "@lotrinh/language";

/** Writes a file whole or not at all. @throws InputError OUT_UNWRITABLE */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const fresh = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(fresh, content, { flag: "wx" });
    renameSync(fresh, file);
  } catch (error) {
    rmSync(fresh, { force: true });
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new InputError([problemOf("OUT_UNWRITABLE", { file, reason })]);
  }
}
