// node packages/forecast/scripts/pooling.mjs FOLDER: what a panel adds to series of one to five values, by provinces-panel.csv.
import { forecastPanel, forecastSeries, measures, quantileOf } from "@lotrinh/forecast";
import { readCsv } from "./panel.mjs";

/** @import { AnnualSeries, SeriesForecast } from "@lotrinh/forecast" */
/** @typedef {Record<string, string>} Row */
/** @typedef {(row: Row) => number} Read */
/** @typedef {{ readonly lower: number, readonly upper: number }} Bounds */
/** @typedef {"alone" | "panel"} Way */
/** @typedef {Record<"error" | "pinball" | "in80" | "in95", number>} Loss */

const LEVELS = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975];
const HORIZONS = [1, 2, 3, 4, 5];
const LEAST_PROVINCES = 20;
/** Values of the other provinces, so that they know a pace where the one has a single value. */
const OTHERS = 3;

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("usage: pooling.mjs FOLDER (with provinces-panel.csv)");
const rows = readCsv(folder, "provinces-panel.csv");
/**
 * @param {Row} row
 * @param {string} name
 */
const figure = (row, name) => (row[name] ? Number(row[name]) : Number.NaN);
const rates = ["literacy_rate_15plus", "trained_employed_workers_rate"].map((name) => ({
  read: (/** @type {Row} */ row) => figure(row, name),
  bounds: { lower: 0, upper: 100 },
}));
console.log("| series | values | forecasts | way | mean absolute error | pinball | coverage 80 % | coverage 95 % |");
console.log("| --- | --- | --- | --- | --- | --- | --- | --- |");
for (const [name, indicators] of Object.entries({ "rates, percent": rates })) {
  for (const n of [1, 2, 3, 5]) {
    /** @type {Record<Way, Loss[]>} */
    const losses = { alone: [], panel: [] };
    for (const { read, bounds } of indicators) scoreIndicator(read, bounds, n, losses);
    for (const [way, some] of Object.entries(losses)) {
      /** @param {keyof Loss} key */
      const mean = (key) => some.reduce((sum, one) => sum + one[key], 0) / some.length;
      const cells = [mean("error"), mean("pinball")].map((x) => x.toFixed(3));
      const coverage = [mean("in80"), mean("in95")].map((x) => (100 * x).toFixed(1));
      console.log(`| ${[name, n, some.length, way, ...cells, ...coverage].join(" | ")} |`);
    }
  }
}

/**
 * @param {Read} read
 * @param {Bounds} bounds
 * @param {number} n
 * @param {Record<Way, Loss[]>} losses
 */
function scoreIndicator(read, bounds, n, losses) {
  /** @type {Map<string, Map<number, number>>} */
  const places = new Map();
  for (const row of rows) {
    const value = read(row);
    if (!Number.isFinite(value)) continue;
    const place = places.get(row.province) ?? new Map();
    places.set(row.province, place);
    place.set(Number(row.year), value);
  }
  for (let origin = 1997; origin < 2024; origin++) {
    const known = [...places.values()].flatMap((one) => {
      const [series, longer] = [n, Math.max(n, OTHERS)].map((count) => seriesOf(one, origin, count, bounds));
      return series && longer ? [{ one, series, longer }] : [];
    });
    if (known.length < LEAST_PROVINCES) continue;
    const others = known.map(({ longer }) => longer);
    for (const [i, { one, series }] of known.entries()) {
      const options = { horizon: HORIZONS.length };
      const [pooled] = forecastPanel([series, ...others.filter((_, k) => k !== i)], options);
      const alone = forecastSeries(series, options);
      for (const h of HORIZONS) {
        const actual = one.get(origin + h);
        if (actual === undefined) continue;
        losses.alone.push(lossOf(alone, origin + h, actual));
        losses.panel.push(lossOf(pooled, origin + h, actual));
      }
    }
  }
}

/**
 * @param {Map<number, number>} place
 * @param {number} origin
 * @param {number} n
 * @param {Bounds} bounds
 * @returns {AnnualSeries | null}
 */
function seriesOf(place, origin, n, bounds) {
  const years = Array.from({ length: n }, (_, i) => origin - n + 1 + i);
  const values = years.flatMap((year) => place.get(year) ?? []);
  return values.length === n ? { years, values, ...bounds } : null;
}

/**
 * @param {SeriesForecast} forecast
 * @param {number} year
 * @param {number} actual
 */
function lossOf(forecast, year, actual) {
  const q = LEVELS.map((p) => quantileOf(forecast, year, p));
  return {
    error: Math.abs(actual - q[3]),
    pinball: LEVELS.reduce((sum, p, i) => sum + measures.pinball(actual, q[i], p) / LEVELS.length, 0),
    in80: Number(actual >= q[1] && actual <= q[5]),
    in95: Number(actual >= q[0] && actual <= q[6]),
  };
}
