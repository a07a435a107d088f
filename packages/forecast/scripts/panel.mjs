import { readFileSync } from "node:fs";
import { join } from "node:path";
import { grouped } from "./lists.mjs";

/** @import { FreeWindow, Window } from "./types.js" */

/**
 * Rows of a CSV without quoted fields, as objects of strings.
 * @param {string} folder
 * @param {string} name
 * @returns {Record<string, string>[]}
 */
export function readCsv(folder, name) {
  const [header, ...lines] = readFileSync(join(folder, name), "utf8").trim().split(/\r?\n/);
  const columns = header.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(columns.map((column, i) => [column, cells[i]]));
  });
}

/**
 * Past forecasts with known answers: a training series, the values of the years after it, and whose they are.
 * @param {string} folder
 * @returns {Window[]}
 */
export function readWindows(folder) {
  const known = grouped(readCsv(folder, "panel-dev-series.csv"), ({ series }) => series);
  const actuals = grouped(readCsv(folder, "panel-dev-actuals.csv"), ({ series }) => series);
  return readCsv(folder, "panel-dev-meta.csv").map(({ series: id, country, indicator, orientation }) => {
    const rows = known.get(id) ?? [];
    const [{ lower, upper }] = rows;
    const series = {
      years: rows.map(({ year }) => Number(year)),
      values: rows.map(({ value }) => Number(value)),
      lower: Number(lower),
      upper: Number(upper),
    };
    return {
      id,
      country,
      indicator,
      orientation,
      series,
      actual: (actuals.get(id) ?? []).map((one) => Number(one.value)),
    };
  });
}

/**
 * The window with the last `n` training values only.
 * @template {FreeWindow} W
 * @param {W} window
 * @param {number} n
 * @returns {W}
 */
export function shortened(window, n) {
  const { years, values } = window.series;
  return { ...window, series: { ...window.series, years: years.slice(-n), values: values.slice(-n) } };
}

/**
 * The window with its last `more` training years moved to the years to forecast.
 * @param {Window} window
 * @param {number} more
 * @returns {Window}
 */
export function recut(window, more) {
  const { years, values } = window.series;
  const series = { ...window.series, years: years.slice(0, -more), values: values.slice(0, -more) };
  return { ...window, series, actual: [...values.slice(-more), ...window.actual] };
}

/**
 * The window as if its quantity had no bounds.
 * @param {Window} window
 * @returns {FreeWindow}
 */
export function unbounded(window) {
  return { ...window, series: { ...window.series, lower: null, upper: null } };
}

/**
 * The window as a share for which higher is better: out-of-school rates become shares in school.
 * @param {Window} window
 * @returns {Window}
 */
export function oriented(window) {
  if (window.orientation !== "out") return window;
  const { lower, upper, values } = window.series;
  /** @param {number} value */
  const turn = (value) => lower + (upper - value);
  return { ...window, series: { ...window.series, values: values.map(turn) }, actual: window.actual.map(turn) };
}

/**
 * Ten folds by country, in alphabetical order.
 * @param {readonly Window[]} windows
 */
export function countryFolds(windows) {
  const countries = [...new Set(windows.map(({ country }) => country))].sort();
  return new Map(countries.map((country, i) => [country, i % 10]));
}
