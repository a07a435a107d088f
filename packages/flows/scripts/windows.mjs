import { readFileSync } from "node:fs";
import { join } from "node:path";

/** @import { Yearly } from "@lotrinh/flows" */
/** @import { Window } from "./types.js" */
/** @typedef {{ readonly pupils: readonly number[], readonly kindergarten: number, readonly births: number }} Year what is known of a province */

export const LEVELS = ["primary", "lower_secondary", "upper_secondary"];
export const FIELDS = /** @type {const} */ (["primary", "lowerSecondary", "upperSecondary"]);
const LEAST_YEARS = 6;

/**
 * @param {string} folder
 * @param {string} name
 * @returns {Record<string, string>[]}
 */
export function readCsv(folder, name) {
  const [header, ...lines] = readFileSync(join(folder, name), "utf8").trim().split(/\r?\n/);
  const columns = header.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, i) => [columns[i], cell])));
}

/**
 * People aged 6 by year, Viet Nam.
 * @param {string} folder
 * @returns {Yearly}
 */
export function readDriver(folder) {
  const rows = readCsv(folder, "national-population-single-age.csv").filter(({ age }) => age === "6");
  return { years: rows.map((row) => Number(row.year)), values: rows.map((row) => Number(row.total_thousand) * 1000) };
}

const DRAGON = 1.055;

/**
 * The same from births: the World Bank's crude rate times all people, six years later; before these, ages at their level.
 * @param {string} folder
 * @returns {Yearly}
 */
export function readBirthsDriver(folder) {
  const rows = readCsv(folder, "observations.csv").filter(({ locality }) => locality === "Việt Nam");
  const of = (/** @type {string} */ id) =>
    new Map(rows.filter((row) => row.indicator === id).map((row) => [Number(row.year), Number(row.value)]));
  const [rates, people] = [of("crude_birth_rate_wb"), of("population_total")];
  const aged = readDriver(folder);
  const ages = new Map(aged.years.map((year, i) => [year, aged.values[i]]));
  const at = (/** @type {Map<number, number>} */ known, /** @type {number} */ year) => known.get(year) ?? Number.NaN;
  const last = Math.max(...people.keys());
  const growth = (at(people, last) / at(people, last - 5)) ** (1 / 5);
  const born = (/** @type {number} */ year) =>
    at(rates, year) * (people.get(year) ?? at(people, last) * growth ** (year - last));
  const first = Math.min(...people.keys());
  const level = born(first) / at(ages, first + 6);
  const years = aged.years.filter((year) => rates.has(year - 6));
  return { years, values: years.map((year) => (year - 6 < first ? level * at(ages, year) : born(year - 6))) };
}

/**
 * With children of 2000 and 2012 as much more than their neighbours as was seen afterwards: what a repeat would bring.
 * @param {Yearly} driver
 * @returns {Yearly}
 */
export function withDragons({ years, values }) {
  return { years, values: values.map((value, i) => ((years[i] - 6) % 12 === 8 ? DRAGON * value : value)) };
}

/**
 * Projections that could have been made, with what happened: all years consecutive, none weak, none across a boundary.
 * @param {string} folder
 * @returns {Window[]}
 */
export function readWindows(folder) {
  const breaks = new Map(
    readCsv(folder, "breaks.csv")
      .filter(({ kind }) => kind === "boundary")
      .map(({ locality, from_year }) => [locality, Number(from_year)]),
  );
  /** @type {Map<string, Map<number, Year>>} */
  const provinces = new Map();
  for (const row of readCsv(folder, "provinces-panel.csv")) {
    const year = Number(row.year);
    const cut = breaks.get(row.province) ?? 0;
    if (year < cut && cut < 2022) continue;
    const weak = new Set(row.weak.split(" "));
    /** @param {string} column */
    const value = (column) => (row[column] && !weak.has(column) ? Number(row[column]) : Number.NaN);
    const years = provinces.get(row.province) ?? new Map();
    provinces.set(row.province, years);
    years.set(year, {
      pupils: LEVELS.map((level) => value(`pupils_${level}`)),
      kindergarten: year === 2021 ? Number.NaN : value("pupils_kindergarten"),
      births: value("crude_birth_rate") * value("population_total"),
    });
  }
  return [...provinces].flatMap(([province, rows]) => windowsOf(province, rows));
}

/**
 * @param {string} province
 * @param {Map<number, Year>} rows
 * @returns {Window[]}
 */
function windowsOf(province, rows) {
  /** @param {number} year */
  const pupilsOf = (year) => rows.get(year)?.pupils ?? [];
  /** @param {number} year */
  const whole = (year) => rows.has(year) && pupilsOf(year).every((count) => count > 0);
  /** @type {Window[]} */
  const windows = [];
  for (let origin = 2007; origin <= 2020; origin++) {
    if (!whole(origin) || !whole(origin + 1)) continue;
    let first = origin;
    while (whole(first - 1)) first--;
    if (origin - first + 1 < LEAST_YEARS) continue;
    const years = Array.from({ length: origin - first + 1 }, (_, t) => first + t);
    const actual = [];
    for (let h = 1; h <= 5 && whole(origin + h); h++) actual.push(pupilsOf(origin + h));
    const [primary, lowerSecondary, upperSecondary] = FIELDS.map((_, i) => years.map((year) => pupilsOf(year)[i]));
    const history = { years, primary, lowerSecondary, upperSecondary };
    /**
     * @param {"births" | "kindergarten"} key
     * @returns {Yearly}
     */
    const upTo = (key) => {
      const known = [...rows].filter(([year, row]) => year <= origin && row[key] > 0);
      return { years: known.map(([year]) => year), values: known.map(([, row]) => row[key]) };
    };
    windows.push({ province, origin, history, actual, births: upTo("births"), kindergarten: upTo("kindergarten") });
  }
  return windows;
}
