import type { Lineage, Locality, Registry } from "../types.js";
import { inSameFolder, knownPlaces } from "./known-places.js";
import { unitOfId } from "./places-named.js";
import type { Part, Places, Unit } from "./types.js";
import { FIRST_DAY, kindAndName, localityOfUnit } from "./unit-locality.js";

/**
 * The registry with a place of the country, those above it and, of a unit that is no more, those that hold its territory
 * today. A locality that the registry has changes nothing.
 */
export function withPlace(registry: Registry, locality: Locality): Registry {
  if (registry.localities.some(({ id }) => id === locality.id)) return registry;
  const places = knownPlaces(registry.localities);
  const unit = places ? unitOfId(places, locality.id) : undefined;
  if (!places || !unit) throw new RangeError(`invalid locality; not one of findLocality: ${locality.id}`);
  const parts = unit.isToday ? [] : partsOf(unit, places);
  const holders = new Set(parts.map(({ to }) => to));
  const joined = places.parts.filter((one) => holders.has(one.to) && !parts.includes(one));
  const near = [...ancestors(unit), ...holders].map((one) => localityOfUnit(one, registry.localities));
  const known = new Set(registry.localities.map(({ id }) => id));
  const added = new Map(near.filter(({ id }) => !known.has(id)).map((one) => [one.id, one]));
  const lineageOf = (part: Part, of: string): Lineage => ({
    locality: of,
    fromCode: part.from.code,
    fromName: kindAndName(part.from),
    toCode: part.to.code,
    toName: kindAndName(part.to),
    to: localityOfUnit(part.to, registry.localities).id,
    date: FIRST_DAY,
    weight: part.weight,
    weightStatus: part.weightStatus,
    source: locality.source,
  });
  return {
    ...registry,
    localities: inSameFolder([...registry.localities, ...added.values()], registry.localities),
    lineage: [
      ...registry.lineage,
      ...parts.map((part) => lineageOf(part, locality.id)),
      ...joined.map((part) => lineageOf(part, localityOfUnit(part.from.above ?? part.from, registry.localities).id)),
    ],
  };
}

/** What became of a unit of June 2025: of a district, of its communes. */
function partsOf(unit: Unit, { parts }: Places): Part[] {
  return parts.filter(({ from }) => from === unit || (unit.level === "district" && districtOf(from) === unit));
}

function districtOf({ district, above }: Unit): Unit | null {
  return district ?? above;
}

function ancestors(unit: Unit): Unit[] {
  return unit.above === null ? [unit] : [unit, ...ancestors(unit.above)];
}
