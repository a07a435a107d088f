import { combination, shrunkenDrift } from "@lotrinh/forecast";
import { roomLeft } from "#combination";
import { lengthGroup } from "#error-quantiles";
import { forecastWith } from "#forecast-with";
import { lastingExcess } from "#lasting-excess";
import { FREE, levelBand, shareOfRange } from "#level-band";
import { localScale } from "#local-scale";
import { ownScale } from "#own-scale";
import { quantileFunction } from "#quantile-of";
import { fitRates } from "./fit-rates.mjs";
import { oriented, recut, shortened, unbounded } from "./panel.mjs";
import { correlation, leastAbsolute, quantile, weightedQuantiles } from "./robust.mjs";

/**
 * @import { ForecastModel, TrainedModel } from "@lotrinh/forecast"
 * @import { ErrorTable, ModelErrors } from "#error-quantiles"
 * @import { Fitting, FreeWindow, ScaledErrors, Started, Weighted, Window } from "./types.js"
 */

/** @typedef {Exclude<ForecastModel, "combination">} Single a model whose errors are fitted by level band */
/** @type {readonly Single[]} */
export const MODELS = ["naive", "half-drift", "theta"];
const PROBABILITIES = [
  0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 0.95, 0.975, 0.99, 0.995,
];
const HORIZONS = [1, 2, 3, 4, 5];
export const BANDS = [0, 1, 2, 3, 4, 5];
/** Weights of errors of the same, the next, … band or horizon. */
const BAND_WEIGHTS = [1, 0.4];
const HORIZON_WEIGHTS = [1, 0.4];
/** The quantile of absolute errors that is the size of a cell. */
const SIZE = 0.8;
/** Bands of rates far from their bounds, which stand for quantities without any. */
const FREE_BANDS = [1, 2];
/** Least usual change, in points, of such a rate: almost constant ones are no guide to errors in units of the change. */
const LEAST_FREE_SCALE = 0.5;
/** Least mean absolute change, in points, of the scale in which the combination's errors are weighed. */
const LEAST_SCALE = 0.2;
/** Errors by which a length's factor is drawn to 1. */
const LENGTH_PRIOR = 300;
/** Scaled widths below this say nothing about a factor. */
const LEAST_WIDTH = 0.1;

/**
 * The whole table of errors; windows where lower is better are in it as printed and turned upside down.
 * @param {readonly Window[]} asPrinted
 * @returns {ErrorTable}
 */
export function fitTable(asPrinted) {
  const windows = [...asPrinted, ...asPrinted.filter(({ orientation }) => orientation === "out").map(oriented)];
  const started = {
    probabilities: PROBABILITIES,
    typicalChange: typicalChanges(windows),
    combination: fitCombination(windows),
    growth: 0.5,
    correlation: HORIZONS.slice(1).map(() => 0.8),
  };
  const rates = fitRates(started, windows, PROBABILITIES);
  const fitted = MODELS.map((model) => [model, fitModel({ ...started, rates }, windows, model)]);
  const models = /** @type {ErrorTable["models"]} */ (Object.fromEntries(fitted));
  const grown = { ...started, growth: fitGrowth(started, windows), models, rates };
  return { ...grown, correlation: fitCorrelation(grown, windows) };
}

/**
 * Median by band of the series' own usual change.
 * @param {readonly Window[]} windows
 */
export function typicalChanges(windows) {
  return BANDS.map((band) =>
    quantile(
      windows.filter((w) => levelBand(w.series) === band).map((w) => ownScale(w.series)),
      0.5,
    ),
  );
}

/**
 * Weights of shrunken drift, reference pace and what is left of the last change by least absolute scaled error over all windows and horizons.
 * @param {readonly Window[]} windows
 */
function fitCombination(windows) {
  const rows = windows.flatMap(({ series, actual }) => {
    const { level, slope } = shrunkenDrift(series);
    const share = /** @type {number} */ (shareOfRange(series));
    const excess = lastingExcess(series);
    const changes = series.values.slice(1).map((value, i) => Math.abs(value - series.values[i]));
    const scale = Math.max(LEAST_SCALE, changes.reduce((sum, x) => sum + x, 0) / changes.length);
    return actual.map((value, i) => ({
      x: [
        (i + 1) * roomLeft(share, slope) * slope,
        (i + 1) * (series.upper - series.lower) * share * share * (1 - share),
        excess,
      ],
      y: value - level,
      weight: 1 / scale,
    }));
  });
  const [drift, pace, excess] = leastAbsolute(rows);
  return { drift, pace, excess };
}

/**
 * Whether a window can stand for a quantity without bounds.
 * @param {Window} window
 */
function moves({ series }) {
  return FREE_BANDS.includes(levelBand(series)) && ownScale(series) >= LEAST_FREE_SCALE;
}

/**
 * @param {Fitting} table
 * @param {readonly Window[]} windows
 * @param {Single} model
 * @returns {ModelErrors}
 */
function fitModel(table, windows, model) {
  const bare = pointsOnly(table, model);
  const rates = windows.map((window) => scaledErrors(bare, window, model));
  const free = windows.filter(moves).map(unbounded);
  const mirrored = free.flatMap((window) => {
    const one = scaledErrors(bare, window, model);
    return [one, { ...one, errors: one.errors.map((error) => -error) }];
  });
  const errors = [...BANDS.map((band) => fitBand(rates, band)), fitBand(mirrored, FREE)];
  const fitted = { ...table, models: alone(model, { lengths: ones(), errors }) };
  return { lengths: [fitLengths(fitted, windows, model), fitLengths(fitted, free, model)], errors };
}

/**
 * @param {Single} model
 * @param {ModelErrors} errors
 */
function alone(model, errors) {
  return /** @type {ErrorTable["models"]} */ ({ [model]: errors });
}

function ones() {
  return [0, 1].map(() => Array(6).fill(1));
}

/**
 * @param {ErrorTable} table
 * @param {Pick<FreeWindow, "series" | "actual">} window
 * @param {Single} model
 * @returns {ScaledErrors}
 */
function scaledErrors(table, { series, actual }, model) {
  const { median, used } = forecastWith(table, series, { horizon: actual.length, model, better: "higher", breaks: [] });
  return { band: used.band, errors: actual.map((value, i) => (value - median[i]) / used.scale) };
}

/**
 * Quantiles by horizon, whose distance from the median never shrinks with the horizon.
 * @param {readonly ScaledErrors[]} all
 * @param {number} band
 * @param {readonly number[]} [probabilities]
 * @returns {number[][]}
 */
export function fitBand(all, band, probabilities = PROBABILITIES) {
  const middle = probabilities.indexOf(0.5);
  const sizes = cellSizes(all);
  let previous = probabilities.map(() => 0);
  return HORIZONS.map((horizon) => {
    /** @type {Weighted[]} */
    const weighted = [];
    for (const one of all) {
      const near = BAND_WEIGHTS[Math.abs(one.band - band)] ?? 0;
      one.errors.forEach((error, i) => {
        const weight = near * (HORIZON_WEIGHTS[Math.abs(i + 1 - horizon)] ?? 0);
        const ratio = sizes[band][horizon - 1] / sizes[one.band][i];
        if (weight > 0) weighted.push([error * ratio, weight]);
      });
    }
    const row = weightedQuantiles(weighted, probabilities);
    const spread = row.map((q, i) => {
      const distance = q - row[middle];
      return i < middle ? Math.min(distance, previous[i]) : Math.max(distance, previous[i]);
    });
    previous = spread;
    return spread.map((distance) => row[middle] + distance);
  });
}

/**
 * Size of the scaled errors by band and horizon, so that a cell borrows its neighbours' shape and not their size.
 * @param {readonly ScaledErrors[]} all
 */
function cellSizes(all) {
  return Array.from({ length: FREE + 1 }, (_, band) => {
    const some = all.filter((one) => one.band === band);
    return HORIZONS.map((_, i) =>
      some.length
        ? quantile(
            some.map(({ errors }) => Math.abs(errors[i])),
            SIZE,
          )
        : 1,
    );
  });
}

/**
 * For each group of lengths, the factor on the errors that makes four fifths of them fall within [q.1, q.9].
 * @param {ErrorTable} table
 * @param {readonly FreeWindow[]} windows
 * @param {Single} model
 */
function fitLengths(table, windows, model) {
  const errors = table.models[model].errors;
  const [low, high] = [PROBABILITIES.indexOf(0.1), PROBABILITIES.indexOf(0.9)];
  const ratios = Array.from({ length: 6 }, () => /** @type {number[]} */ ([]));
  for (const window of windows) {
    for (const n of new Set([1, 2, 3, 4, window.series.values.length])) {
      const one = scaledErrors(pointsOnly(table, model), shortened(window, n), model);
      one.errors.forEach((error, i) => {
        const width = Math.abs(errors[one.band][i][error < 0 ? low : high]);
        if (width > LEAST_WIDTH) ratios[lengthGroup(n)].push(Math.abs(error) / width);
      });
    }
  }
  return ratios.map((list) => (list.length * quantile(list, 0.8) + LENGTH_PRIOR) / (list.length + LENGTH_PRIOR));
}

/**
 * Exponent of growth from the last tabulated horizon to twice as far, in windows that can be cut anew.
 * @param {Started} table
 * @param {readonly Window[]} windows
 */
function fitGrowth(table, windows) {
  const last = HORIZONS.length;
  const long = windows.filter(({ series }) => series.values.length >= 2 * last);
  const sizes = [0, 0];
  for (const window of long.map((one) => recut(one, last))) {
    const { series, actual } = window;
    const { slope, level } = /** @type {TrainedModel} */ (combination(series, table.combination));
    const scale = localScale(series, table.typicalChange);
    /** @param {number} horizon */
    const error = (horizon) =>
      Math.abs(actual[horizon - 1] - Math.min(100, Math.max(0, level + horizon * slope))) / scale;
    sizes[0] += error(last);
    sizes[1] += error(2 * last);
  }
  return Math.log(sizes[1] / sizes[0]) / Math.log(2);
}

/**
 * Correlation of the normal scores of each horizon's actual value and the one's before, under the fitted table.
 * @param {ErrorTable} table
 * @param {readonly Window[]} windows
 */
function fitCorrelation(table, windows) {
  const scores = windows.map(({ series, actual }) => {
    const forecast = forecastWith(table, series, {
      horizon: actual.length,
      model: "combination",
      better: "higher",
      breaks: [],
    });
    return actual.map((value, t) => scoreOf(quantileFunction(forecast, t), value));
  });
  return HORIZONS.slice(1).map((_, i) =>
    correlation(
      scores.map((z) => z[i]),
      scores.map((z) => z[i + 1]),
    ),
  );
}

/**
 * Normal score of a value, midway where a whole range of scores has it (a bound).
 * @param {(score: number) => number} curve
 * @param {number} value
 */
function scoreOf(curve, value) {
  return (bisect((z) => curve(z) < value) + bisect((z) => curve(z) <= value)) / 2;
}

/** @param {(score: number) => boolean} below */
function bisect(below) {
  let [low, high] = [-3.3, 3.3];
  for (let i = 0; i < 30; i++) {
    const middle = (low + high) / 2;
    if (below(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * @param {Fitting} table
 * @param {Single} model
 * @returns {ErrorTable}
 */
function pointsOnly(table, model) {
  const errors = Array(FREE + 1).fill(HORIZONS.map(() => [0, 0]));
  return { ...table, probabilities: [0.4, 0.6], models: alone(model, { lengths: ones(), errors }) };
}
