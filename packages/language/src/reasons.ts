import type { Bilingual } from "./language.js";
import { reasons } from "./sentences/reasons.js";

/** Codes of the known reasons for which a clause is read as it is. */
export function reasonCodes(): string[] {
  return Object.keys(reasons);
}

/** A reason in both languages; undefined for what is no code of one. */
export function reasonOf(code: string): Bilingual | undefined {
  return Object.hasOwn(reasons, code) ? reasons[code as keyof typeof reasons] : undefined;
}
