// Forecasts of provinces' counts beside related series (`forecastPooled`): of all provinces, and of five at a time as the figures bundled have them.
import { forecastPooled } from "@lotrinh/forecast";

/** @import { AnnualSeries, SeriesForecast } from "@lotrinh/forecast" */
/** @typedef {{ column: string, province: string, origin: number, series: AnnualSeries }} Counted */

const LEVELS = ["kindergarten", "primary", "lower_secondary", "upper_secondary"];
const AHEAD = 5;

/** Counts that lend each other growth: pupils of all levels; of a level its classes and teachers beside its pupils. @param {"pupils" | "teachers"} kind */
export function relatedColumns(kind) {
  return kind === "pupils"
    ? [LEVELS.map((level) => `pupils_${level}`)]
    : LEVELS.map((level) => ["pupils", "classes", "teachers"].map((one) => `${one}_${level}`));
}

/**
 * Forecasts by province, column and origin, from what was known at the origin.
 * @param {readonly Counted[]} counts
 * @param {{ kind: "pupils" | "teachers", parts: number }} options places are dealt into so many parts, which know nothing of each other
 * @returns {Map<string, SeriesForecast>}
 */
export function relatedForecasts(counts, { kind, parts }) {
  const places = [...new Set(counts.map(({ province }) => province))].sort();
  const made = new Map();
  for (const columns of relatedColumns(kind)) {
    for (const origin of new Set(counts.map((one) => one.origin))) {
      for (let part = 0; part < parts; part++) {
        const some = counts.filter(
          (one) =>
            one.origin === origin && columns.includes(one.column) && places.indexOf(one.province) % parts === part,
        );
        if (some.length === 0) continue;
        const forecasts = forecastPooled(
          some.map(({ province, column, series }) => ({ place: province, indicator: column, series })),
          { horizon: AHEAD },
        );
        for (const [i, one] of some.entries()) made.set(relatedKey(one), forecasts[i]);
      }
    }
  }
  return made;
}

/** @param {Pick<Counted, "province" | "column" | "origin">} one */
export function relatedKey({ province, column, origin }) {
  return `${province} ${column} ${origin}`;
}
