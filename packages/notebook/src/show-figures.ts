import { indicatorName, quantity, statusName, yearLabel } from "@lotrinh/language";
import type { Observation } from "@lotrinh/observations";
import { namesOf, type Registry } from "@lotrinh/registry";
import { codePart, sentence } from "@lotrinh/wording";
import { showTable } from "./display.js";

/** Shows figures with all that a reader needs to trust them: place, year, status, quality and source. */
export function showFigures(
  figures: readonly Observation[],
  { registry }: { readonly registry: Registry },
): string | undefined {
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
    source: one.source,
    note: one.note,
  }));
  const columns = ["place", "indicator", "breakdown", "when", "value", "status", "quality", "source", "note"] as const;
  const shown = columns.filter((column) => rows.some((row) => row[column] !== ""));
  return showTable(rows, {
    columns: Object.fromEntries(shown.map((column) => [column, sentence(`FIGURES_${codePart(column)}`)])),
  });
}
