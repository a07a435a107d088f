import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Rows of a CSV without quoted fields, as objects of strings. */
export function readCsv(folder, name) {
  const [header, ...lines] = readFileSync(join(folder, name), "utf8").trim().split(/\r?\n/);
  const columns = header.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(columns.map((column, i) => [column, cells[i]]));
  });
}

/** Past forecasts with known answers: a training series, the values of the years after it, and whose they are. */
export function readWindows(folder) {
  const windows = new Map();
  for (const { series, country, indicator, orientation } of readCsv(folder, "panel-dev-meta.csv")) {
    windows.set(series, { id: series, country, indicator, orientation, series: { years: [], values: [] }, actual: [] });
  }
  for (const { series, year, value, lower, upper } of readCsv(folder, "panel-dev-series.csv")) {
    const window = windows.get(series);
    window.series.years.push(Number(year));
    window.series.values.push(Number(value));
    Object.assign(window.series, { lower: Number(lower), upper: Number(upper) });
  }
  for (const { series, value } of readCsv(folder, "panel-dev-actuals.csv"))
    windows.get(series).actual.push(Number(value));
  return [...windows.values()];
}

/** The window with the last `n` training values only. */
export function shortened(window, n) {
  const { years, values } = window.series;
  return { ...window, series: { ...window.series, years: years.slice(-n), values: values.slice(-n) } };
}

/** The window with its last `more` training years moved to the years to forecast. */
export function recut(window, more) {
  const { years, values } = window.series;
  const series = { ...window.series, years: years.slice(0, -more), values: values.slice(0, -more) };
  return { ...window, series, actual: [...values.slice(-more), ...window.actual] };
}

/** The window as if its quantity had no bounds. */
export function unbounded(window) {
  return { ...window, series: { ...window.series, lower: null, upper: null } };
}

/** The window as a share for which higher is better: out-of-school rates become shares in school. */
export function oriented(window) {
  if (window.orientation !== "out") return window;
  const { lower, upper, values } = window.series;
  const turn = (value) => lower + (upper - value);
  return { ...window, series: { ...window.series, values: values.map(turn) }, actual: window.actual.map(turn) };
}

/** Ten folds by country, in alphabetical order. */
export function countryFolds(windows) {
  const countries = [...new Set(windows.map(({ country }) => country))].sort();
  return new Map(countries.map((country, i) => [country, i % 10]));
}
