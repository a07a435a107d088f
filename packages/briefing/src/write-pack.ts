import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { InputError } from "@lotrinh/language";
import type { Pack } from "./pack.js";

export interface WriteOptions {
  /** Replace a folder even when it holds something other than a pack of ours. */
  readonly force?: boolean;
}

/**
 * Writes a pack into a folder, whole or not at all: it is made beside the folder and moved into its place. A pack of
 * ours is replaced.
 * @throws InputError OUTPUT_NOT_OURS for a folder with other things in it, OUTPUT_UNWRITABLE where nothing can be written
 */
export function writePack(pack: Pack, folder: string, { force = false }: WriteOptions = {}): void {
  const target = resolve(folder);
  refuseForeign(target, folder, force);
  try {
    mkdirSync(dirname(target), { recursive: true });
    const fresh = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
    const leave = cleanUpOnExit(fresh);
    try {
      for (const [path, bytes] of pack) {
        mkdirSync(join(fresh, dirname(path)), { recursive: true });
        writeFileSync(join(fresh, path), bytes);
      }
      // A temporary folder is private; the pack is as open as any new folder.
      chmodSync(fresh, 0o777 & ~process.umask());
      exchange(fresh, target);
    } finally {
      leave();
      rmSync(fresh, { recursive: true, force: true });
    }
  } catch (error) {
    throw new InputError([{ code: "OUTPUT_UNWRITABLE", params: { folder, reason: reasonOf(error) } }]);
  }
}

function refuseForeign(target: string, folder: string, force: boolean): void {
  if (!existsSync(target)) return;
  if (!statSync(target).isDirectory()) throw new InputError([{ code: "OUTPUT_NOT_A_FOLDER", params: { folder } }]);
  const held = readdirSync(target);
  if (held.length > 0 && !held.includes("provenance.json") && !force) {
    throw new InputError([{ code: "OUTPUT_NOT_OURS", params: { folder } }]);
  }
}

/** Puts the new folder in the place of the old one; the old one comes back when that fails. */
function exchange(fresh: string, target: string): void {
  const old = `${fresh}-old`;
  const had = existsSync(target);
  if (had) renameSync(target, old);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (had) renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** A run that is interrupted leaves nothing half-written behind. */
function cleanUpOnExit(folder: string): () => void {
  const clean = (): void => rmSync(folder, { recursive: true, force: true });
  process.once("exit", clean);
  return () => process.off("exit", clean);
}

function reasonOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
