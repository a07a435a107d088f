import type { Bilingual, Language } from "./language.js";
import { indicators } from "./names/indicators.js";
import { levers } from "./names/levers.js";
import { statuses } from "./names/statuses.js";
import { units } from "./names/units.js";

type Names = Readonly<Record<string, Bilingual>>;

/** @throws RangeError if the indicator has no name, as do the functions below */
export function indicatorName(id: string, language: Language = "vi"): string {
  return nameIn(indicators, "indicator", id, language);
}

export function unitName(unit: string, language: Language = "vi"): string {
  return nameIn(units, "unit", unit, language);
}

export function leverName(id: string, language: Language = "vi"): string {
  return nameIn(levers, "lever", id, language);
}

/** How a figure is known: reported, estimated, assumed or illustrative. */
export function statusName(status: string, language: Language = "vi"): string {
  return nameIn(statuses, "status", status, language);
}

export function indicatorIds(): string[] {
  return Object.keys(indicators);
}

export function unitIds(): string[] {
  return Object.keys(units);
}

export function leverIds(): string[] {
  return Object.keys(levers);
}

function nameIn(names: Names, kind: string, id: string, language: Language): string {
  if (!Object.hasOwn(names, id)) throw new RangeError(`unknown ${kind}: ${id}`);
  return (names[id] as Bilingual)[language];
}
