// node packages/forecast/scripts/level-correlation.mjs FOLDER (with provinces-panel.csv): how far the levels of one province go together beyond what
// all provinces share: correlation of errors five years ahead, on logarithms, each less the mean of its origin and over its spread.
import { forecastSeries, quantileOf } from "@lotrinh/forecast";
import { readCounts } from "./unbounded-series.mjs";

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("usage: level-correlation.mjs FOLDER (with provinces-panel.csv)");
const LEVELS = ["kindergarten", "primary", "lower_secondary", "upper_secondary"];
const ORIGINS = [2006, 2009, 2012, 2015];
const [AHEAD, LEAST, MOST] = [5, 4, 3];

console.log("| count | levels | pairs | correlation |\n| --- | --- | --- | --- |");
for (const kind of ["schools", "classes", "teachers", "pupils"]) {
  const byLevel = LEVELS.map((level) => scaledErrors(`${kind}_${level}`));
  const found = LEVELS.flatMap((one, i) =>
    LEVELS.slice(i + 1).map((other, j) => ({ one, other, ...together(byLevel[i], byLevel[i + 1 + j]) })),
  );
  for (const { one, other, pairs, correlation } of found)
    console.log(`| ${[kind, `${one}, ${other}`, pairs, correlation.toFixed(2)].join(" | ")} |`);
  const mean = found.reduce((sum, { correlation }) => sum + correlation / found.length, 0);
  console.log(`| ${[kind, "mean", "", mean.toFixed(2)].join(" | ")} |`);
}

/** Errors by province and origin. @param {string} column @returns {Map<string, number>} */
function scaledErrors(column) {
  const all = ORIGINS.flatMap((origin) => {
    const errors = readCounts([folder], new RegExp(`^${column}$`)).flatMap(({ id, series: { years, values } }) => {
      const known = years.indexOf(origin) + 1;
      const actual = values[years.indexOf(origin + AHEAD)];
      if (known < LEAST || actual === undefined) return [];
      const forecast = forecastSeries(
        { years: years.slice(0, known), values: values.slice(0, known) },
        { horizon: AHEAD },
      );
      return [
        {
          key: `${id} ${origin}`.replace(column, ""),
          error: Math.log(actual / quantileOf(forecast, origin + AHEAD, 0.5)),
        },
      ];
    });
    const mean = errors.reduce((sum, { error }) => sum + error / errors.length, 0);
    const spread = Math.sqrt(errors.reduce((sum, { error }) => sum + (error - mean) ** 2 / errors.length, 0));
    return errors.map(
      ({ key, error }) => /** @type {const} */ ([key, Math.max(-MOST, Math.min(MOST, (error - mean) / spread))]),
    );
  });
  return new Map(all);
}

/** @param {ReadonlyMap<string, number>} one @param {ReadonlyMap<string, number>} other */
function together(one, other) {
  const pairs = [...one].flatMap(([key, a]) => {
    const b = other.get(key);
    return b === undefined ? [] : [[a, b]];
  });
  const sum = (/** @type {(pair: number[]) => number} */ of) => pairs.reduce((total, pair) => total + of(pair), 0);
  return {
    pairs: pairs.length,
    correlation: sum(([a, b]) => a * b) / Math.sqrt(sum(([a]) => a * a) * sum(([, b]) => b * b)),
  };
}
