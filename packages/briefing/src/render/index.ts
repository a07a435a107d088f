import { readdirSync } from "node:fs";
import type { Document } from "../document.js";
import type { Renderer } from "./renderer.js";

const folder = new URL("./formats/", import.meta.url);

/** Names of the formats that a pack can have: those of the files in `formats/`, in their order. */
export const formats: readonly string[] = readdirSync(folder)
  .flatMap((file) => (file.endsWith(".js") ? [file.slice(0, -3)] : []))
  .sort();

/**
 * Files of a document in the formats asked for, of which alone the programs are loaded.
 * @throws RangeError for a format that there is none of
 */
export async function rendered(document: Document, asked: readonly string[]): Promise<Map<string, Uint8Array>> {
  checkFormats(asked);
  const files = new Map<string, Uint8Array>();
  for (const format of formats.filter((one) => asked.includes(one))) {
    const { renderer }: { readonly renderer: Renderer } = await import(new URL(`${format}.js`, folder).href);
    for (const [file, bytes] of await renderer.render(document)) files.set(file, bytes);
  }
  return files;
}

/** @throws RangeError for a format that is none of `known` */
export function checkFormats(asked: readonly string[], known = formats): void {
  const unknown = asked.find((one) => !known.includes(one));
  if (unknown !== undefined) throw new RangeError(`invalid format: ${unknown}`);
}
