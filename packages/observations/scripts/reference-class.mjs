// node packages/observations/scripts/reference-class.mjs FOLDER > data/reference-class.csv
// FOLDER holds provinces-panel.csv (province, year, indicators…, weak) and breaks.csv (locality, from_year, indicators, …).
// A pace is the change of a rate of one province from year Y to Y + k, in points; it is left out where an end is missing
// or weak, or where a break lies between. Paces of all provinces and years are grouped by the level in year Y and
// summarised by quantiles, linear between neighbours (type 7 of Hyndman & Fan 1996).
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

/** @typedef {{ readonly province: string, readonly year: number, readonly level: number, readonly pace: number }} Pace */

const INDICATORS = ["literacy_rate_15plus", "upper_secondary_exam_pass_rate"];
const LEVELS = [0, 80, 90, 95, 98, 100];
const YEARS_AHEAD = [1, 3, 5];
const QUANTILES = [0.1, 0.25, 0.5, 0.75, 0.9];
const LEAST_PACES = 20;

const { positionals } = parseArgs({ allowPositionals: true });
const [folder] = positionals;
if (!folder) throw new Error("usage: reference-class.mjs FOLDER (with provinces-panel.csv and breaks.csv)");
const panel = readCsv("provinces-panel.csv");
const breaks = readCsv("breaks.csv");

const rows = INDICATORS.flatMap((indicator) =>
  YEARS_AHEAD.flatMap((ahead) => {
    const paces = pacesOf(indicator, ahead);
    return LEVELS.slice(1).flatMap((to, i) => bandRow(indicator, LEVELS[i], to, ahead, paces));
  }),
);
const header = "indicator,level_from,level_to,years_ahead,n,q10,q25,q50,q75,q90,first_year,last_year,source,note";
console.log([header, ...rows].join("\n"));

/**
 * @param {string} indicator
 * @param {number} ahead
 * @returns {Pace[]}
 */
function pacesOf(indicator, ahead) {
  const values = new Map();
  for (const row of panel) {
    if (row[indicator] === "" || row.weak.split(" ").includes(indicator)) continue;
    values.set(`${row.province} ${row.year}`, {
      province: row.province,
      year: Number(row.year),
      value: Number(row[indicator]),
    });
  }
  return [...values.values()].flatMap(({ province, year, value }) => {
    const later = values.get(`${province} ${year + ahead}`);
    if (later === undefined || isCut(province, indicator, year, later.year)) return [];
    return [{ province, year, level: value, pace: later.value - value }];
  });
}

/**
 * @param {string} province
 * @param {string} indicator
 * @param {number} from
 * @param {number} to
 */
function isCut(province, indicator, from, to) {
  return breaks.some(({ locality, from_year: at, indicators }) => {
    const touches =
      (locality === "*" || locality === province) && ["*", indicator].some((id) => indicators.split(" ").includes(id));
    return touches && from < Number(at) && Number(at) <= to;
  });
}

/**
 * The levels from `from` up to, but without, `to`; 100 belongs to the last band.
 * @param {string} indicator
 * @param {number} from
 * @param {number} to
 * @param {number} ahead
 * @param {readonly Pace[]} paces
 */
function bandRow(indicator, from, to, ahead, paces) {
  const band = paces.filter(({ level }) => level >= from && (level < to || to === 100));
  if (band.length < LEAST_PACES) return [];
  const sorted = band.map(({ pace }) => pace).sort((a, b) => a - b);
  const years = band.map(({ year }) => year);
  const provinces = new Set(band.map(({ province }) => province)).size;
  return [
    [
      ...[indicator, from, to, ahead, band.length],
      ...QUANTILES.map((p) => quantile(sorted, p).toFixed(2)),
      ...[Math.min(...years), Math.max(...years) + ahead],
      ...["gso-2018", `${provinces} tỉnh; các quãng của một tỉnh chồng lên nhau`],
    ].join(","),
  ];
}

/**
 * @param {readonly number[]} sorted
 * @param {number} p
 */
function quantile(sorted, p) {
  const at = (sorted.length - 1) * p;
  const below = sorted[Math.floor(at)];
  return below + (at - Math.floor(at)) * (sorted[Math.ceil(at)] - below);
}

/**
 * Rows as objects of strings; a quoted cell may hold commas.
 * @param {string} name
 * @returns {Record<string, string>[]}
 */
function readCsv(name) {
  const [header, ...lines] = readFileSync(join(folder, name), "utf8").trim().split(/\r?\n/);
  /** @param {string} line */
  const cells = (line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) => m[1] ?? m[2]);
  const columns = cells(header);
  return lines.map((line) => Object.fromEntries(cells(line).map((cell, i) => [columns[i], cell])));
}
