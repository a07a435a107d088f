import { nearestFolded } from "@lotrinh/language";
import { everLiesIn, liesIn } from "./lies-in.js";
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
  const { kind = null, bare = "" } = readings[0] ?? {};
  const kept = insideOf(places, within);
  return nearestFolded(bare.slice(0, LONGEST_NAME), namesOf(places, kept), { limit, far: true }).flatMap((name) => {
    const units = (places.named.get(name) ?? []).filter((unit) => kept === null || kept.has(unit));
    const ofKind = units.filter((unit) => unit.kind === kind);
    const [first, ...more] = likeliest(ofKind.length > 0 ? ofKind : units);
    if (!first) return [];
    return [more.length === 0 ? fullPlaceName(first) : ofKind.length > 0 ? kindAndName(first) : first.name];
  });
}

/** The communes of June 2025 of the one district that a name says it is in: “xã Sơn Trường, huyện Hương Sơn”; null where it says none. */
export function communesAround(
  places: Places,
  text: string,
): { readonly district: Unit; readonly communes: readonly Unit[] } | null {
  const { within } = nameQuery(text);
  const around = areasOf(places, within);
  // A bare “Hà Tĩnh” is the province before it is its city.
  const named = around.filter((areas) => [...areas].every(({ level }) => level === "district"));
  const districts = [...new Set(named.flatMap((areas) => [...areas]))].filter((unit) => {
    const others = around.filter((areas) => !areas.has(unit));
    return unit.level === "district" && others.every((areas) => liesIn(unit, areas));
  });
  const [district, ...more] = districts;
  if (district === undefined || more.length > 0) return null;
  const communes = places.units.filter(
    (unit) => unit.level === "commune" && unit.isOld && liesIn(unit, new Set([district])),
  );
  return communes.length > 0 ? { district, communes } : null;
}

/** Units that lie in all of the places named; null for all units, also where none lies there. */
function insideOf(places: Places, within: NameQuery["within"]): ReadonlySet<Unit> | null {
  if (within.length === 0) return null;
  const around = areasOf(places, within);
  const inside = places.units.filter((unit) => around.every((areas) => everLiesIn(unit, areas, places)));
  return inside.length > 0 ? new Set(inside) : null;
}

function namesOf({ named }: Places, kept: ReadonlySet<Unit> | null): string[] {
  if (kept === null) return [...named.keys()];
  return [...named].filter(([, units]) => units.some((unit) => kept.has(unit))).map(([name]) => name);
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
  const direct = spelt.filter((unit) => around.every((areas) => liesIn(unit, areas)));
  if (direct.length > 0) return direct;
  return spelt.filter((unit) => around.every((areas) => everLiesIn(unit, areas, places)));
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
