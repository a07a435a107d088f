import type { LocalTrajectory } from "@lotrinh/reach";
import { certificateCalendar } from "./certificate-calendar.js";
import { at, seenBefore } from "./fan-layers.js";
import { type PathOptions, pathName } from "./local-paths.js";
import { placeOf } from "./path-texts.js";
import { staffingGap } from "./staffing-gap.js";
import type { Chart } from "./svg.js";

/**
 * Teachers of the last year with figures at each level, against the median that the norm needs in the last year projected;
 * levels with an older last figure are left out. Null where no level has both.
 */
export function teacherGapChart(found: LocalTrajectory, { width, language = "vi" }: PathOptions = {}): Chart | null {
  const levels = found.outputs.flatMap((one) => {
    if (!one.id.startsWith("teachers_needed_")) return [];
    const [seen, end] = [seenBefore(one).at(-1), one.fan.at(-1)];
    if (!seen || !end) return [];
    const name = pathName(one, language);
    return [{ name, have: seen.value, need: at(end, 0.5), status: seen.status, known: seen.year, year: end.year }];
  });
  const known = Math.max(...levels.map((one) => one.known));
  const year = Math.max(...levels.map((one) => one.year));
  const shown = levels.filter((one) => one.known === known && one.year === year);
  if (shown.length === 0) return null;
  return staffingGap({ place: placeOf(found), year, known, levels: shown }, { language, ...(width ? { width } : {}) });
}

/**
 * In which years certificates end, by the median of each year, where the years differ. Null without certificates, and where
 * every year has as many, as where only a number of schools is known and they are spread evenly.
 */
export function certificateEndsChart(
  found: LocalTrajectory,
  { width, language = "vi" }: PathOptions = {},
): Chart | null {
  const ends = found.outputs.find(({ id }) => id === "certificates_expiring");
  const years = (ends?.fan ?? []).map((one) => ({
    year: one.year,
    schools: Math.round(at(one, 0.5)),
    status: ends?.status ?? "assumed",
  }));
  if (new Set(years.map(({ schools }) => schools)).size < 2) return null;
  return certificateCalendar(years, { place: placeOf(found), language, ...(width ? { width } : {}) });
}
