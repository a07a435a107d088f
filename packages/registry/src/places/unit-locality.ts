import { fold } from "@lotrinh/language";
import type { Locality } from "../types.js";
import type { Unit } from "./types.js";

const SOURCE = "admin-units-2025";
export const FIRST_DAY = "2025-07-01";
const LAST_DAY = "2025-06-30";

/** Kind and name: “Xã Tân Tiến”. */
export function kindAndName({ kind, name }: Pick<Unit, "kind" | "name">): string {
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${name}`;
}

/** The unit as one writes it to tell it from others: “Xã Tân Tiến, huyện Yên Dũng, Bắc Giang (đến 30/6/2025)”. */
export function fullPlaceName(unit: Unit): string {
  const names = [kindAndName(unit), ...areaNames(unit.above)].join(", ");
  return unit.isToday ? names : `${names} (đến 30/6/2025)`;
}

function areaNames(unit: Unit | null): string[] {
  if (unit === null) return [];
  return [unit.level === "province" ? unit.name : `${unit.kind} ${unit.name}`, ...areaNames(unit.above)];
}

/** The unit as a locality: a bundled one where there is one, else under an id made of its kind, name and code. */
export function localityOfUnit(unit: Unit, bundled: readonly Locality[]): Locality {
  const known = bundled.find((one) => isUnit(one, unit, bundled));
  if (known) return known;
  return {
    id: idOf(unit),
    name: nameOf(unit),
    level: unit.level,
    kind: unit.kind,
    parent: unit.above === null ? countryOf(bundled) : localityOfUnit(unit.above, bundled).id,
    validFrom: unit.isOld ? null : FIRST_DAY,
    validTo: unit.isToday ? null : LAST_DAY,
    source: SOURCE,
  };
}

/** “Quận 1” rather than “1”; a province that is no more says so, since another may have its name. */
function nameOf(unit: Unit): string {
  if (unit.level === "commune" || /^\d/.test(unit.name)) return kindAndName(unit);
  return unit.level === "province" && !unit.isToday ? `${unit.name} (đến 30/6/2025)` : unit.name;
}

/** `xa-tan-tien-06019`; a unit that is no more ends in `-cu`, since codes were given anew. */
export function idOf({ kind, name, code, isToday }: Unit): string {
  const slug = fold(`${kind} ${name}`).replace(/[^a-z0-9]+/g, "-");
  return `${slug}-${code}${isToday ? "" : "-cu"}`;
}

function isUnit(one: Locality, unit: Unit, bundled: readonly Locality[]): boolean {
  if (one.level !== unit.level || one.kind !== unit.kind || (one.validTo === null) !== unit.isToday) return false;
  const name = fold(one.name.replace(/ \(.*/, ""));
  if (name !== fold(unit.level === "commune" ? kindAndName(unit) : unit.name)) return false;
  if (unit.above === null) return true;
  const parent = bundled.find(({ id }) => id === one.parent);
  return parent !== undefined && isUnit(parent, unit.above, bundled);
}

function countryOf(bundled: readonly Locality[]): string | null {
  return bundled.find(({ level }) => level === "country")?.id ?? null;
}
