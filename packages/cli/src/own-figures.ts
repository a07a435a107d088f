import { type OwnFigures, ownFigures } from "@lotrinh/intake";
import { problemText } from "@lotrinh/language";
import type { Locality, Registry } from "@lotrinh/registry";
import { sentence } from "@lotrinh/wording";
import type { Invocation } from "./command.js";

const read = new WeakMap<Invocation, Promise<OwnFigures | null>>();

/**
 * Everything known with the figures of `--data`, read once and with a note on what was read; null without that option.
 * @throws InputError with every problem of the file
 */
export function withOwnFigures(invocation: Invocation, registry: Registry, locality: Locality) {
  const known = read.get(invocation) ?? readOwn(invocation, registry, locality);
  read.set(invocation, known);
  return known;
}

async function readOwn(
  { options: { data }, workspace, streams, language }: Invocation,
  registry: Registry,
  locality: Locality,
): Promise<OwnFigures | null> {
  if (typeof data !== "string") return null;
  const own = await ownFigures(data, workspace.figures(), { registry, locality, language });
  for (const doubt of own.doubts) streams.note(`${problemText(doubt, language)}\n`);
  if (own.table) streams.note(`${sentence("OWN_TABLE_READ", { file: data, ...own.table }, language)}\n`);
  return own;
}
