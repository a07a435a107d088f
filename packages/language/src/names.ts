import type { Bilingual, Language } from "./language.js";
import { levers } from "./names/levers.js";
import { eachOf, ratioUnits } from "./names/ratio-units.js";
import { statuses } from "./names/statuses.js";
import { units as plainUnits } from "./names/units.js";

type Names = Readonly<Record<string, Bilingual>>;

const units: Names = { ...ratioUnits, ...plainUnits };

/** Names of indicators by id: a registry's, or those in the legend of a result. */
export type IndicatorNames = Names;

/** The name of an indicator in both languages; one that nobody has named is called by its id, in words. */
export function indicatorNames(id: string, names: IndicatorNames): Bilingual {
  const words = id.replaceAll("_", " ");
  return (Object.hasOwn(names, id) ? names[id] : undefined) ?? { vi: words, en: words };
}

/** The same in one language. */
export function indicatorName(id: string, names: IndicatorNames, language: Language = "vi"): string {
  return indicatorNames(id, names)[language];
}

/** Name of a unit; of one for each year or place by its parts. @throws RangeError if it has none, as do the functions below */
export function unitName(unit: string, language: Language = "vi"): string {
  const [, over, under] = Object.hasOwn(units, unit) ? [] : (/^(.+)_per_((?:(?!_per_).)+)$/.exec(unit) ?? []);
  const each = under === undefined ? undefined : eachOf(under);
  return over && each ? `${unitName(over, language)} ${each[language]}` : nameIn(units, "unit", unit, language);
}

/** A lever as a committee reads it; throws a `RangeError` for one that has no name. */
export function leverName(id: string, language: Language = "vi"): string {
  return nameIn(levers, "lever", id, language);
}

/** How a figure is known: reported, estimated, assumed or illustrative. */
export function statusName(status: string, language: Language = "vi"): string {
  return nameIn(statuses, "status", status, language);
}

/** The units that have a name, by id. */
export function unitIds(): string[] {
  return Object.keys(units);
}

/** The levers that have a name, by id. */
export function leverIds(): string[] {
  return Object.keys(levers);
}

function nameIn(names: Names, kind: string, id: string, language: Language): string {
  if (!Object.hasOwn(names, id)) throw new RangeError(`unknown ${kind}: ${id}`);
  return (names[id] as Bilingual)[language];
}
