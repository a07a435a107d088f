import { fold, InputError } from "@lotrinh/language";
import { fullName } from "./full-name.js";
import { suggest } from "./suggest.js";
import type { Indicator, Locality, Plan, Registry, Target } from "./types.js";

/**
 * The locality of an id or a Vietnamese name, with or without kind (“huyện Chi Lăng”) and diacritics.
 * @throws InputError UNKNOWN_LOCALITY with the nearest names, AMBIGUOUS_LOCALITY with the ids of that name
 */
export function findLocality({ localities }: Registry, name: string): Locality {
  const named = localitiesNamed(localities, name);
  if (named.length > 1) fail("AMBIGUOUS_LOCALITY", name, named.map(({ id }) => id).join(", "));
  return (
    named[0] ??
    fail(
      "UNKNOWN_LOCALITY",
      name,
      suggest(
        name,
        localities.map((locality) => locality.name),
      ),
    )
  );
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

export function plansOf({ plans }: Registry, locality: string): Plan[] {
  return plans.filter((plan) => plan.locality === locality);
}

export function targetsOf(registry: Registry, locality: string): Target[] {
  return plansOf(registry, locality).flatMap(({ targets }) => targets);
}

/** @throws InputError UNKNOWN_INDICATOR with the nearest ids */
export function indicatorOf({ indicators }: Registry, id: string): Indicator {
  const indicator = indicators.find((other) => other.id === id);
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

function fail(code: string, name: string, write: string): never {
  throw new InputError([{ code, params: { name, write } }]);
}
