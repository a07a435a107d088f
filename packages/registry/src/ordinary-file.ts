import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { InputError } from "@lotrinh/language";

/** Largest file that is read whole, in MB. */
const MOST_MEGABYTES = 256;

/**
 * The bytes of an ordinary file of bounded size. What a path leads to is asked before it is opened: a pipe would be waited
 * for and a device read for ever.
 * @throws InputError FILE_MISSING, FILE_UNREADABLE, FILE_NOT_ORDINARY, FILE_OVER_LIMIT
 */
export function readOrdinary(
  file: string,
  { name = basename(file), most = MOST_MEGABYTES }: { readonly name?: string; readonly most?: number } = {},
): Uint8Array {
  checkOrdinary(file, { name, most });
  return reading(name, () => readFileSync(file));
}

/**
 * Refuses what is no ordinary file of at most some megabytes; a folder is left to its reader, which names it.
 * @throws InputError FILE_MISSING, FILE_UNREADABLE, FILE_NOT_ORDINARY, FILE_OVER_LIMIT
 */
export function checkOrdinary(
  file: string,
  { name = basename(file), most }: { readonly name?: string; readonly most: number },
): void {
  const found = reading(name, () => statSync(file));
  if (found.isDirectory()) return;
  if (!found.isFile()) throw new InputError([{ code: "FILE_NOT_ORDINARY", params: { file: name } }]);
  const size = Math.round(found.size / 1e6);
  if (size > most) throw new InputError([{ code: "FILE_OVER_LIMIT", params: { file: name, size, most } }]);
}

/**
 * What reading gives, or which of two things went wrong.
 * @throws InputError FILE_MISSING or FILE_UNREADABLE
 */
export function reading<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    const code = reason === "ENOENT" ? "FILE_MISSING" : "FILE_UNREADABLE";
    throw new InputError([{ code, params: { file: name, reason } }]);
  }
}
