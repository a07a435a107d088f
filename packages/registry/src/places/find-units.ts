import { nearest } from "@lotrinh/language";
import { accentsOf, type NameQuery, nameQuery, splitQueries } from "./name-query.js";
import type { Places, Unit } from "./types.js";
import { fullPlaceName, kindAndName } from "./unit-locality.js";

const LONGEST_NAME = 60;

/**
 * Units of a name, the likeliest only: a province before others, what exists today and districts before communes that are no
 * more. More than one where the name alone does not tell them apart; none where nothing has it.
 */
export function unitsNamed(places: Places, text: string): Unit[] {
  const found = matching(places, nameQuery(text));
  if (found.length > 0) return likeliest(found);
  for (const query of splitQueries(text)) {
    const split = matching(places, query);
    if (split.length > 0) return likeliest(split);
  }
  return [];
}

/** Names nearest to one that nothing has, best first: with what they lie in where there is one place of that name. */
export function namesNear(places: Places, text: string, limit: number): string[] {
  const { readings, within } = nameQuery(text);
  const around = areasOf(places, within);
  const isInside = (unit: Unit) =>
    around.every((areas) => [...above(unit), ...others(unit, places)].some((one) => areas.has(one)));
  const { kind = null, bare = "" } = readings[0] ?? {};
  const inside = within.length === 0 ? places.units : places.units.filter(isInside);
  const kept = new Set(inside.length > 0 ? inside : places.units);
  const names = [...places.named].filter(([, units]) => units.some((unit) => kept.has(unit))).map(([name]) => name);
  return nearest(bare.slice(0, LONGEST_NAME), names, { limit, far: true }).flatMap((name) => {
    const units = (places.named.get(name) ?? []).filter((unit) => kept.has(unit));
    const ofKind = units.filter((unit) => unit.kind === kind);
    const [first, ...more] = likeliest(ofKind.length > 0 ? ofKind : units);
    if (!first) return [];
    return [more.length === 0 ? fullPlaceName(first) : ofKind.length > 0 ? kindAndName(first) : first.name];
  });
}

function matching(places: Places, { readings, within, accents, isToday }: NameQuery): Unit[] {
  const named = readings.flatMap(({ kind, bare }) => {
    return (places.named.get(bare) ?? []).filter((unit) => kind === null || unit.kind === kind);
  });
  const all = [...new Set(named)].filter((unit) => isToday === null || unit.isToday === isToday);
  const exact = accents === null ? [] : all.filter((unit) => isSpelt(unit, accents));
  const spelt = exact.length > 0 ? exact : all;
  if (within.length === 0) return spelt;
  const around = areasOf(places, within);
  const direct = spelt.filter((unit) => around.every((areas) => above(unit).some((one) => areas.has(one))));
  if (direct.length > 0) return direct;
  return spelt.filter((unit) => {
    return around.every((areas) => [...above(unit), ...others(unit, places)].some((one) => areas.has(one)));
  });
}

/** The provinces and districts that each part of a name after the first may mean. */
function areasOf(places: Places, within: NameQuery["within"]): ReadonlySet<Unit>[] {
  return within.map((readings) => {
    const named = readings.flatMap(({ kind, bare }) => {
      return (places.named.get(bare) ?? []).filter((unit) => kind === null || unit.kind === kind);
    });
    return new Set(named.filter(({ level }) => level !== "commune"));
  });
}

function isSpelt({ name, alias }: Unit, accents: string): boolean {
  return [name, ...(alias === null ? [] : [alias])].some((one) => {
    const spelt = accentsOf(one);
    return accents === spelt || accents.endsWith(` ${spelt}`) || accents.endsWith(`.${spelt}`);
  });
}

function likeliest(units: readonly Unit[]): Unit[] {
  const tiers = [
    units.filter(({ level, isToday }) => level === "province" && isToday),
    units.filter(({ level }) => level === "province"),
    units.filter(({ level, isToday }) => level === "district" || isToday),
    units,
  ];
  return [...(tiers.find((tier) => tier.length > 0) ?? [])];
}

/** What a unit lies in, by the list that it belongs to. */
function above(unit: Unit): Unit[] {
  const direct = [unit.above, unit.district].filter((one) => one !== null);
  return direct.flatMap((one) => [one, ...above(one)]);
}

/** Provinces and districts of its territory in the other list. */
function others(unit: Unit, { moved }: Places): Unit[] {
  return (moved.get(unit) ?? []).flatMap(above);
}
