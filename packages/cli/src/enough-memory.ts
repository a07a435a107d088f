import { getHeapStatistics } from "node:v8";
import { InputError, problemOf } from "@lotrinh/language";

const MEGABYTE = 2 ** 20;
/** What Node may use where `--max-old-space-size=128` is set: every pack was made in it, none in 96. */
const LEAST = 176 * MEGABYTE;
const ADVISED = 256;

/** Refuses to make a pack where Node would end halfway with a trace of its own. @throws InputError MEMORY_SHORT */
export function checkMemory(): void {
  const given = getHeapStatistics().heap_size_limit;
  if (given < LEAST)
    throw new InputError([problemOf("MEMORY_SHORT", { given: Math.floor(given / MEGABYTE), write: ADVISED })]);
}
