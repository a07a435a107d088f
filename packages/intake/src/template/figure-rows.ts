import { statusName, unitName, yearLabel } from "@lotrinh/language";
import type { Observation } from "@lotrinh/observations";
import { sheetOf } from "./sheets.js";
import type { TemplateRequest, WantedFigure } from "./types.js";

export type Row = readonly (string | number | null)[];

/** Rows of the sheets of figures, by sheet: those wanted, filled in where something is known, and what is known besides. */
export function figureRows(request: TemplateRequest, placeNames: ReadonlyMap<string, string>): Map<string, Row[]> {
  const { wanted, registry, locality, known, previous } = request;
  const filled = new Map<string, Observation>();
  for (const one of [...known, ...(previous?.figures ?? [])]) filled.set(keyOf(one), one);
  const indicators = new Map(registry.indicators.map((one) => [one.id, one]));
  const sheets = new Map<string, Row[]>();
  const done = new Set<string>();
  for (const want of [...wanted, ...carried(request)]) {
    const indicator = indicators.get(want.indicator);
    if (indicator === undefined) continue;
    const rows = sheets.get(sheetOf(want)) ?? [];
    sheets.set(sheetOf(want), rows);
    for (const place of want.places.length > 0 ? want.places : [locality.id]) {
      for (const year of yearsOf(want, place, filled)) {
        const one = { locality: place, indicator: want.indicator, breakdown: want.breakdown, year };
        const key = keyOf(one);
        if (done.has(key)) continue;
        done.add(key);
        const figure = filled.get(key);
        rows.push([
          want.indicator,
          indicator.name.vi,
          want.breakdown,
          placeNames.get(place) ?? place,
          yearLabel(year, indicator.timing),
          figure?.value ?? null,
          figure?.numerator ?? null,
          figure?.denominator ?? null,
          unitName(indicator.unit),
          figure ? statusName(figure.status) : null,
          figure?.source ?? null,
          figure?.note || null,
          indicator.definition,
          want.unlocks,
        ]);
      }
    }
  }
  return sheets;
}

/** Last year's figures of what is wanted no more: nothing that was typed is lost. */
function carried({ previous, locality }: TemplateRequest): WantedFigure[] {
  return (previous?.figures ?? []).map((one) => ({
    ...{ indicator: one.indicator, breakdown: one.breakdown, years: [one.year], unlocks: "" },
    places: one.locality === locality.id ? [] : [one.locality],
  }));
}

/** Newest first: the years wanted and those of which a figure is known. */
function yearsOf(
  { indicator, breakdown, years }: WantedFigure,
  place: string,
  filled: ReadonlyMap<string, Observation>,
) {
  const known = [...filled.values()].filter((one) => {
    return one.indicator === indicator && one.breakdown === breakdown && one.locality === place;
  });
  return [...new Set([...years, ...known.map(({ year }) => year)])].sort((a, b) => b - a);
}

export function keyOf(one: Pick<Observation, "locality" | "indicator" | "breakdown" | "year">): string {
  return [one.locality, one.indicator, one.breakdown, one.year].join("|");
}
