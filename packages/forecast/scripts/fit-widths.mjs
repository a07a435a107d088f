// node packages/forecast/scripts/fit-widths.mjs FOLDER…: writes src/model-widths.ts, by how much the past errors of every model
// were wider than the combination's. The folders hold panel-dev-*.csv, m3-yearly.json and provinces-panel.csv.

import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { forecastPoints, forecastSeries, modelNames } from "@lotrinh/forecast";
import { trainerOf } from "#named-models";
import { readWindows } from "./panel.mjs";
import { weightedQuantiles } from "./robust.mjs";
import { readCounts, readM3, windowsOf } from "./unbounded-series.mjs";

/** @import { AnnualSeries, ModelName, SeriesForecast } from "@lotrinh/forecast" */
/** @typedef {{ readonly series: AnnualSeries, readonly actual: readonly number[], readonly weight?: number }} Past */

const [LOW, MIDDLE, HIGH] = [0.1, 0.5, 0.9];
/** Every so many windows of series without bounds: ARIMA is slow. */
const EVERY = 4;

const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error("usage: fit-widths.mjs FOLDER…");
const panel = folders.find((folder) => existsSync(join(folder, "panel-dev-meta.csv")));
if (!panel) throw new Error(`no panel-dev-meta.csv in ${folders.join(", ")}`);
const rates = readWindows(panel);
const free = [...readM3(folders), ...readCounts(folders)]
  .flatMap((one) => windowsOf(one, { least: 6, most: 6, all: false }))
  .filter((_, i) => i % EVERY === 0);
const bases = [rates, free].map((windows) =>
  windows.map(({ series, actual }) => forecastSeries(series, { horizon: actual.length })),
);
const rows = modelNames.map((name) => {
  const widths = [rates, free].map((windows, side) =>
    name === "combination" ? 1 : widthOf(name, windows, bases[side]),
  );
  return `  ${/^\w+$/.test(name) ? name : JSON.stringify(name)}: [${widths.map((w) => Number(w.toPrecision(3))).join(", ")}],\n`;
});
const text = `/**
 * Width of each model's past errors in those of the combination: for rates, then for series without both bounds. Made by
 * scripts/fit-widths.mjs from ${rates.length.toLocaleString("en")} and ${free.length.toLocaleString("en")} past forecasts. Do not edit by hand.
 */
export const modelWidths = {
${rows.join("")}} as const satisfies Record<string, readonly [number, number]>;

/** Names under which the back-test and the command line know a model. */
export type ModelName = keyof typeof modelWidths;
`;
writeFileSync(new URL("../src/model-widths.ts", import.meta.url), text);

/**
 * @param {ModelName} name
 * @param {readonly Past[]} windows
 * @param {readonly SeriesForecast[]} forecasts
 */
function widthOf(name, windows, forecasts) {
  const ratios = windows.flatMap(({ series, actual, weight = 1 }, i) => {
    const { probabilities, quantiles } = forecasts[i];
    const [low, middle, high] = [LOW, MIDDLE, HIGH].map((p) => probabilities.findIndex((q) => Math.abs(q - p) < 1e-9));
    const points = forecastPoints(trainerOf(name)(series), actual.length);
    return actual.map((value, t) => {
      const error = value - points[t].value;
      const size = Math.abs(quantiles[t][error < 0 ? low : high] - quantiles[t][middle]);
      return /** @type {const} */ ([size > 0 ? Math.abs(error) / size : error === 0 ? 0 : 10, weight]);
    });
  });
  return weightedQuantiles(ratios, [HIGH - LOW])[0];
}
