import type { Problem } from "@lotrinh/language";
import { suggest } from "./suggest.js";
import type { Place } from "./types.js";

/** A name that must be one of those known. */
export function unknownName(value: string, known: readonly string[], key: string, place: Place): Problem[] {
  if (known.includes(value)) return [];
  return [{ code: "REFERENCE_UNKNOWN", params: { ...place, key, value, write: suggest(value, known) } }];
}

/** Ids that stand twice. */
export function repeatedIds(
  ids: readonly { readonly id: string; readonly place: Place }[],
  code: "ID_REPEATED" | "FIGURE_REPEATED" = "ID_REPEATED",
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
