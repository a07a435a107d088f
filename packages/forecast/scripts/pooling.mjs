// node packages/forecast/scripts/pooling.mjs FOLDER: what a panel adds to series of one to five values, by provinces-panel.csv.
import { forecastPanel } from "../dist/forecast-panel.js";
import { forecastSeries } from "../dist/forecast-series.js";
import { measures } from "../dist/measures.js";
import { quantileOf } from "../dist/quantile-of.js";
import { readCsv } from "./panel.mjs";

const LEVELS = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975];
const HORIZONS = [1, 2, 3, 4, 5];
const LEAST_PROVINCES = 20;
/** Values of the other provinces, so that they know a pace where the one has a single value. */
const OTHERS = 3;

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("usage: pooling.mjs FOLDER (with provinces-panel.csv)");
const rows = readCsv(folder, "provinces-panel.csv");
const figure = (row, name) => (row[name] ? Number(row[name]) : Number.NaN);
const rates = ["literacy_rate_15plus", "trained_employed_workers_rate"].map((name) => [
  (row) => figure(row, name),
  { lower: 0, upper: 100 },
]);
console.log("| series | values | forecasts | way | mean absolute error | pinball | coverage 80 % | coverage 95 % |");
console.log("| --- | --- | --- | --- | --- | --- | --- | --- |");
for (const [name, indicators] of Object.entries({ "rates, percent": rates })) {
  for (const n of [1, 2, 3, 5]) {
    const losses = { alone: [], panel: [] };
    for (const [read, bounds] of indicators) scoreIndicator(read, bounds, n, losses);
    for (const [way, some] of Object.entries(losses)) {
      const mean = (key) => some.reduce((sum, one) => sum + one[key], 0) / some.length;
      const cells = [mean("error"), mean("pinball")].map((x) => x.toFixed(3));
      const coverage = [mean("in80"), mean("in95")].map((x) => (100 * x).toFixed(1));
      console.log(`| ${[name, n, some.length, way, ...cells, ...coverage].join(" | ")} |`);
    }
  }
}

function scoreIndicator(read, bounds, n, losses) {
  const places = new Map();
  for (const row of rows) {
    const value = read(row);
    if (!Number.isFinite(value)) continue;
    if (!places.has(row.province)) places.set(row.province, new Map());
    places.get(row.province).set(Number(row.year), value);
  }
  for (let origin = 1997; origin < 2024; origin++) {
    const known = [...places.values()].filter((one) => seriesOf(one, origin, Math.max(n, OTHERS), bounds) !== null);
    if (known.length < LEAST_PROVINCES) continue;
    const others = known.map((one) => seriesOf(one, origin, Math.max(n, OTHERS), bounds));
    for (const [i, one] of known.entries()) {
      const series = seriesOf(one, origin, n, bounds);
      const options = { horizon: HORIZONS.length };
      const [pooled] = forecastPanel([series, ...others.filter((_, k) => k !== i)], options);
      for (const [way, forecast] of [
        ["alone", forecastSeries(series, options)],
        ["panel", pooled],
      ]) {
        for (const h of HORIZONS) {
          const actual = one.get(origin + h);
          if (actual !== undefined) losses[way].push(lossOf(forecast, origin + h, actual));
        }
      }
    }
  }
}

function seriesOf(place, origin, n, bounds) {
  const years = Array.from({ length: n }, (_, i) => origin - n + 1 + i);
  if (!years.every((year) => place.has(year))) return null;
  return { years, values: years.map((year) => place.get(year)), ...bounds };
}

function lossOf(forecast, year, actual) {
  const q = LEVELS.map((p) => quantileOf(forecast, year, p));
  return {
    error: Math.abs(actual - q[3]),
    pinball: LEVELS.reduce((sum, p, i) => sum + measures.pinball(actual, q[i], p) / LEVELS.length, 0),
    in80: Number(actual >= q[1] && actual <= q[5]),
    in95: Number(actual >= q[0] && actual <= q[6]),
  };
}
