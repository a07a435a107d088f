import { basename } from "node:path";
import {
  addScores,
  backtestForecasts,
  type Forecaster,
  noScores,
  type ScoreMeasures,
  scoreTable,
} from "@lotrinh/forecast";
import { InputError, problemOf } from "@lotrinh/language";
import type { Work } from "../command.js";
import { forecastOf, modelOption } from "../models.js";
import { whole } from "../options.js";
import { print } from "../print.js";
import { missingOption, seriesOf } from "../series-input.js";
import { seriesProgress } from "../series-progress.js";

const MOST_YEARS = 50;
const HORIZON = 5;
/** What is measured where no model is named, and what a named one is measured beside. */
const ALL = ["auto", "naive", "drift", "theta", "ets"];
const BESIDE = "naive";

export const backtest: Work = {
  options: {
    horizon: { value: "H", about: "CLI_OPTION_BACKTEST_HORIZON", read: whole(1, MOST_YEARS), example: "5" },
    model: modelOption,
    missing: missingOption,
  },
  bulk: true,
  async run(invocation) {
    const { words, options } = invocation;
    const horizon = Number(options["horizon"] ?? HORIZON);
    const { model } = options;
    const names = typeof model === "string" ? [...new Set([model, BESIDE])] : ALL;
    const scores = noScores();
    const progress = seriesProgress(invocation);
    const file = words[0] ?? "";
    for await (const { series, better, line: _, extra: __, ...annual } of seriesOf(file, options["missing"])) {
      const models = Object.fromEntries(
        names.map((name): [string, Forecaster] => [
          name,
          (known, years) => forecastOf(series, known, name, { horizon: years, ...(better ? { better } : {}) }),
        ]),
      );
      addScores(scores, backtestForecasts(series, annual, { models, horizon }));
      progress();
    }
    const rows = scoreTable(scores, { horizon });
    if (rows.length === 0) throw new InputError([problemOf("BACKTEST_NOTHING", { file: basename(file) })]);
    const cells = rows.map(rounded);
    const columns = Object.keys(cells[0] ?? {});
    const table = { columns, rows: cells.map((row) => columns.map((column) => String(row[column] ?? ""))) };
    print({ table, csv: cells, json: cells }, invocation);
  },
};

/** Four significant digits; what was not measured is empty. */
function rounded(measures: ScoreMeasures): Record<string, string | number | null> {
  return Object.fromEntries(
    Object.entries(measures).map(([name, value]) => [
      name,
      typeof value !== "number" || name === "forecasts"
        ? value
        : Number.isFinite(value)
          ? Number(value.toPrecision(4))
          : null,
    ]),
  );
}
