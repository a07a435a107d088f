import { forecastSeries } from "../../forecast/dist/index.js";
import { quantiles } from "../../trajectory/dist/index.js";
import { projectEnrolment } from "../dist/index.js";
import { FIELDS, LEVELS } from "./windows.mjs";

const PROBABILITIES = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975];

/** What a projection missed by: one row for each year and level of which the outcome is known, as shares of the outcome. */
export function projectPast({ province, origin, history, actual, births, kindergarten }, driver, settings, draws) {
  const to = origin + actual.length;
  const options = { to, driver, births, kindergarten, draws, settings };
  const run = projectEnrolment({ locality: province, scenario: "past" }, history, options);
  return FIELDS.flatMap((field, level) =>
    quantiles(run[field], PROBABILITIES).map(({ year, values }) => {
      const truth = actual[year - origin - 1][level];
      const pinball = values.map((value, i) => (truth - value) * (PROBABILITIES[i] - (truth < value ? 1 : 0)));
      return {
        ...{ level, year, ahead: year - origin, error: Math.abs(values[3] / truth - 1) },
        pinball: pinball.reduce((sum, one) => sum + one, 0) / PROBABILITIES.length / truth,
        in80: truth >= values[1] && truth <= values[5] ? 1 : 0,
        in95: truth >= values[0] && truth <= values[6] ? 1 : 0,
      };
    }),
  );
}

/** What keeping the last value and `@lotrinh/forecast` missed by, in the same order. */
export function rivals({ origin, history, actual }) {
  return FIELDS.flatMap((field, level) => {
    const values = history[field];
    const series = { years: history.years, values, lower: null, upper: null };
    const { median } = forecastSeries(series, { horizon: actual.length });
    return actual.map((truths, h) => ({
      ...{ level, year: origin + 1 + h, ahead: h + 1 },
      naive: Math.abs(values.at(-1) / truths[level] - 1),
      forecast: Math.abs(median[h] / truths[level] - 1),
    }));
  });
}

/** Mean absolute errors and cover in percent, by level and years ahead. */
export function scoreTable(windows, rowsOf) {
  const rows = windows.flatMap((window) => {
    const others = rivals(window);
    return rowsOf(window).map((row, i) => ({ ...others[i], ...row }));
  });
  const mean = (some, key) => ((100 * some.reduce((sum, row) => sum + row[key], 0)) / some.length).toFixed(1);
  const lines = LEVELS.flatMap((name, level) =>
    ["error", "naive", "forecast", "in80", "in95"].map((key) => {
      const cells = [1, 2, 3, 4, 5].map((ahead) =>
        mean(
          rows.filter((row) => row.level === level && row.ahead === ahead),
          key,
        ),
      );
      return `| ${name} | ${key === "error" ? "enrolment" : key} | ${cells.join(" | ")} |`;
    }),
  );
  return [
    "| pupils | model | 1 | 2 | 3 | 4 | 5 |\n| --- | --- | --- | --- | --- | --- | --- |",
    ...lines,
    `all: in80 ${mean(rows, "in80")}, in95 ${mean(rows, "in95")}`,
  ].join("\n");
}
