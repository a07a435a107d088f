const SHARES = new Set([
  "percent",
  "points",
  "percent_of_base",
  "percent_per_year",
  "points_per_year",
  "fraction",
  "per_thousand",
]);
const PEOPLE = new Set(["people", "persons", "teachers", "thousand_persons"]);
const PLACES = new Set(["communes", "wards", "districts", "units", "provinces", "hamlets"]);
/** Places of one level of government; “đơn vị” can be of any. */
const LEVEL_OF: Readonly<Record<string, number>> = { hamlets: 0, communes: 1, wards: 1, districts: 2, provinces: 3 };

/** A place of another kind: wards among communes. */
const LIKE = 0.97;
/** A place of another level, or of any: districts among communes, “đơn vị”. */
const UNLIKE = 0.8;

/**
 * Whether a target in the printed unit can be one of the indicator at all: a share is no count, a change is not a level. A flow is
 * counted over a year, and not at its end.
 */
export function isSameKind(
  printed: string,
  { unit: own, isFlow }: { readonly unit: string; readonly isFlow: boolean },
): boolean {
  const isRatio = /_per_(?!year)/;
  if ((isRatio.test(printed) || isRatio.test(own)) && !SHARES.has(printed)) return printed === own;
  const isShare = own === "percent" || own === "per_thousand";
  if (/_per_year$/.test(printed) && !isShare) return isFlow && unitsFit(printed, own);
  if (SHARES.has(printed)) return isShare || own === "met";
  return printed === "multiple" || !isShare;
}

/** Whether a printed unit is the very unit of an indicator. */
export function unitsFit(printed: string, own: string): boolean {
  return unitFit(printed, own) >= LIKE;
}

/** How well a printed unit suits an indicator’s unit, 0 to 1. */
export function unitFit(printed: string, own: string): number {
  const unit = printed.replace(/_per_year$/, "");
  if (unit === own) return 1;
  if (SHARES.has(unit)) return own === "percent" || own === "per_thousand" ? 1 : own === "met" ? 0.3 : 0.6;
  if (unit === "multiple") return 0.9;
  if (PEOPLE.has(unit)) return PEOPLE.has(own) ? 1 : own === "percent" ? 0.6 : 0.3;
  if (PLACES.has(unit) && PLACES.has(own)) return LEVEL_OF[unit] === LEVEL_OF[own] ? LIKE : UNLIKE;
  if (PLACES.has(unit)) return own === "percent" ? 0.9 : 0.4;
  if (unit === "schools" && own === "percent") return 0.7;
  return unit === "level" ? 0.2 : own === "percent" ? 0.5 : 0.4;
}
