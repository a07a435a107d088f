import { fold, InputError } from "@lotrinh/language";
import { findLocality, type Locality, type Registry } from "@lotrinh/registry";
import { ownCopy } from "./long-cells.js";

/** Finds the places that files name, and what lies above them. */
export interface PlaceFinder {
  /** By id or name; the problem of `findLocality` where nothing or several things are called so. */
  readonly find: (name: string) => Locality | InputError;
  /** All that were met, and those above them, by id. */
  readonly met: ReadonlyMap<string, Locality>;
}

export function placeFinder(registry: Registry, asked: Locality | undefined): PlaceFinder {
  const named = new Map<string, Locality | InputError>();
  const met = new Map<string, Locality>(registry.localities.map((one) => [one.id, one]));
  if (asked) {
    meet(asked);
    named.set(fold(asked.name), asked);
  }
  function meet(one: Locality): Locality {
    if (met.has(one.id)) return one;
    met.set(one.id, one);
    if (one.parent !== null && !met.has(one.parent)) {
      const parent = find(one.parent);
      if (!(parent instanceof InputError)) meet(parent);
    }
    return one;
  }
  function find(name: string): Locality | InputError {
    const before = met.get(name) ?? named.get(name);
    if (before !== undefined) return before instanceof InputError ? before : meet(before);
    const known = named.get(fold(name)) ?? lookUp(registry, name);
    named.set(ownCopy(name), known);
    return known instanceof InputError ? known : meet(known);
  }
  return { find, met };
}

function lookUp(registry: Registry, name: string): Locality | InputError {
  try {
    return findLocality(registry, name);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}
