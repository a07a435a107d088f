import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
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

/** Writes a folder of files beside its place and moves it there: it is whole or not there, nor are the folders above that it needed. @throws InputError OUT_UNWRITABLE */
export function writeWholeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  const fresh = `${folder}.${process.pid}.tmp`;
  let first = fresh;
  while (!existsSync(dirname(first))) first = dirname(first);
  try {
    mkdirSync(fresh, { recursive: true });
    for (const [name, text] of files) {
      mkdirSync(dirname(join(fresh, name)), { recursive: true });
      writeFileSync(join(fresh, name), text, { flag: "wx" });
    }
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(first, { recursive: true, force: true });
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new InputError([problemOf("OUT_UNWRITABLE", { file: folder, reason })]);
  }
}
