// node packages/country/scripts/back-test-reconciliation.mjs PANEL.csv
// PANEL.csv: province, year, counts…, weak (a row for each of the 63 provinces of before July 2025, and Hà Tây to 2007).
// Every count, in the years from 2008 on in which all provinces have one that is not weak, is forecast by itself for the
// country, each of the 34 provinces of today and each of the 63 (the default of `forecastSeries`), one to five years ahead,
// from each year that leaves it six years. The table gives, level by level, the error of each way of adding up in units of that of
// forecasts by themselves: root of the mean over counts and units of squared errors, each scaled by the unit's usual change.
import { readFileSync } from "node:fs";
import { hierarchyOf, reconcile } from "@lotrinh/country";
import { fittedValues, forecastSeries } from "@lotrinh/forecast";
import { fold } from "@lotrinh/language";

const FIRST = 2008;
const LEAST = 6;
const HORIZON = 5;
const WAYS = /** @type {const} */ (["bottom-up", "ols", "wls-struct", "wls-var", "mint-shrink"]);
const LEVELS = ["country", "34 provinces", "63 provinces"];

const file = process.argv[2];
if (!file) throw new Error("usage: back-test-reconciliation.mjs PANEL.csv");
const panel = rowsOf(readFileSync(file, "utf8"));
const places = new URL("../../../data/registry/places/old-provinces.csv", import.meta.url);
const today = new Map(rowsOf(readFileSync(places, "utf8")).map((row) => [nameOf(row), row.to ?? ""]));

const provinces = [...new Set(panel.map(nameOf))].filter((name) => today.has(name));
const wholes = Object.fromEntries([
  ["country", null],
  ...[...new Set(today.values())].map((code) => [code, "country"]),
  ...provinces.map((name) => [name, today.get(name)]),
]);
const hierarchy = hierarchyOf(wholes);
const levels = hierarchy.units.map((unit) => (unit === "country" ? 0 : provinces.includes(unit) ? 2 : 1));

/** @type {Record<string, number[]>} */
const squares = Object.fromEntries(["by itself", ...WAYS].map((way) => [way, [0, 0, 0]]));
let windows = 0;
const counts = Object.keys(panel[0] ?? {}).filter((key) => /^(pupils|classes|teachers|schools)_/.test(key));
for (const count of counts) {
  const table = tableOf(count);
  if (table === undefined) continue;
  const { years, values } = table;
  console.error(`${count} ${years[0]}–${years.at(-1)}`);
  for (let known = LEAST; known < years.length; known++) score(years, values, known);
}
console.log(`${windows} windows of ${hierarchy.units.length} units\n`);
console.log(`| error, by itself = 1 | ${LEVELS.join(" | ")} |\n| --- | ${LEVELS.map(() => "---:").join(" | ")} |`);
for (const [way, sums] of Object.entries(squares)) {
  const cells = sums.map((sum, level) => Math.sqrt(sum / (squares["by itself"]?.[level] ?? 1)).toFixed(3));
  console.log(`| ${way} | ${cells.join(" | ")} |`);
}

/**
 * @param {readonly number[]} years
 * @param {readonly (readonly number[])[]} values units × years
 * @param {number} known
 */
function score(years, values, known) {
  windows++;
  const series = values.map((row) => ({ years: years.slice(0, known), values: row.slice(0, known), lower: 0 }));
  const last = /** @type {number} */ (years[known - 1]);
  const base = series.map((one) => forecastSeries(one, { horizon: HORIZON }).mean);
  // A count that never moved is taken to err by a half, what rounding hides.
  const errors = series.map((one) => {
    const residuals = fittedValues(one, "shrunken-drift").residuals.slice(2);
    return residuals.some((error) => error !== 0) ? residuals : residuals.map(() => 0.5);
  });
  const usual = series.map(({ values: row }) => {
    const changes = row.slice(1).map((value, i) => Math.abs(value - /** @type {number} */ (row[i])));
    return changes.reduce((sum, change) => sum + change, 0) / changes.length;
  });
  for (let ahead = 1; ahead <= HORIZON; ahead++) {
    const at = years.indexOf(last + ahead);
    if (at < 0) continue;
    const points = base.map((mean) => [/** @type {number} */ (mean[ahead - 1])]);
    add("by itself", points, at, values, usual);
    for (const weights of WAYS) add(weights, reconcile(points, hierarchy, { weights, errors }), at, values, usual);
  }
}

/**
 * @param {string} way
 * @param {readonly ArrayLike<number>[]} found
 * @param {number} at
 * @param {readonly (readonly number[])[]} values
 * @param {readonly number[]} usual
 */
function add(way, found, at, values, usual) {
  const sums = /** @type {number[]} */ (squares[way]);
  found.forEach((row, unit) => {
    const scale = usual[unit] || 1;
    const level = /** @type {number} */ (levels[unit]);
    sums[level] = (sums[level] ?? 0) + ((Number(row[0]) - Number(values[unit]?.[at])) / scale) ** 2;
  });
}

/**
 * Years, and units × years; undefined where there are too few years.
 * @param {string} count
 */
function tableOf(count) {
  const of = new Map(
    panel.map((row) => [`${nameOf(row)} ${row.year}`, row.weak?.split(" ").includes(count) ? "" : row[count]]),
  );
  const years = [...new Set(panel.map((row) => Number(row.year)))]
    .filter((year) => year >= FIRST && provinces.every((name) => of.get(`${name} ${year}`)))
    .sort((a, b) => a - b);
  if (years.length <= LEAST) return undefined;
  const values = hierarchy.units.map((unit) => years.map((year) => Number(of.get(`${unit} ${year}`) ?? 0)));
  for (let unit = hierarchy.units.length - 1; unit >= 0; unit--) {
    const parts = hierarchy.parts[unit] ?? [];
    if (parts.length === 0) continue;
    values[unit] = years.map((_, year) => parts.reduce((sum, part) => sum + Number(values[part]?.[year]), 0));
  }
  return { years, values };
}

/** @param {Record<string, string>} row */
function nameOf({ province, name }) {
  return fold(province ?? name ?? "").replace(/^tp\W*/, "");
}

/** @param {string} text @returns {Record<string, string>[]} */
function rowsOf(text) {
  const [head = "", ...lines] = text
    .replace(/^\uFEFF/, "")
    .trim()
    .split(/\r?\n/);
  const keys = head.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, i) => [keys[i], cell])));
}
