import { quantileOf } from "@lotrinh/forecast";
import { readSeries } from "@lotrinh/observations";
import type { Command } from "../command.js";
import { forecastOf, modelOption } from "../models.js";
import { whole } from "../options.js";
import { rowPrinter } from "../row-printer.js";
import { seriesProgress } from "../series-progress.js";

const COLUMNS = ["series", "year", "mean", "median", "lower80", "upper80", "lower95", "upper95"];
const LIMITS = { lower80: 0.1, upper80: 0.9, lower95: 0.025, upper95: 0.975 } as const;
const MOST_YEARS = 50;

export const forecast: Command = {
  name: "forecast",
  words: ["FILE"],
  options: {
    horizon: {
      value: "H",
      about: "CLI_OPTION_HORIZON",
      read: whole(1, MOST_YEARS),
      example: "5",
      needed: true,
    },
    model: modelOption,
  },
  about: "CLI_COMMAND_FORECAST",
  async run(invocation) {
    const { words, options } = invocation;
    const horizon = Number(options["horizon"]);
    const model = String(options["model"] ?? "auto");
    const printer = rowPrinter(COLUMNS, invocation);
    const progress = seriesProgress(invocation);
    for await (const { series, line: _, ...annual } of readSeries(words[0] ?? "")) {
      const made = forecastOf(series, annual, horizon, model);
      made.years.forEach((year, index) => {
        const limits = Object.entries(LIMITS).map(([name, p]) => [name, rounded(quantileOf(made, year, p))]);
        const { mean, median } = made;
        printer.add({
          series,
          year,
          mean: rounded(mean[index] ?? Number.NaN),
          median: rounded(median[index] ?? Number.NaN),
          ...Object.fromEntries(limits),
        });
      });
      progress();
    }
    printer.end();
  },
};

/** Six digits behind the point are more than any series knows. */
function rounded(value: number): number {
  return Number(value.toFixed(6));
}
