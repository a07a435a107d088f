import type { Bilingual, Language } from "./language.js";
import { indicators } from "./names/indicators.js";
import { levers } from "./names/levers.js";
import { ratioUnits } from "./names/ratio-units.js";
import { statuses } from "./names/statuses.js";
import { units as plainUnits } from "./names/units.js";

type Names = Readonly<Record<string, Bilingual>>;

const units: Names = { ...ratioUnits, ...plainUnits };

/** Names that came with data: an indicator of a planner's own has one like any other. */
const learnt = new Map<string, Bilingual>();

/** Takes names of indicators from data; one that is told again replaces what was known. Loaders call it. */
export function learnIndicatorNames(named: Iterable<readonly [id: string, name: Bilingual]>): void {
  for (const [id, name] of named) learnt.set(id, name);
}

/** The name of an indicator; one that nobody has named is called by its id, in words. */
export function indicatorName(id: string, language: Language = "vi"): string {
  const own = learnt.get(id) ?? (Object.hasOwn(indicators, id) ? (indicators as Names)[id] : undefined);
  return own?.[language] ?? id.replaceAll("_", " ");
}

/** @throws RangeError if the unit has no name, as do the functions below */
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
  return [...new Set([...Object.keys(indicators), ...learnt.keys()])];
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
