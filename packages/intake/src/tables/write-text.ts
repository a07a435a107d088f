import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { InputError, problemOf } from "@lotrinh/language";

/** @throws InputError OUT_EXISTS unless forced, OUT_UNWRITABLE; nothing is half written */
export function writeText(file: string, text: string | Uint8Array, { force }: { readonly force: boolean }): void {
  if (!force && existsSync(file)) throw new InputError([problemOf("OUT_EXISTS", { file })]);
  const fresh = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(fresh, text, { flag: "wx" });
    renameSync(fresh, file);
  } catch (error) {
    rmSync(fresh, { force: true });
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new InputError([problemOf("OUT_UNWRITABLE", { file, reason })]);
  }
}
