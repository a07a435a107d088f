import { type NamedForecast, quantileOf, samplePaths, unusualValues } from "@lotrinh/forecast";
import { InputError, problemOf } from "@lotrinh/language";
import type { LongSeries } from "@lotrinh/observations";
import type { Invocation, Work } from "../command.js";
import { drawsFile } from "../draws-file.js";
import { forecastOf, modelOption } from "../models.js";
import { oneOf, options as runOptions, whole } from "../options.js";
import { type RowPrinter, rowPrinter } from "../row-printer.js";
import { missingOption, seriesOf } from "../series-input.js";
import { seriesProgress } from "../series-progress.js";

const LEVELS = [80, 95];
const MOST_YEARS = 50;

export const forecast: Work = {
  options: {
    horizon: {
      value: "H",
      about: "CLI_OPTION_HORIZON",
      read: whole(1, MOST_YEARS),
      example: "5",
      needed: true,
    },
    model: modelOption,
    better: { value: "higher|lower", about: "CLI_OPTION_BETTER", read: oneOf("higher", "lower"), example: "lower" },
    breaks: { value: "YEARS", about: "CLI_OPTION_BREAKS", read: years, example: "2019,2025" },
    level: { value: "PERCENTS", about: "CLI_OPTION_LEVEL", read: levels, example: "80,95" },
    "draws-out": { value: "FILE.csv", about: "CLI_OPTION_DRAWS_OUT", example: "draws.csv" },
    draws: runOptions.draws,
    seed: runOptions.seed,
    missing: missingOption,
  },
  bulk: true,
  async run(invocation) {
    const { words, options } = invocation;
    const asked = typeof options["level"] === "string" ? options["level"].split(",").map(Number) : LEVELS;
    const progress = seriesProgress(invocation);
    const draws = typeof options["draws-out"] === "string" ? drawsFile(options["draws-out"]) : undefined;
    let printer: RowPrinter | undefined;
    for await (const series of seriesOf(words[0] ?? "", options["missing"])) {
      printer ??= rowPrinter(columnsOf(asked, series), invocation);
      const made = forecastFor(series, invocation);
      for (const row of rowsOf(series, made, asked)) printer.add(row);
      draws?.add(
        series.series,
        samplePaths(labelsOf(series), made as Parameters<typeof samplePaths>[1], sizes(options)),
      );
      progress();
    }
    (printer ?? rowPrinter(columnsOf(asked, undefined), invocation)).end();
    draws?.end();
  },
};

function forecastFor(series: LongSeries, { options }: Invocation): NamedForecast {
  const { series: name, better, line: _, extra: __, ...annual } = series;
  const side = (options["better"] as "higher" | "lower" | undefined) ?? better;
  const breaks = typeof options["breaks"] === "string" ? options["breaks"].split(",").map(Number) : [];
  return forecastOf(name, annual, String(options["model"] ?? "auto"), {
    horizon: Number(options["horizon"]),
    breaks,
    ...(side ? { better: side } : {}),
  });
}

function columnsOf(asked: readonly number[], series: LongSeries | undefined): string[] {
  const limits = asked.flatMap((level) => [`lower${level}`, `upper${level}`]);
  const fixed = ["series", "year", "mean", "median", ...limits, "model", "unusual"];
  const extra = Object.keys(series?.extra ?? {});
  const taken = extra.find((name) => fixed.includes(name));
  if (taken) throw new InputError([problemOf("COLUMN_TAKEN", { value: taken })]);
  return [...fixed, ...extra];
}

/** One row a year; `unusual` names years of the series that stand out, as `2019 outlier; 2021 level-shift`. */
function rowsOf(series: LongSeries, made: NamedForecast, asked: readonly number[]) {
  const unusual = unusualValues(series).map(({ year, kind }) => `${year} ${kind}`);
  return made.years.map((year, index) => ({
    series: series.series,
    year,
    mean: rounded(made.mean[index] ?? Number.NaN),
    median: rounded(made.median[index] ?? Number.NaN),
    ...Object.fromEntries(
      asked.flatMap((level) => {
        const tail = (100 - level) / 200;
        return [
          [`lower${level}`, rounded(quantileOf(made, year, tail))],
          [`upper${level}`, rounded(quantileOf(made, year, 1 - tail))],
        ];
      }),
    ),
    model: made.model === "combination" ? "auto" : made.model,
    unusual: unusual.join("; "),
    ...series.extra,
  }));
}

function labelsOf({ series }: LongSeries) {
  return { locality: series, indicator: "value", scenario: "as-is", unit: "as-given" };
}

function sizes({ draws, seed }: Invocation["options"]) {
  return {
    ...(typeof draws === "number" ? { draws } : {}),
    ...(typeof seed === "number" ? { seed } : {}),
  };
}

function years(text: string): string | undefined {
  return /^\d{1,4}(,\d{1,4})*$/.test(text) ? text : undefined;
}

function levels(text: string): string | undefined {
  const all = text.split(",");
  const right = all.every((one) => /^\d{1,2}(\.\d)?$/.test(one) && Number(one) > 0);
  return right && new Set(all).size === all.length ? text : undefined;
}

/** Ten significant digits are more than any series knows; small values stay what they are. */
function rounded(value: number): number {
  return Number(value.toPrecision(10));
}
