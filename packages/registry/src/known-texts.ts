import { createHash } from "node:crypto";

/** Files kept for one way of reading, and the longest text of one, in characters. */
const FILES = 64;
const LONGEST = 1_000_000;

type Frozen = object | string | number | boolean | null | undefined;

const known = new WeakMap<object, Map<string, unknown>>();

/**
 * What `read` makes of a text: the same text, read by the same schema or columns under the same name, is read once a
 * process. A result is frozen, since all who ask share it; nothing is kept of a text whose reading throws.
 */
export function readOnce<T extends object>(
  way: object,
  { name, text, defaults = {} }: { readonly name: string; readonly text: string; readonly defaults?: object },
  read: () => T,
): T {
  if (text.length > LONGEST) return read();
  const files = known.get(way) ?? new Map<string, unknown>();
  known.set(way, files);
  const key = createHash("sha256")
    .update(JSON.stringify([name, defaults]))
    .update(text)
    .digest("base64");
  const kept = files.get(key) as T | undefined;
  if (kept !== undefined) return kept;
  const result = deeplyFrozen(read());
  const oldest = files.keys().next();
  if (files.size >= FILES && !oldest.done) files.delete(oldest.value);
  files.set(key, result);
  return result;
}

function deeplyFrozen<T extends Frozen>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) deeplyFrozen(part as Frozen);
  return Object.freeze(value);
}
