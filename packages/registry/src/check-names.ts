import { type Problem, problemOf } from "@lotrinh/language";
import { suggest } from "./suggest.js";
import type { Place } from "./types.js";

/** Names by themselves or as the keys of what they name. */
export type Names = ReadonlySet<string> | ReadonlyMap<string, unknown>;

/** A name that must be one of those known. */
export function unknownName(value: string, known: Names, key: string, place: Place): Problem[] {
  if (known.has(value)) return [];
  return [problemOf("REFERENCE_UNKNOWN", { ...place, key, value, write: suggest(value, [...known.keys()]) })];
}

/** Ids that stand twice. */
export function repeatedIds(
  ids: readonly { readonly id: string; readonly place: Place }[],
  code: "ID_REPEATED" | "FIGURE_REPEATED" | "NAME_REPEATED" = "ID_REPEATED",
): Problem[] {
  const first = new Map<string, Place>();
  return ids.flatMap(({ id, place }) => {
    const other = first.get(id);
    if (other === undefined) {
      first.set(id, place);
      return [];
    }
    return [{ code, params: { ...place, key: "id", value: id, other: `${other.file}:${other.line}` } }];
  });
}
