import { readFileSync } from "node:fs";
import { join } from "node:path";

export const LEVELS = ["primary", "lower_secondary", "upper_secondary"];
export const FIELDS = ["primary", "lowerSecondary", "upperSecondary"];
const LEAST_YEARS = 6;

export function readCsv(folder, name) {
  const [header, ...lines] = readFileSync(join(folder, name), "utf8").trim().split(/\r?\n/);
  const columns = header.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, i) => [columns[i], cell])));
}

/** People aged 6 by year, Viet Nam. */
export function readDriver(folder) {
  const rows = readCsv(folder, "national-population-single-age.csv").filter(({ age }) => age === "6");
  return { years: rows.map((row) => Number(row.year)), values: rows.map((row) => Number(row.total_thousand) * 1000) };
}

/** Projections that could have been made, with what happened: all years consecutive, none weak, none across a boundary. */
export function readWindows(folder) {
  const breaks = new Map(
    readCsv(folder, "breaks.csv")
      .filter(({ kind }) => kind === "boundary")
      .map(({ locality, from_year }) => [locality, Number(from_year)]),
  );
  const provinces = new Map();
  for (const row of readCsv(folder, "provinces-panel.csv")) {
    const year = Number(row.year);
    if (year < (breaks.get(row.province) ?? 0) && breaks.get(row.province) < 2022) continue;
    const weak = new Set(row.weak.split(" "));
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

function windowsOf(province, rows) {
  const whole = (year) => rows.get(year)?.pupils.every((count) => count > 0);
  const windows = [];
  for (let origin = 2007; origin <= 2020; origin++) {
    if (!whole(origin) || !whole(origin + 1)) continue;
    let first = origin;
    while (whole(first - 1)) first--;
    if (origin - first + 1 < LEAST_YEARS) continue;
    const years = Array.from({ length: origin - first + 1 }, (_, t) => first + t);
    const actual = [];
    for (let h = 1; h <= 5 && whole(origin + h); h++) actual.push(rows.get(origin + h).pupils);
    const history = { years };
    for (const [i, field] of FIELDS.entries()) history[field] = years.map((year) => rows.get(year).pupils[i]);
    const upTo = (key) => {
      const known = [...rows].filter(([year, row]) => year <= origin && row[key] > 0);
      return { years: known.map(([year]) => year), values: known.map(([, row]) => row[key]) };
    };
    windows.push({ province, origin, history, actual, births: upTo("births"), kindergarten: upTo("kindergarten") });
  }
  return windows;
}
