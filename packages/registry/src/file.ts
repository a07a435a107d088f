import { type Dirent, readdirSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";
import { InputError, problemOf } from "@lotrinh/language";
import { reading, readOrdinary } from "./ordinary-file.js";

/** The name that messages use for a file: its path from the last part of `root`, with forward slashes. */
export function shownName(root: string, file: string): string {
  return join(basename(resolve(root)), relative(root, file))
    .split(sep)
    .join("/");
}

/** @throws InputError FILE_MISSING, FILE_UNREADABLE, FILE_NOT_ORDINARY, FILE_OVER_LIMIT or FILE_ENCODING */
/** The text of an ordinary file in UTF-8; throws an `InputError` with the first line that is not. */
export function readText(file: string, { name = basename(file) }: { readonly name?: string } = {}): string {
  const bytes = readOrdinary(file, { name });
  try {
    return decode(bytes);
  } catch {
    throw new InputError([problemOf("FILE_ENCODING", { file: name, line: firstUndecodableLine(bytes), column: 1 })]);
  }
}

/**
 * Entries of a folder by name, hidden ones left out.
 * @throws InputError FILE_MISSING or FILE_UNREADABLE
 */
export function readFolder(folder: string, { name = basename(folder) }: { readonly name?: string } = {}): Dirent[] {
  return reading(name, () => readdirSync(folder, { withFileTypes: true }))
    .filter((entry) => !entry.name.startsWith("."))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

function firstUndecodableLine(bytes: Uint8Array): number {
  for (let start = 0, line = 1; ; line++) {
    const end = bytes.indexOf(10, start);
    try {
      decode(bytes.subarray(start, end < 0 ? undefined : end));
    } catch {
      return line;
    }
    if (end < 0) return line;
    start = end + 1;
  }
}
