// node packages/forecast/scripts/calibration-provinces.mjs FOLDER (with provinces-panel.csv, breaks.csv): past targets of Viet Nam's provinces,
// set as those of countries were, and the probabilities of the shipped errors, which come from countries, beside those of home; last of rates, as `home` of a forecast has it,
// and of pupils and teachers, as they have it beside related series of all provinces and of five (`forecastPooled`).
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { forecastSeries, quantileOf, samplePaths } from "@lotrinh/forecast";
import { probability, probabilityThroughout } from "@lotrinh/trajectory";
import { homeDistribution } from "#home/home-distribution";
import { HOME_PROBABILITIES } from "#home/home-table";
import { changesAhead, homeSeries } from "./home.mjs";
import { relatedColumns, relatedForecasts, relatedKey } from "./related.mjs";
import { binOf } from "./reliability.mjs";
import { quantile } from "./robust.mjs";

/** @typedef {{ readonly year: number, readonly value: number, readonly size: number }} Known pupils of upper secondary are the size */
/** @typedef {{ family: string, upper: number | null, column: string, province: string, origin: number, known: Known[] }} Origin */
/** @typedef {Origin & { ahead: number, band: number, by: number, least: number }} Change `least` is to the lowest value on the way */
/** @typedef {{ family: string, upper: number | null, province: string, cameTrue: number, p: Record<string, number | null> }} Target */
/** @typedef {{ columns: string[], upper: number | null, origins: number[] }} Family */

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("usage: calibration-provinces.mjs FOLDER (with provinces-panel.csv, breaks.csv)");
const OURS = "Lộ trình";
const BY_PLACE = "home, other provinces";
const BY_TIME = "home, other provinces, years known then";
const SHIPPED = "home, all levels, years known then";
const RELATED = "beside related series of all provinces";
const RELATED_FEW = "beside related series of five provinces";
const LEVELS = ["primary", "lower_secondary", "upper_secondary"];
/** @type {Record<string, Family>} */
const FAMILIES = {
  literacy: { columns: ["literacy_rate_15plus"], upper: 100, origins: [2012, 2013, 2014, 2015] },
  "trained workers": {
    columns: ["trained_employed_workers_rate"],
    upper: 100,
    origins: [2011, 2012, 2013, 2014, 2015],
  },
  "exam passes": { columns: ["upper_secondary_exam_pass_rate"], upper: 100, origins: [2009, 2010, 2011, 2012] },
  pupils: { columns: LEVELS.map((level) => `pupils_${level}`), upper: null, origins: [2010, 2013, 2016, 2019] },
  teachers: { columns: LEVELS.map((level) => `teachers_${level}`), upper: null, origins: [2010, 2013, 2016, 2019] },
  schools: { columns: LEVELS.map((level) => `schools_${level}`), upper: null, origins: [2010, 2013] },
};
const AHEAD = [1, 3, 5];
const EXCEEDED = [0.7, 0.5, 0.3, 0.1];
const BARS = [80, 85, 90, 95, 98, 99, 99.5];
const BANDS = [0, 10, 40, 80, 95, 99, 100.1];
const [LEAST_YEARS, FOLDS, DRAWS, LEAST_PEERS] = [4, 5, 1000, 8];

/** @type {Map<string, ReturnType<typeof homeSeries>>} */
const HOME = new Map();
const series = seriesOf(folder, FAMILIES);
const related = { [RELATED]: relatedBy(1), [RELATED_FEW]: relatedBy(13) };
const provinces = [...new Set(series.map(({ province }) => province))].sort();
const foldOf = new Map(provinces.map((province, i) => [province, i % FOLDS]));
const changes = series.flatMap(changesOf);
const targets = series.flatMap(targetsOf);

console.log("| family | targets | provinces | rule | Brier | ECE |\n| --- | --- | --- | --- | --- | --- |");
for (const family of [...Object.keys(FAMILIES), "rates", "all"]) {
  const some = targets.filter(
    (one) => family === "all" || one.family === family || (family === "rates" && one.upper !== null),
  );
  const both = some.filter(({ p }) => [OURS, BY_PLACE, BY_TIME].every((rule) => p[rule] !== null));
  const more = [SHIPPED, RELATED, RELATED_FEW].filter((rule) => some.every(({ p }) => typeof p[rule] === "number"));
  for (const rule of [OURS, BY_PLACE, BY_TIME, ...more]) {
    const pairs = both.map(({ p, cameTrue }) => ({ p: p[rule] ?? Number.NaN, cameTrue }));
    const brier = pairs.reduce((sum, { p, cameTrue }) => sum + (p - cameTrue) ** 2, 0) / pairs.length;
    const ece = calibrationError(pairs);
    const places = new Set(both.map(({ province }) => province)).size;
    console.log(`| ${[family, both.length, places, rule, brier.toFixed(4), ece.toFixed(3)].join(" | ")} |`);
  }
}
console.log("\n| last value | size of place | intervals | in 80 % | in 95 % |\n| --- | --- | --- | --- | --- |");
const held = series.flatMap(heldOf);
const sizes = [...new Set(held.map(({ size }) => size))].sort((a, b) => a - b);
const third = (/** @type {number} */ share) => sizes[Math.floor(share * (sizes.length - 1))];
const PARTS = [
  { part: "≥ 99", least: 99, below: Number.POSITIVE_INFINITY },
  { part: "95–99", least: 95, below: 99 },
  { part: "below 95", least: 0, below: 95 },
];
const SIZES = [
  { name: "small", from: 0, to: third(1 / 3) },
  { name: "middle", from: third(1 / 3), to: third(2 / 3) },
  { name: "large", from: third(2 / 3), to: Number.POSITIVE_INFINITY },
];
for (const { part, least, below } of PARTS) {
  for (const { name, from, to } of SIZES) {
    const some = held.filter(({ last, size }) => last >= least && last < below && size >= from && size < to);
    const share = (/** @type {"in80" | "in95"} */ key) =>
      some.length === 0 ? "–" : ((100 * some.reduce((sum, one) => sum + one[key], 0)) / some.length).toFixed(0);
    console.log(`| ${[part, name, some.length, share("in80"), share("in95")].join(" | ")} |`);
  }
}

/**
 * Known values of each province and column between breaks, weak ones left out.
 * @param {string} at
 * @param {Record<string, Family>} families
 * @returns {Origin[]}
 */
function seriesOf(at, families) {
  const rows = readCsv(at, "provinces-panel.csv");
  const breaks = readCsv(at, "breaks.csv").filter(({ kind }) => kind !== "shock");
  return Object.entries(families).flatMap(([family, { columns, upper, origins }]) =>
    columns.flatMap((column) =>
      [...new Set(rows.map(({ province }) => province))].flatMap((province) => {
        const cuts = breaks
          .filter(
            ({ locality, indicators }) =>
              ["*", province].includes(locality) && (indicators === "*" || indicators.split(" ").includes(column)),
          )
          .map(({ from_year }) => Number(from_year));
        const known = rows
          .filter((row) => row.province === province && row[column] !== "" && !row.weak.split(" ").includes(column))
          .map((row) => ({
            year: Number(row.year),
            value: Number(row[column]),
            size: Number(row.pupils_upper_secondary),
          }));
        return origins.map((origin) => {
          const from = Math.max(0, ...cuts.filter((year) => year <= origin));
          const to = Math.min(9999, ...cuts.filter((year) => year > origin));
          return {
            family,
            upper,
            column,
            province,
            origin,
            known: known.filter(({ year }) => year >= from && year < to),
          };
        });
      }),
    ),
  );
}

/**
 * Forecasts of pupils and of teachers by family and by place, count and origin, each beside related series of one of so many parts of the provinces.
 * @param {number} parts
 */
function relatedBy(parts) {
  return Object.fromEntries(
    /** @type {const} */ (["pupils", "teachers"]).map((kind) => {
      const columns = [...new Set(relatedColumns(kind).flat())];
      const counts = seriesOf(folder, { [kind]: { ...FAMILIES[kind], columns } }).flatMap((one) => {
        const before = past(one);
        return before ? [{ ...one, series: annualOf(one, before) }] : [];
      });
      return [kind, relatedForecasts(counts, { kind, parts })];
    }),
  );
}

/**
 * @param {Pick<Origin, "upper">} one
 * @param {readonly Known[]} known
 */
function annualOf({ upper }, known) {
  return { years: known.map(({ year }) => year), values: known.map(({ value }) => value), lower: 0, upper };
}

/**
 * @param {Origin} one
 * @returns {Known[] | null} up to the origin
 */
function past({ known, origin }) {
  const before = known.filter(({ year }) => year <= origin);
  return before.length >= LEAST_YEARS && before.at(-1)?.year === origin ? before : null;
}

/**
 * How a value moved: points of a rate, the logarithm of a count.
 * @param {Pick<Origin, "upper">} one
 * @param {number} from
 * @param {number} to
 */
function moved({ upper }, from, to) {
  return upper === null ? Math.log(to / from) : to - from;
}

/**
 * @param {Pick<Origin, "upper">} one
 * @param {number} value
 */
function bandOf({ upper }, value) {
  return upper === null ? 0 : BANDS.findIndex((edge, i) => value >= edge && value < BANDS[i + 1]);
}

/**
 * What happened one, three and five years after the origin.
 * @param {Origin} one
 * @returns {Change[]}
 */
function changesOf(one) {
  const last = past(one)?.at(-1);
  if (!last) return [];
  return AHEAD.flatMap((ahead) => {
    const then = one.known.find(({ year }) => year === one.origin + ahead);
    if (!then || !(last.value > 0)) return [];
    const lowest = Math.min(
      ...one.known.filter(({ year }) => year > one.origin && year <= then.year).map(({ value }) => value),
    );
    return [
      {
        ...one,
        ahead,
        band: bandOf(one, last.value),
        by: moved(one, last.value, then.value),
        least: moved(one, last.value, lowest),
      },
    ];
  });
}

/**
 * @param {Change} change
 * @returns {(other: Change) => boolean}
 */
function like({ column, band, ahead }) {
  return (other) => other.column === column && other.band === band && other.ahead === ahead;
}

/**
 * Bars that 70, 50, 30 and 10 % of such changes went above, and one just under the last value that is to be kept.
 * @param {Origin} one
 * @returns {Target[]}
 */
function targetsOf(one) {
  const before = past(one);
  const last = before?.at(-1);
  if (!before || !last) return [];
  const own = changes.filter(
    (other) => other.province === one.province && other.column === one.column && other.origin === one.origin,
  );
  const tasks = own.flatMap((change) => {
    const all = changes.filter(like(change)).map(({ by }) => by);
    all.sort((a, b) => b - a);
    const bars = EXCEEDED.map((share) => {
      const by = all[Math.floor(share * (all.length - 1))];
      const value = one.upper === null ? last.value * Math.exp(by) : Math.min(one.upper, last.value + by);
      return { kind: "reach", value: Number(value.toFixed(1)), change };
    });
    const round = Math.max(...BARS.filter((bar) => bar < last.value), 0);
    const kept = one.upper === null ? Math.floor(0.98 * last.value) : round;
    return [...bars, ...(kept > 0 ? [{ kind: "maintain", value: kept, change }] : [])];
  });
  const known = annualOf(one, before);
  const forecast = forecastSeries(known, { horizon: 5, better: "higher" });
  const labels = {
    locality: `${one.province} ${one.column} ${one.origin}`,
    indicator: "value",
    scenario: "",
    unit: "",
  };
  const paths = samplePaths(labels, forecast, { draws: DRAWS });
  const home = one.upper === null ? null : homeOf(one, known);
  const lent = Object.entries(related).flatMap(([rule, by]) => {
    const found = by[one.family]?.get(relatedKey(one));
    return found ? [{ rule, paths: samplePaths(labels, found, { draws: DRAWS }) }] : [];
  });
  return tasks.map(({ kind, value, change }) => {
    const needed = moved(one, last.value, value) - 1e-9;
    const key = kind === "reach" ? "by" : "least";
    const to = one.origin + change.ahead;
    const test = (/** @type {number} */ x) => x >= value;
    const peers = changes.filter(
      (other) => like(change)(other) && foldOf.get(other.province) !== foldOf.get(one.province),
    );
    const frequency = (/** @type {readonly Change[]} */ some) =>
      some.length < LEAST_PEERS
        ? null
        : (some.filter((other) => other[key] >= needed).length + 0.5) / (some.length + 1);
    return {
      ...{ family: one.family, upper: one.upper, province: one.province, cameTrue: change[key] >= needed ? 1 : 0 },
      p: {
        [OURS]: chanceOf(paths, { kind, from: one.origin + 1, to, test }),
        [SHIPPED]: home && chanceOf(home, { kind, from: one.origin + 1, to, test }),
        ...Object.fromEntries(
          lent.map((one) => [one.rule, chanceOf(one.paths, { kind, from: to - change.ahead + 1, to, test })]),
        ),
        [BY_PLACE]: frequency(peers),
        [BY_TIME]:
          frequency(peers.filter((other) => other.origin + other.ahead <= one.origin)) ??
          frequency(peers.filter((other) => other.origin !== one.origin)),
      },
    };
  });
}

/**
 * Paths by the shipped rule, from changes of provinces in other folds that had ended by the origin; of as many years ahead as there were then.
 * @param {Origin} one
 * @param {Parameters<typeof homeDistribution>[0]} series
 */
function homeOf(one, series) {
  const others = homeSeriesOf(one.column).filter(({ province }) => foldOf.get(province) !== foldOf.get(one.province));
  const changes = [1, 2, 3, 4, 5].flatMap((ahead) => {
    const some = others.flatMap((other) => changesAhead(other, ahead).filter(({ until }) => until <= one.origin));
    const by = some.map((change) => change.by).sort((a, b) => a - b);
    return by.length < LEAST_PEERS ? [] : [HOME_PROBABILITIES.map((p) => quantile(by, p))];
  });
  if (changes.length === 0) return null;
  const labels = {
    locality: `${one.province} ${one.column} ${one.origin}`,
    indicator: "value",
    scenario: "",
    unit: "",
  };
  return samplePaths(labels, homeDistribution(series, changes, 5), { draws: DRAWS });
}

/** @param {string} column */
function homeSeriesOf(column) {
  const known = HOME.get(column) ?? homeSeries(folder, column);
  HOME.set(column, known);
  return known;
}

/**
 * @param {import("@lotrinh/trajectory").Trajectory} paths
 * @param {{ kind: string, from: number, to: number, test: (x: number) => boolean }} asked
 */
function chanceOf(paths, { kind, from, to, test }) {
  return kind === "reach" ? probability(paths, to, test) : probabilityThroughout(paths, { from, to }, test);
}

/**
 * Whether the intervals of a rate held its outcomes, and how many pupils the place has.
 * @param {Origin} one
 */
function heldOf(one) {
  const before = past(one);
  const last = before?.at(-1);
  if (!before || !last || one.upper === null) return [];
  const forecast = forecastSeries(annualOf(one, before), { horizon: 5, better: "higher" });
  return AHEAD.flatMap((ahead) => {
    const then = one.known.find(({ year }) => year === one.origin + ahead);
    if (!then) return [];
    const within = (/** @type {number} */ p) =>
      Number(then.value >= quantileOf(forecast, then.year, p) && then.value <= quantileOf(forecast, then.year, 1 - p));
    return [{ last: last.value, size: last.size, in80: within(0.1), in95: within(0.025) }];
  });
}

/**
 * @param {string} at
 * @param {string} name
 * @returns {Record<string, string>[]}
 */
function readCsv(at, name) {
  const [header, ...lines] = readFileSync(join(at, name), "utf8").trim().split(/\r?\n/);
  const columns = header.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, i) => [columns[i], cell])));
}

/** @param {readonly { readonly p: number, readonly cameTrue: number }[]} pairs */
function calibrationError(pairs) {
  const excess = new Map();
  for (const { p, cameTrue } of pairs) excess.set(binOf(p), (excess.get(binOf(p)) ?? 0) + p - cameTrue);
  return [...excess.values()].reduce((sum, one) => sum + Math.abs(one), 0) / pairs.length;
}
