import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { InputError, type Problem, type ProblemCode, type ProblemParams } from "@lotrinh/language";
import type { Pack } from "./pack.js";
import { GENERATOR } from "./provenance.js";

export interface WriteOptions {
  /** Replace a folder even when it holds something other than a pack of ours. */
  readonly force?: boolean;
}

/**
 * Refuses a folder that `writePack` would refuse, before a pack is made for it; gives its real path.
 * @throws InputError OUTPUT_NOT_A_FOLDER, OUTPUT_IN_USE for a folder that holds the working directory, OUTPUT_NOT_OURS
 * for one with other things in it
 */
export function checkPackFolder(folder: string, { force = false }: WriteOptions = {}): string {
  if (!existsSync(folder)) return resolve(folder);
  const target = realpathSync(folder);
  if (!statSync(target).isDirectory()) fail("OUTPUT_NOT_A_FOLDER", { folder });
  if (holds(target, process.cwd())) fail("OUTPUT_IN_USE", { folder });
  if (!force && !isEmpty(target) && !isOurs(target)) fail("OUTPUT_NOT_OURS", { folder });
  return target;
}

/**
 * Writes a pack into a folder, whole or not at all: it is made beside the folder and moved into its place. A pack of
 * ours is replaced. Nothing is awaited, so that no signal with a handler comes in between.
 * @throws InputError as `checkPackFolder`, and OUTPUT_UNWRITABLE where nothing can be written
 */
export function writePack(pack: Pack, folder: string, options: WriteOptions = {}): void {
  const target = checkPackFolder(folder, options);
  let made: string | undefined;
  try {
    made = mkdirSync(dirname(target), { recursive: true });
    putInPlace(pack, target);
  } catch (error) {
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
    fail("OUTPUT_UNWRITABLE", { folder, reason: reasonOf(error) });
  }
}

function putInPlace(pack: Pack, target: string): void {
  const fresh = mkdtempSync(join(dirname(target), `.${GENERATOR}-`));
  try {
    for (const [path, bytes] of pack) {
      mkdirSync(join(fresh, dirname(path)), { recursive: true });
      writeFileSync(join(fresh, path), bytes);
    }
    // A temporary folder is private; the pack is as open as any new folder.
    chmodSync(fresh, 0o777 & ~process.umask());
    exchange(fresh, target);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
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

function holds(folder: string, inner: string): boolean {
  const path = relative(folder, inner);
  return path.split(sep)[0] !== ".." && !isAbsolute(path);
}

function isEmpty(folder: string): boolean {
  return readdirSync(folder).length === 0;
}

function isOurs(folder: string): boolean {
  try {
    return JSON.parse(readFileSync(join(folder, "provenance.json"), "utf8")).generator.name === GENERATOR;
  } catch {
    return false;
  }
}

type Refused = Extract<ProblemCode, `OUTPUT_${string}`>;

function fail<Code extends Refused>(code: Code, params: ProblemParams<Code>): never {
  throw new InputError([{ code, params } as Problem]);
}

function reasonOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
