import { nearest } from "@lotrinh/language";

/** What to write instead of a wrong name: the nearest names, or the first eight where none is near. */
export function suggest(name: string, names: readonly string[]): string {
  const near = nearest(name, names);
  return near.length > 0 ? near.join(", ") : names.slice(0, 8).join(", ") + (names.length > 8 ? ", …" : "");
}
