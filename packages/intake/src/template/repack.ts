import { unzipSync, type Zippable, zipSync } from "fflate";

/** The earliest day of a zip entry. */
const DAY = new Date(1980, 0, 1);

/** The same files in the order of their names, all with one time: equal contents give equal bytes. */
export function repack(zip: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(zip)).sort(([a], [b]) => (a < b ? -1 : 1));
  const entries: Zippable = Object.fromEntries(files.map(([name, bytes]) => [name, [bytes, { mtime: DAY }]]));
  return zipSync(entries, { level: 6 });
}
