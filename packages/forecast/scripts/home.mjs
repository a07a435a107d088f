import { readCsv } from "./panel.mjs";

/** @typedef {{ province: string, known: { year: number, value: number }[] }} HomeSeries */

/** A rate nearer to a bound has this logit: tenths are printed. */
const NEAREST = 0.1;

/**
 * Values of a rate in each province of Viet Nam between breaks, weak ones left out.
 * @param {string} folder with provinces-panel.csv and breaks.csv
 * @param {string} column
 * @returns {HomeSeries[]}
 */
export function homeSeries(folder, column) {
  const rows = readCsv(folder, "provinces-panel.csv").filter((row) => row[column] !== "");
  const breaks = readCsv(folder, "breaks.csv").filter(({ kind }) => kind !== "shock");
  return [...new Set(rows.map(({ province }) => province))].sort().flatMap((province) => {
    const known = rows
      .filter((row) => row.province === province && !row.weak.split(" ").includes(column))
      .map((row) => ({ year: Number(row.year), value: Number(row[column]) }));
    const cuts = breaks
      .filter(({ locality, indicators }) => ["*", province].includes(locality) && speaksOf(indicators, column))
      .map(({ from_year: from }) => Number(from))
      .sort((a, b) => a - b);
    const edges = [Number.NEGATIVE_INFINITY, ...cuts, Number.POSITIVE_INFINITY];
    return edges.slice(1).flatMap((to, i) => {
      const some = known.filter(({ year }) => year >= edges[i] && year < to);
      return some.length > 0 ? [{ province, known: some }] : [];
    });
  });
}

/**
 * Changes of the logit so many years ahead, and when they ended.
 * @param {HomeSeries} series
 * @param {number} ahead
 */
export function changesAhead({ known }, ahead) {
  return known.flatMap(({ year, value }) => {
    const then = known.find((one) => one.year === year + ahead);
    return then ? [{ by: logitOf(then.value) - logitOf(value), until: then.year }] : [];
  });
}

/** @param {number} percent */
export function logitOf(percent) {
  const within = Math.min(100 - NEAREST, Math.max(NEAREST, percent));
  return Math.log(within / (100 - within));
}

/**
 * @param {string} indicators
 * @param {string} column
 */
function speaksOf(indicators, column) {
  return indicators === "*" || indicators.split(" ").includes(column);
}
