import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { FileDigest } from "./provenance.js";

/** Digests of every file below some folders, named relative to `root`, in order of their names. */
export function fileDigests(root: string, folders: readonly string[]): FileDigest[] {
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => fileDigest(relative(root, path).split(sep).join("/"), path))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Digest of one file under a name. */
export function fileDigest(file: string, path: string): FileDigest {
  return { file, sha256: createHash("sha256").update(readFileSync(path)).digest("hex") };
}
