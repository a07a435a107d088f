import { indicatorName, quantity, statusName, yearLabel } from "@lotrinh/language";
import type { Figures, Observation } from "@lotrinh/observations";
import { namesOf, type Registry } from "@lotrinh/registry";
import { codePart, sentence } from "@lotrinh/wording";
import { showTable } from "./display.js";

/** Of a locality that is open: what names places and indicators, and who published the figures. */
export interface FigureNames {
  readonly registry: Registry;
  readonly figures?: Pick<Figures, "sources">;
}

/** Shows figures with all that a reader needs to trust them: place, year, status, quality and who published them. */
export function showFigures(
  figures: readonly Observation[],
  { registry, figures: known }: FigureNames,
): string | undefined {
  const sourceName = sourceNames(figures, known?.sources ?? []);
  const names = new Map(registry.localities.map(({ id, name }) => [id, name]));
  const indicators = namesOf(registry.indicators);
  const timings = new Map(registry.indicators.map(({ id, timing }) => [id, timing]));
  const rows = figures.map((one) => ({
    place: names.get(one.locality) ?? one.locality,
    indicator: indicatorName(one.indicator, indicators),
    breakdown: one.breakdown,
    when: yearLabel(one.year, timings.get(one.indicator) ?? "calendar"),
    value: quantity(one.value, one.unit),
    status: statusName(one.status),
    quality: sentence(`quality/${one.quality}`),
    source: sourceName(one.source),
    note: one.note,
  }));
  const columns = ["place", "indicator", "breakdown", "when", "value", "status", "quality", "source", "note"] as const;
  const shown = columns.filter((column) => rows.some((row) => row[column] !== ""));
  return showTable(rows, {
    columns: Object.fromEntries(shown.map((column) => [column, sentence(`FIGURES_${codePart(column)}`)])),
  });
}

/** Who published a figure, and where two sources here have one publisher also what; an own figure's source as it was given. */
function sourceNames(figures: readonly Observation[], known: Figures["sources"]): (id: string) => string {
  const used = new Set(figures.map(({ source }) => source));
  const sources = known.filter(({ id, address }) => used.has(id) && address !== "");
  return (id) => {
    const found = sources.find((one) => one.id === id);
    if (!found) return id;
    const alone = sources.filter(({ publisher }) => publisher === found.publisher).length === 1;
    return alone ? found.publisher : `${found.publisher}: ${found.title}`;
  };
}
