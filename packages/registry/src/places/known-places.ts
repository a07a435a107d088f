import { existsSync } from "node:fs";
import type { Locality } from "../types.js";
import { loadPlaces } from "./load-places.js";
import { placesFolder } from "./read-tables.js";
import type { Places } from "./types.js";

type Localities = readonly Locality[];

/** Where localities were read from. A path is no part of a registry: it is the same wherever its folders lie. */
const folders = new WeakMap<Localities, string>();
const loaded = new Map<string, Places>();

/** Says in which folder `data` the places around these localities stand. */
export function setPlacesFolder(localities: Localities, data: string): void {
  if (existsSync(placesFolder(data))) folders.set(localities, data);
}

/** Localities of the same folder as others. */
export function inSameFolder<T extends Localities>(localities: T, others: Localities): T {
  const data = folders.get(others);
  if (data !== undefined) folders.set(localities, data);
  return localities;
}

/**
 * Every place of the country, read when first asked for and kept; none where the folder of the localities has no such tables.
 * @throws InputError as `loadPlaces`
 */
export function knownPlaces(localities: Localities): Places | null {
  const data = folders.get(localities);
  if (data === undefined) return null;
  const known = loaded.get(data) ?? loadPlaces({ data });
  loaded.set(data, known);
  return known;
}
