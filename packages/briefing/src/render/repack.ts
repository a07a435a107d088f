import { unzipSync, type Zippable, zipSync } from "fflate";

/** The first moment that a zip archive can name. */
const EPOCH = new Date(1980, 0, 1);

/** The same archive with every entry in order of its name and of one time, its texts as `change` makes them. */
export function repack(bytes: Uint8Array, change: (text: string, file: string) => string = (text) => text): Uint8Array {
  const entries = Object.entries(unzipSync(bytes)).filter(([file]) => !file.endsWith("/"));
  const files: Zippable = {};
  for (const [file, content] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const text = /\.(xml|rels)$/.test(file);
    const made = text ? new TextEncoder().encode(change(new TextDecoder().decode(content), file)) : content;
    files[file] = [made, { mtime: EPOCH, level: text ? 6 : 0 }];
  }
  return zipSync(files);
}

/** Times that a library takes from the clock, in the properties of an office document. */
export function withoutTimes(text: string, asOf: string): string {
  const time = `${asOf}-01T00:00:00Z`;
  return text.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${time}`);
}
