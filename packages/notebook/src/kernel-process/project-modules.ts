import { existsSync } from "node:fs";
import { Module } from "node:module";
import { delimiter, dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** What is asked of the compiler's view of files. */
export interface FileView {
  fileExists(path: string): boolean;
  directoryExists(path: string): boolean;
  readFile(path: string, encoding?: string): string | undefined;
  realpath?(path: string): string;
}

/** The packages of the notebooks, or those that this one was installed beside: a notebook anywhere may import them. */
export function projectModules(from = dirname(fileURLToPath(import.meta.url))): string {
  for (let folder = from; dirname(folder) !== folder; folder = dirname(folder)) {
    const own = join(folder, "notebooks", "node_modules");
    if (existsSync(own)) return own;
    if (folder.endsWith(`${sep}node_modules`)) return folder;
  }
  return join(from, "node_modules");
}

/** Lets cells of a folder load packages of the project that neither it nor a folder above it has. */
export function loadFrom(modules: string): void {
  process.env["NODE_PATH"] = [process.env["NODE_PATH"], modules].filter(Boolean).join(delimiter);
  (Module as unknown as { _initPaths(): void })._initPaths();
}

/** Lets the compiler find them there too, as if they were in the folder's own `node_modules`. */
export function seeIn(modules: string, folder: string, files: FileView): void {
  const own = `${join(folder, "node_modules").replaceAll("\\", "/")}/`;
  const there = new Map<string, boolean>();
  const moved = (path: string): string => {
    const given = path.replaceAll("\\", "/");
    if (!given.startsWith(own)) return path;
    const inside = given.slice(own.length);
    const name = /^(?:@[^/]+\/)?[^/]+/.exec(inside)?.[0] ?? "";
    const found = there.get(name) ?? packageHome(folder, name) !== null;
    there.set(name, found);
    return found ? path : `${modules.replaceAll("\\", "/")}/${inside}`;
  };
  const { fileExists, directoryExists, readFile, realpath } = files;
  Object.assign(files, {
    fileExists: (path: string) => fileExists(moved(path)),
    directoryExists: (path: string) => directoryExists(moved(path)),
    readFile: (path: string, encoding?: string) => readFile(moved(path), encoding),
    ...(realpath ? { realpath: (path: string) => realpath(moved(path)) } : {}),
  });
}

/** The folder of a package, looked for as Node does: from a folder upwards; null where none above has it. */
export function packageHome(folder: string, name: string): string | null {
  for (let above = folder; ; above = dirname(above)) {
    const home = join(above, "node_modules", name);
    if (existsSync(home)) return home;
    if (dirname(above) === above) return null;
  }
}
