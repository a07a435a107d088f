import type { Candidate } from "./candidate.js";
import type { Reading } from "./reading.js";

/**
 * Tells where a table of years before the communes of today gives figures to them: an office may mean those of old, of which many
 * have the same names. Not where some of its years are of today, since then the years before were counted on today's units.
 */
export function tellUnitsOfToday(candidates: readonly Candidate[], { places, context, findings }: Reading): void {
  const last = candidates.reduce((latest, { year }) => Math.max(latest, year ?? latest), Number.NEGATIVE_INFINITY);
  if (!Number.isFinite(last)) return;
  const met = new Map<string, { readonly one: Candidate; readonly name: string }>();
  for (const one of candidates) {
    if (one.locality === null || one.locality === context.locality?.id || met.has(one.locality)) continue;
    const place = places.find(one.locality);
    if (place?.level === "commune" && place.validFrom !== null && last < Number(place.validFrom.slice(0, 4))) {
      met.set(one.locality, { one, name: place.name });
    }
  }
  const [first] = met.values();
  if (first === undefined) return;
  const { one, name } = first;
  findings.add(
    "warning",
    "UNITS_OF_TODAY",
    { ...one.at, value: name },
    { count: String(met.size), year: String(last) },
  );
}
