// Series without two bounds to learn from: training parts of M3, and counts of pupils, classes and teachers of provinces.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readCsv } from "./panel.mjs";

/** @import { CountSeries, CountWindow, M3Series } from "./types.js" */

const M3 = "m3-yearly.json";
const COUNTS = "provinces-panel.csv";
const COLUMNS = /^(pupils|classes|teachers)_/;

/**
 * The 645 yearly series of M3 with their last six values apart, which nothing may learn from.
 * @param {readonly string[]} folders
 * @returns {M3Series[]}
 */
export function readM3(folders) {
  /** @type {{ id: string, type: string, train: number[], test: number[] }[]} */
  const list = JSON.parse(readFileSync(find(folders, M3), "utf8"));
  return list.map(({ id, type, train, test }) => ({
    id,
    kind: type,
    source: "m3",
    series: yearly(train),
    actual: test,
  }));
}

/**
 * One series a province and column; a column that a row calls weak has no value there.
 * @param {readonly string[]} folders
 * @param {RegExp} [columns]
 * @returns {CountSeries[]}
 */
export function readCounts(folders, columns = COLUMNS) {
  const file = find(folders, COUNTS);
  const all = new Map();
  for (const { province, year, weak, ...cells } of readCsv(file.slice(0, -COUNTS.length), COUNTS)) {
    const poor = (weak ?? "").split(" ");
    for (const [column, cell] of Object.entries(cells)) {
      if (!columns.test(column) || cell === "" || poor.includes(column)) continue;
      const id = `${province} ${column}`;
      if (!all.has(id))
        all.set(id, {
          id,
          source: "counts",
          series: { years: [], values: [] },
        });
      all.get(id).series.years.push(Number(year));
      all.get(id).series.values.push(Number(cell));
    }
  }
  return [...all.values()];
}

/**
 * Rolling origins of one series: at least `least` values before and 1 … `most` consecutive years after, `all` of them or
 * as many as there are. Windows of one series weigh 1 together.
 * @param {CountSeries} whole
 * @param {{ least: number, most: number, all: boolean }} options
 * @returns {CountWindow[]}
 */
export function windowsOf({ id, source, series: { years, values } }, { least, most, all }) {
  const windows = [];
  for (let n = least; n < years.length; n++) {
    const known = { years: years.slice(0, n), values: values.slice(0, n) };
    /** @param {number} i */
    const gapless = (i) => years[i] - years[n - 1] === i - n + 1 && years[n - 1] - years[0] === n - 1;
    let end = n;
    while (end < years.length && end < n + most && gapless(end)) end++;
    if (end === n || (all && end < n + most)) continue;
    windows.push({ id, source, series: known, actual: values.slice(n, end) });
  }
  return windows.map((window) => ({ ...window, weight: 1 / windows.length }));
}

/** @param {readonly number[]} values */
export function yearly(values) {
  return { years: values.map((_, i) => 2000 + i), values };
}

/**
 * @param {readonly string[]} folders
 * @param {string} name
 */
function find(folders, name) {
  const folder = folders.find((one) => existsSync(join(one, name)));
  if (!folder) throw new Error(`no ${name} in ${folders.join(", ")}`);
  return join(folder, name);
}
