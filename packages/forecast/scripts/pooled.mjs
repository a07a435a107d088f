// node packages/forecast/scripts/pooled.mjs FOLDER…: what related series lend each other (`forecastPooled`), in provinces of Viet Nam
// (provinces-panel.csv) and in countries (panel-dev-*.csv): origins with five years after them, nothing known of later years; a
// place is never among the others that lend to it. Alone; with the other places; with the other indicators of the place as well, of all places and of five at a time.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { forecastPooled, forecastSeries, measures, quantileOf } from "@lotrinh/forecast";
import { readWindows } from "./panel.mjs";
import { readCounts } from "./unbounded-series.mjs";

/** @import { PooledSeries, SeriesForecast } from "@lotrinh/forecast" */
/** @typedef {{ readonly member: PooledSeries, readonly later: ReadonlyMap<number, number> }} Case */
/** @typedef {Record<"alone" | "places" | "kin" | "few", readonly SeriesForecast[]>} Ways */

const [AHEAD, LEAST, MOST] = [5, 4, 50];
/** Parts of the provinces that know nothing of each other, of five each. */
const PARTS = 13;
const LEVELS = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975];
const SCHOOL = ["kindergarten", "primary", "lower_secondary", "upper_secondary"];
const ORIGINS = Array.from({ length: 8 }, (_, i) => 2000 + 3 * i);

const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error("usage: pooled.mjs FOLDER… (with provinces-panel.csv, panel-dev-*.csv)");
const rates = { lower: 0, upper: 100 };
const provinces = readCounts(folders, /_/).map(({ id, series }) => {
  const at = id.lastIndexOf(" ");
  const indicator = id.slice(at + 1);
  return { place: id.slice(0, at), indicator, series: indicator.includes("rate") ? { ...series, ...rates } : series };
});
const countries = countrySeries();
/** @type {readonly (readonly [string, readonly PooledSeries[], readonly string[]])[]} */
const panels = [
  ["pupils of four levels", provinces, SCHOOL.map((level) => `pupils_${level}`)],
  .../** @type {const} */ (["pupils", "classes", "teachers"]).map((kind) => {
    return /** @type {const} */ ([`${kind}, beside pupils, classes, teachers of the level`, provinces, [`${kind}_`]]);
  }),
  ["schools of four levels", provinces, SCHOOL.map((level) => `schools_${level}`)],
  ["population", provinces, ["population_total"]],
  ["trained workers, %", provinces, ["trained_employed_workers_rate"]],
  ["literacy, %", provinces, ["literacy_rate_15plus"]],
  ["exam passes, %", provinces, ["upper_secondary_exam_pass_rate"]],
  ["countries, 18 rates", countries, [...new Set(countries.map(({ indicator }) => indicator))]],
];
console.log(
  "| panel | forecasts | lent by | MASE | pinball | 80 % | 95 % |\n| --- | --- | --- | --- | --- | --- | --- |",
);
for (const [name, all, indicators] of panels) {
  /** @type {Record<keyof Ways, number[][]>} */
  const losses = { alone: [], places: [], kin: [], few: [] };
  for (const origin of ORIGINS) {
    for (const group of groupsOf(indicators)) {
      const cases = all.filter(({ indicator }) => group.includes(indicator)).flatMap((one) => caseOf(one, origin));
      if (cases.length === 0) continue;
      for (const [way, forecasts] of Object.entries(waysOf(cases))) {
        forecasts.forEach((/** @type {SeriesForecast} */ forecast, /** @type {number} */ i) => {
          if (!indicators.some((one) => cases[i].member.indicator.startsWith(one))) return;
          losses[/** @type {keyof Ways} */ (way)].push(...lossesOf(forecast, cases[i]));
        });
      }
    }
  }
  const ways = /** @type {const} */ ({
    ...{ alone: "–", places: "places", kin: "places and the place's others" },
    few: "the same, of five places only",
  });
  for (const [way, words] of Object.entries(ways)) {
    const some = losses[/** @type {keyof Ways} */ (way)];
    const alike = indicators.length === 1 && !indicators[0].endsWith("_");
    if (some.length === 0 || (alike && ["kin", "few"].includes(way)) || (way === "few" && all === countries)) continue;
    const [error, pinball, in80, in95] = [0, 1, 2, 3].map(
      (k) => some.reduce((sum, one) => sum + one[k], 0) / some.length,
    );
    const cells = [error.toFixed(3), pinball.toFixed(3), (100 * in80).toFixed(1), (100 * in95).toFixed(1)];
    console.log(`| ${[name, some.length, words, ...cells].join(" | ")} |`);
  }
}

/** Indicators that stand beside each other: those named, or of each level all three kinds. @param {readonly string[]} indicators */
function groupsOf(indicators) {
  if (!indicators[0].endsWith("_")) return [indicators];
  return SCHOOL.map((level) => ["pupils", "classes", "teachers"].map((kind) => `${kind}_${level}`));
}

/** @param {readonly Case[]} cases @returns {Ways} */
function waysOf(cases) {
  const members = cases.map(({ member }) => member);
  const apart = members.map((one) => ({ ...one, place: `${one.place}, ${one.indicator}` }));
  return {
    alone: members.map(({ series }) => forecastSeries(series, { horizon: AHEAD })),
    places: forecastPooled(apart, { horizon: AHEAD }),
    kin: forecastPooled(members, { horizon: AHEAD }),
    few: inParts(members),
  };
}

/** Members beside those of their own part of the places only. @param {readonly PooledSeries[]} members */
function inParts(members) {
  const places = [...new Set(provinces.map(({ place }) => place))].sort();
  const partOf = (/** @type {PooledSeries} */ { place }) => places.indexOf(place) % PARTS;
  const made = new Map(
    [...new Set(members.map(partOf))].flatMap((part) => {
      const some = members.filter((one) => partOf(one) === part);
      const forecasts = forecastPooled(some, { horizon: AHEAD });
      return some.map((one, i) => /** @type {const} */ ([one, forecasts[i]]));
    }),
  );
  return members.map((one) => /** @type {SeriesForecast} */ (made.get(one)));
}

/** The series up to a year that it has a value of, and what came later. @param {PooledSeries} one @param {number} origin @returns {Case[]} */
function caseOf({ place, indicator, series }, origin) {
  const count = series.years.indexOf(origin) + 1;
  const later = new Map(series.years.slice(count).map((year, i) => [year, series.values[count + i]]));
  if (count < LEAST || !Array.from({ length: AHEAD }, (_, h) => origin + h + 1).some((year) => later.has(year)))
    return [];
  const known = { ...series, years: series.years.slice(0, count), values: series.values.slice(0, count) };
  return [{ member: { place, indicator, series: known }, later }];
}

/** @param {SeriesForecast} forecast @param {Case} one */
function lossesOf(forecast, { member: { series }, later }) {
  const change =
    series.values.slice(1).reduce((sum, x, i) => sum + Math.abs(x - series.values[i]), 0) / (series.values.length - 1);
  const scale = typeof series.upper === "number" ? Math.max(0.2, change) : change;
  if (!(scale > 0)) return [];
  return forecast.years.flatMap((year) => {
    const actual = later.get(year);
    if (actual === undefined) return [];
    const q = LEVELS.map((p) => quantileOf(forecast, year, p));
    const pinball = LEVELS.reduce((sum, p, i) => sum + measures.pinball(actual, q[i], p) / LEVELS.length, 0);
    const losses = [Math.abs(actual - q[3]), pinball].map((x) => Math.min(MOST, x / scale));
    return [[...losses, Number(actual >= q[1] && actual <= q[5]), Number(actual >= q[0] && actual <= q[6])]];
  });
}

/** Windows of one country and indicator, put together. @returns {PooledSeries[]} */
function countrySeries() {
  const folder = folders.find((one) => existsSync(join(one, "panel-dev-meta.csv")));
  if (!folder) throw new Error(`no panel-dev-meta.csv in ${folders.join(", ")}`);
  /** @type {Map<string, { place: string, indicator: string, known: Map<number, number> }>} */
  const all = new Map();
  for (const { country, indicator, series, actual } of readWindows(folder)) {
    const key = `${country} ${indicator}`;
    const one = all.get(key) ?? { place: country, indicator, known: new Map() };
    all.set(key, one);
    const last = series.years[series.years.length - 1];
    for (const [i, year] of series.years.entries()) one.known.set(year, series.values[i]);
    for (const [h, value] of actual.entries()) one.known.set(last + h + 1, value);
  }
  return [...all.values()].map(({ place, indicator, known }) => {
    const years = [...known.keys()].sort((a, b) => a - b);
    return { place, indicator, series: { years, values: years.map((year) => Number(known.get(year))), ...rates } };
  });
}
