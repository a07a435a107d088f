// node packages/forecast/scripts/error-correlation.mjs FOLDER: how much forecast errors of several rates have in common, for
// src/rules/shared-error.ts. Out of fold: ten folds by country. Scores are normal quantiles of where the outcome fell.
import { samplePaths } from "@lotrinh/forecast";
import { normalQuantile, randomStream } from "@lotrinh/trajectory";
import { forecastWith } from "#forecast-with";
import { fitTable } from "./fit.mjs";
import { got, grouped, lastOf } from "./lists.mjs";
import { countryFolds, readWindows } from "./panel.mjs";
import { FAMILIES } from "./past-targets.mjs";

/**
 * @import { ForecastOptions } from "@lotrinh/forecast"
 * @import { ErrorTable } from "#error-quantiles"
 */

const DRAWS = 2000;
const ROUNDS = 1000;
const [folder] = process.argv.slice(2);
if (!folder) throw new Error("usage: error-correlation.mjs FOLDER (with panel-dev-*.csv)");
const windows = readWindows(folder);
const folds = countryFolds(windows);
/** @type {Map<number, ErrorTable>} */
const tables = new Map();
/**
 * @param {number} fold
 * @returns {ErrorTable}
 */
const tableWithout = (fold) => {
  const table = tables.get(fold) ?? fitTable(windows.filter(({ country }) => folds.get(country) !== fold));
  tables.set(fold, table);
  return table;
};

const scores = windows.flatMap(({ id, country, indicator, orientation, series, actual }) => {
  /** @type {Required<Omit<ForecastOptions, "home">>} */
  const options = {
    horizon: actual.length,
    model: "combination",
    better: orientation === "out" ? "lower" : "higher",
    breaks: [],
  };
  const forecast = forecastWith(tableWithout(got(folds, country)), series, options);
  const { values } = samplePaths({ locality: id, indicator: "", scenario: "", unit: "" }, forecast, { draws: DRAWS });
  const sign = orientation === "out" ? -1 : 1;
  return actual.map((value, h) => {
    let below = 0;
    for (let k = h * DRAWS; k < (h + 1) * DRAWS; k++) below += values[k] < value ? 1 : values[k] === value ? 0.5 : 0;
    const p = Math.min(1 - 0.5 / DRAWS, Math.max(0.5 / DRAWS, below / DRAWS));
    const family = FAMILIES.findIndex((one) => one.test(indicator));
    return { country, indicator, family, year: lastOf(series.years) + h + 1, h, score: sign * normalQuantile(p) };
  });
});

/** @typedef {(typeof scores)[number]} Score */
/** @typedef {{ n: number, ab: number, aa: number }} Sum */

/** @type {Readonly<Record<string, readonly [keyOf: (one: Score) => string, counts: (a: Score, b: Score) => boolean]>>} */
const PAIRS = {
  "one country, other families of indicators": [({ country }) => country, (a, b) => a.family !== b.family],
  "one country, other indicators of a family": [
    ({ country }) => country,
    (a, b) => a.family === b.family && a.indicator !== b.indicator,
  ],
  "one indicator, other countries": [({ indicator }) => indicator, (a, b) => a.country !== b.country],
};

console.log(
  `${windows.length} series, ${scores.length} outcomes\n| pairs | number | correlation | 90 % over resampled countries |`,
);
for (const [name, [keyOf, counts]] of Object.entries(PAIRS)) {
  /** @type {Map<string, Sum>} */
  const sums = new Map();
  for (const group of grouped(scores, (one) => `${keyOf(one)} ${one.year} ${one.h}`).values()) {
    for (const [i, a] of group.entries()) {
      for (const b of group.slice(i + 1)) {
        if (!counts(a, b)) continue;
        const sum = sums.get(a.country) ?? { n: 0, ab: 0, aa: 0 };
        sum.n += 1;
        sum.ab += a.score * b.score;
        sum.aa += (a.score * a.score + b.score * b.score) / 2;
        sums.set(a.country, sum);
      }
    }
  }
  const all = [...sums.values()];
  /** @param {readonly Sum[]} some */
  const share = (some) => some.reduce((x, one) => x + one.ab, 0) / some.reduce((x, one) => x + one.aa, 0);
  const next = randomStream(1, "error correlation", name);
  const rounds = Array.from({ length: ROUNDS }, () => share(all.map(() => all[Math.floor(next() * all.length)]))).sort(
    (a, b) => a - b,
  );
  const number = all.reduce((x, one) => x + one.n, 0);
  console.log(
    `| ${name} | ${number} | ${share(all).toFixed(2)} | ${rounds[0.05 * ROUNDS].toFixed(2)}–${rounds[0.95 * ROUNDS].toFixed(2)} |`,
  );
}
