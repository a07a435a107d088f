import type { Locality } from "../types.js";
import { unitsNamed } from "./find-units.js";
import type { Places, Unit } from "./types.js";
import { fullPlaceName, idOf, localityOfUnit } from "./unit-locality.js";

export interface NamedPlace {
  readonly locality: Locality;
  /** With what it lies in, to tell it from others of its name. */
  readonly fullName: string;
}

/** Places of an id (`xa-tan-tien-06019`), a code (`06019`) or a name; more than one where the name does not tell them apart. */
export function placesNamed(places: Places, localities: readonly Locality[], text: string): NamedPlace[] {
  const unit = unitOfId(places, text.trim().toLowerCase());
  return (unit ? [unit] : unitsNamed(places, text)).map((one) => ({
    locality: localityOfUnit(one, localities),
    fullName: fullPlaceName(one),
  }));
}

/** The unit of an id, or of a code: that of today first. */
export function unitOfId({ today, old }: Places, text: string): Unit | undefined {
  const code = /^(?:[a-z0-9-]+-)?(\d{2}|\d{3}|\d{5})(?:-cu)?$/.exec(text)?.[1] ?? "";
  if (text === code) return today.get(code) ?? old.get(code);
  return [today.get(code), old.get(code)].find((unit) => unit !== undefined && idOf(unit) === text);
}
