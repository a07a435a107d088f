import { unzipSync, type Zippable, zipSync } from "fflate";

/** The first moment that a zip archive can name. */
const EPOCH = new Date(1980, 0, 1);
/** Files that a library counts over all documents of a process. */
const COUNTED = /(chart|Worksheet)(\d+)(?=\.xml|\.xlsx)/g;

/**
 * The same archive, and the archives in it, with every entry in order of its name and of one time, its texts as `change`
 * makes them, and charts counted from 1.
 */
export function repack(bytes: Uint8Array, change: (text: string) => string = (text) => text): Uint8Array {
  const entries = Object.entries(unzipSync(bytes)).filter(([file]) => !file.endsWith("/"));
  const numbers = entries.flatMap(([file]) => /\/chart(\d+)\.xml$/.exec(file)?.[1] ?? []);
  const order = [...new Set(numbers)].sort((a, b) => Number(a) - Number(b));
  const counted = (text: string): string =>
    text.replace(COUNTED, (found, name: string, no: string) =>
      order.includes(no) ? `${name}${order.indexOf(no) + 1}` : found,
    );
  const files: Zippable = {};
  const named = entries.map(([file, content]) => [counted(file), content] as const);
  for (const [file, content] of named.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const text = /\.(xml|rels)$/.test(file);
    files[file] = [text ? encoded(counted(change(decoded(content)))) : inner(file, content, change), options(text)];
  }
  return zipSync(files);
}

function inner(file: string, content: Uint8Array, change: (text: string) => string): Uint8Array {
  return file.endsWith(".xlsx") ? repack(content, change) : content;
}

function options(text: boolean) {
  return { mtime: EPOCH, level: text ? (6 as const) : (0 as const) };
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Times that a library takes from the clock, in the properties of an office document. */
export function withoutTimes(text: string, asOf: string): string {
  const time = `${asOf}-01T00:00:00Z`;
  return text.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${time}`);
}
