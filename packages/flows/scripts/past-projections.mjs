import { projectEnrolment } from "@lotrinh/flows";
import { forecastSeries } from "@lotrinh/forecast";
import { quantiles } from "@lotrinh/trajectory";
import { FIELDS, LEVELS } from "./windows.mjs";

/** @import { CohortSettings, Yearly } from "@lotrinh/flows" */
/** @import { Row, Window } from "./types.js" */

const PROBABILITIES = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975];
/** @type {Pick<CohortSettings, "migration" | "recount" | "widening">} */
const NO_SPREAD = { migration: [0, 0, 0], recount: [0, 0, 0], widening: [0, 0, 0] };
export const FOLDS = 5;
/** Settings held out by time are fitted on outcomes up to here, and scored on projections made here or later. */
export const CUT = 2014;

/**
 * The fold of each province: every fifth by its name.
 * @param {readonly Window[]} windows
 */
export function foldsOf(windows) {
  const provinces = [...new Set(windows.map(({ province }) => province))].sort();
  return new Map(provinces.map((province, i) => [province, i % FOLDS]));
}

/**
 * What would have been projected at the window's origin, up to the last outcome.
 * @param {Window} window
 * @param {Yearly | undefined} driver
 * @param {CohortSettings} settings
 * @param {number} draws
 */
export function projected({ province, origin, history, actual, births, kindergarten }, driver, settings, draws) {
  const options = { to: origin + actual.length, driver, births, kindergarten, draws, settings };
  return projectEnrolment({ locality: province, scenario: "past" }, history, options);
}

/**
 * By how much the middle of a projection missed, as shares of the outcome: one for each level and year, in this order.
 * @param {Window} window
 * @param {Yearly | undefined} driver
 * @param {CohortSettings} settings
 */
export function missed(window, driver, settings) {
  const middle = projected(window, driver, { ...settings, ...NO_SPREAD }, 1);
  return FIELDS.flatMap((field, level) =>
    window.actual.map((truths, h) => Math.abs(middle[field].values[h] / truths[level] - 1)),
  );
}

/**
 * What a projection missed by with its spread, in the same order; pinball as a share of the outcome.
 * @param {Window} window
 * @param {Yearly | undefined} driver
 * @param {CohortSettings} settings
 * @param {number} draws
 */
export function projectPast(window, driver, settings, draws) {
  const { origin, actual } = window;
  const past = projected(window, driver, settings, draws);
  return FIELDS.flatMap((field, level) =>
    quantiles(past[field], PROBABILITIES).map(({ year, values }) => {
      const truth = actual[year - origin - 1][level];
      const pinball = values.map((value, i) => (truth - value) * (PROBABILITIES[i] - (truth < value ? 1 : 0)));
      return {
        ...{ level, ahead: year - origin, error: Math.abs(values[3] / truth - 1) },
        pinball: pinball.reduce((sum, one) => sum + one, 0) / PROBABILITIES.length / truth,
        in80: truth >= values[1] && truth <= values[5] ? 1 : 0,
        in95: truth >= values[0] && truth <= values[6] ? 1 : 0,
      };
    }),
  );
}

/**
 * What keeping the last value and `@lotrinh/forecast` missed by, in the same order.
 * @param {Window} window
 */
export function rivals({ history, actual }) {
  return FIELDS.flatMap((field, level) => {
    const values = history[field];
    const last = values[values.length - 1];
    const series = { years: history.years, values, lower: null, upper: null };
    const { median } = forecastSeries(series, { horizon: actual.length });
    return actual.map((truths, h) => ({
      ...{ level, ahead: h + 1 },
      naive: Math.abs(last / truths[level] - 1),
      forecast: Math.abs(median[h] / truths[level] - 1),
    }));
  });
}

/**
 * A table of means in percent, one row for each level and key, one column for each year ahead.
 * @param {readonly Row[]} rows
 * @param {readonly string[]} keys
 */
export function table(rows, keys) {
  /**
   * @param {readonly Row[]} some
   * @param {string} key
   */
  const mean = (some, key) => ((100 * some.reduce((sum, row) => sum + row[key], 0)) / some.length).toFixed(1);
  const lines = LEVELS.flatMap((name, level) =>
    keys.map((key) => {
      const cells = [1, 2, 3, 4, 5].map((ahead) => rows.filter((row) => row.level === level && row.ahead === ahead));
      return `| ${name} | ${key} | ${cells.map((some) => mean(some, key)).join(" | ")} |`;
    }),
  );
  const all = keys.map((key) => `${key} ${mean(rows, key)}`).join(", ");
  return [
    "| pupils | | 1 | 2 | 3 | 4 | 5 |\n| --- | --- | --- | --- | --- | --- | --- |",
    ...lines,
    `all: ${all}`,
  ].join("\n");
}
