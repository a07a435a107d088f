import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "lo-trinh-fuzz-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

export const fromRoot = (path) => join(root, path);
/** A file of the repository. */
export const read = (path) => readFileSync(fromRoot(path));
export const text = (string) => Buffer.from(string);

/** The path of a file of these bytes; of a folder where there are none. */
export function inFile(name, bytes) {
  const file = join(folder, name);
  mkdirSync(bytes === null ? file : dirname(file), { recursive: true });
  if (bytes !== null) writeFileSync(file, bytes);
  return file;
}

export async function* chunks(bytes) {
  yield bytes;
}

export const partition = text(
  "series,year,value,lower,upper,better,horizon,comparator,target,kind,status\na/x,2023,90.5,0,100,higher,2030,>=,95,reach,illustrative\na/x,2024,91,0,100,higher,2030,>=,95,reach,illustrative\n",
);
