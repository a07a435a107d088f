import { fold, type IndicatorNames, InputError, nearest, type Problem, type ProblemCode } from "@lotrinh/language";
import { fullName } from "./full-name.js";
import { communesAround, namesNear } from "./places/find-units.js";
import { knownPlaces } from "./places/known-places.js";
import { placesNamed } from "./places/places-named.js";
import type { Places } from "./places/types.js";
import { fullPlaceName, kindAndName } from "./places/unit-locality.js";
import { suggest } from "./suggest.js";
import type { Indicator, Locality, Plan, Registry, Target } from "./types.js";

/**
 * The locality of an id or a Vietnamese name, with or without kind (“huyện Chi Lăng”) and diacritics: of those with plans and
 * figures first, then any place of the country; “Tân Tiến, Bắc Ninh” says in which province. `withPlace` adds it to the
 * registry.
 * @throws InputError UNKNOWN_LOCALITY with the nearest names, UNKNOWN_COMMUNE with all of the district named, AMBIGUOUS_LOCALITY with the ids of that name,
 * AMBIGUOUS_PLACE with the full names of the places
 */
export function findLocality({ localities }: Pick<Registry, "localities">, name: string): Locality {
  const places = knownPlaces(localities);
  const named = localitiesNamed(localities, name);
  const isSure = places === null || named.some(({ id, level }) => level !== "commune" || fold(id) === fold(name));
  if (isSure && named.length > 1) fail("AMBIGUOUS_LOCALITY", name, named.map(({ id }) => id).join(", "));
  if (isSure && named[0]) return named[0];
  const found = places === null ? [] : placesNamed(places, localities, name);
  if (found.length > 1) fail("AMBIGUOUS_PLACE", name, found.map(({ fullName }) => fullName).join("; "));
  if (found[0]) return found[0].locality;
  const around = places === null ? null : communesAround(places, name);
  if (around !== null) {
    const write = around.communes.map(kindAndName).join("; ");
    const params = { name, district: fullPlaceName(around.district), count: around.communes.length, write };
    throw new InputError([{ code: "UNKNOWN_COMMUNE", params }]);
  }
  return fail("UNKNOWN_LOCALITY", name, nearestPlaces(localities, places, name));
}

const MOST_NEAR = 5;

/** Nearest names: of localities with plans and figures, then of places with what they lie in. */
function nearestPlaces(localities: readonly Locality[], places: Places | null, name: string): string {
  const bundled = localities.map((one) => one.name);
  if (places === null || fold(name) === "") return suggest(name, bundled);
  const near = [...nearest(name, bundled), ...namesNear(places, name, MOST_NEAR)];
  return [...new Set(near)].slice(0, MOST_NEAR).join("; ");
}

/**
 * The plan of an id, a title or a printed number, or the only plan of a locality.
 * @throws InputError UNKNOWN_PLAN with the nearest ids
 */
export function findPlan({ plans, localities }: Registry, idOrName: string): Plan {
  const folded = fold(idOrName);
  const plan = plans.find(({ id, title, number }) => folded !== "" && [id, title, number].map(fold).includes(folded));
  if (plan !== undefined) return plan;
  const places = localitiesNamed(localities, idOrName).map(({ id }) => id);
  const ofPlace = plans.filter(({ locality }) => places.includes(locality));
  if (ofPlace.length === 1) return ofPlace[0] as Plan;
  const ids = (ofPlace.length > 1 ? ofPlace : plans).map(({ id }) => id);
  return fail("UNKNOWN_PLAN", idOrName, suggest(idOrName, ids));
}

/** @throws InputError UNKNOWN_TARGET with the nearest ids */
export function findTarget({ plans }: Registry, id: string): Target {
  const targets = plans.flatMap((plan) => plan.targets);
  const target = targets.find((other) => other.id === id);
  return (
    target ??
    fail(
      "UNKNOWN_TARGET",
      id,
      suggest(
        id,
        targets.map((other) => other.id),
      ),
    )
  );
}

/** The plans of a locality, in their order in the registry. */
export function plansOf({ plans }: Registry, locality: string): Plan[] {
  return plans.filter((plan) => plan.locality === locality);
}

/** The targets of all plans of a locality. */
export function targetsOf(registry: Registry, locality: string): Target[] {
  return plansOf(registry, locality).flatMap(({ targets }) => targets);
}

/** Names of indicators by id. */
export function namesOf(indicators: readonly Pick<Indicator, "id" | "name">[]): IndicatorNames {
  return Object.fromEntries(indicators.map(({ id, name }) => [id, name]));
}

const BY_ID = new WeakMap<readonly Indicator[], ReadonlyMap<string, Indicator>>();

/** The indicator of an id; undefined where there is none. A list is indexed once: it is not to change afterwards. */
export function findIndicator(indicators: readonly Indicator[], id: string | null): Indicator | undefined {
  const known = BY_ID.get(indicators) ?? new Map(indicators.map((one) => [one.id, one]));
  BY_ID.set(indicators, known);
  return id === null ? undefined : known.get(id);
}

/** @throws InputError UNKNOWN_INDICATOR with the nearest ids */
/** An indicator by its id; throws an `InputError` with the nearest ones for one that is not there. */
export function indicatorOf({ indicators }: Registry, id: string): Indicator {
  const indicator = findIndicator(indicators, id);
  return (
    indicator ??
    fail(
      "UNKNOWN_INDICATOR",
      id,
      suggest(
        id,
        indicators.map((other) => other.id),
      ),
    )
  );
}

/** The locality of this id, else all of this name. */
function localitiesNamed(localities: readonly Locality[], name: string): Locality[] {
  const folded = fold(name);
  const byId = localities.find(({ id }) => id === name) ?? localities.find(({ id }) => fold(id) === folded);
  if (byId !== undefined) return [byId];
  return localities.filter((locality) => [locality.name, fullName(locality)].map(fold).includes(folded));
}

type Unfound = Extract<ProblemCode, `UNKNOWN_${string}` | `AMBIGUOUS_${string}`>;

function fail(code: Unfound, name: string, write: string): never {
  throw new InputError([{ code, params: { name, write } } as Problem]);
}
