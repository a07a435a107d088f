import type { Document } from "../document.js";
import { placesOf } from "../linked.js";

/** Ids that a link can lead to. */
export function places({ sections }: Document): ReadonlySet<string> {
  return placesOf(sections);
}
