// Errors of the combination for rates: sizes below and above, shapes by level and horizon, and the last value come again.
import { combination } from "@lotrinh/forecast";
import { unbend } from "#bend";
import { lengthGroup } from "#error-quantiles";
import { heldClass } from "#held-value";
import { levelWeights, shareOfRange } from "#level-band";
import { localScale } from "#local-scale";
import { rateFeatures } from "#rate-features";
import { shapeAt, size, sizeTerms } from "#rate-size";
import { lastOf } from "./lists.mjs";
import { shortened } from "./panel.mjs";
import { quantile, weightedQuantiles } from "./robust.mjs";

/**
 * @import { TrainedModel } from "@lotrinh/forecast"
 * @import { RateErrors } from "#error-quantiles"
 * @import { Started, Window } from "./types.js"
 */

const BANDS = [0, 1, 2, 3, 4, 5];
const HORIZONS = [1, 2, 3, 4, 5];
/** @typedef {ReturnType<typeof errorsOf>[number]} Row an error of one window and horizon */

/** What an error of the next band or horizon counts for one of the same. */
const NEIGHBOUR = 0.2;
/** Steps of the descent, and what draws coefficients to 0. */
const STEPS = 400;
const RIDGE = 0.001;
/** Errors by which a length's factor is drawn to 1. */
const LENGTH_PRIOR = 300;
/** Cases, and those of them held after one year, that a class of held values starts with. */
const HELD_PRIOR = 2;
const HELD_START = [0, 0.3, 0.6, 0.5, 1.2, 1.6];

/**
 * `table` needs its typical changes and the combination's weights; windows are in percent.
 * @param {Started} table
 * @param {readonly Window[]} windows
 * @param {readonly number[]} probabilities
 * @returns {RateErrors}
 */
export function fitRates(table, windows, probabilities) {
  const held = fitHeld(windows);
  const rows = windows.flatMap((window) => errorsOf(table, window));
  const { below, above } = fitSizes(rows);
  const scaled = rows.map((row) => ({ ...row, z: row.error / size(row.error < 0 ? below : above, row.terms) }));
  const shapes = BANDS.map((band) => HORIZONS.map((horizon) => fitShape(scaled, { band, horizon }, probabilities)));
  const lengths = fitLengths(table, windows, { below, above, shapes }, probabilities);
  return { below, above, lengths, shapes, held };
}

/**
 * Errors of one window by horizon, straightened where a bound bends them; those of a value come again are left out.
 * @param {Started} table
 * @param {Window} window
 */
function errorsOf(table, { series, actual }) {
  const { lower, upper, values } = series;
  const last = lastOf(values);
  const unit = (upper - lower) / 100;
  const { level, slope } = /** @type {TrainedModel} */ (combination(series, table.combination));
  const weights = levelWeights(/** @type {number} */ (shareOfRange(series)));
  const logScale = Math.log(localScale(series, table.typicalChange) / unit);
  const shown = rateFeatures(series, table.typicalChange);
  const mayHold = heldClass(series) > 0;
  return actual.flatMap((value, i) => {
    if (mayHold && value === last) return [];
    const change = value < last ? -unbend(last - value, last - lower) : unbend(value - last, upper - last);
    return [
      {
        horizon: i + 1,
        weights,
        error: (change - (level - last) - (i + 1) * slope) / unit,
        terms: sizeTerms(weights, logScale, shown, i + 1),
      },
    ];
  });
}

/**
 * Greatest likelihood of Laplace errors with different sizes on either side, by gradient descent (Kingma & Ba 2015).
 * @param {readonly Row[]} rows
 */
function fitSizes(rows) {
  const count = rows[0].terms.length;
  const theta = new Float64Array(2 * count);
  const [first, second] = [new Float64Array(2 * count), new Float64Array(2 * count)];
  let [bias1, bias2] = [1, 1];
  for (let step = 1; step <= STEPS; step++) {
    const gradient = sizeGradient(rows, theta, count);
    const rate = step < 0.6 * STEPS ? 0.05 : step < 0.85 * STEPS ? 0.015 : 0.004;
    bias1 *= 0.9;
    bias2 *= 0.99;
    for (let k = 0; k < theta.length; k++) {
      const g = gradient[k] / rows.length + RIDGE * theta[k];
      first[k] = 0.9 * first[k] + 0.1 * g;
      second[k] = 0.99 * second[k] + 0.01 * g * g;
      theta[k] -= (rate * first[k]) / (1 - bias1) / (Math.sqrt(second[k] / (1 - bias2)) + 1e-8);
    }
  }
  return { below: [...theta.subarray(0, count)], above: [...theta.subarray(count)] };
}

/**
 * @param {readonly Row[]} rows
 * @param {Float64Array} theta
 * @param {number} count
 */
function sizeGradient(rows, theta, count) {
  const gradient = new Float64Array(2 * count);
  for (const { terms, error } of rows) {
    let [a, b] = [0, 0];
    for (let j = 0; j < count; j++) {
      a += theta[j] * terms[j];
      b += theta[count + j] * terms[j];
    }
    const [below, above] = [Math.exp(a), Math.exp(b)];
    const down = below / (below + above) - (error < 0 ? -error / below : 0);
    const up = above / (below + above) - (error < 0 ? 0 : error / above);
    for (let j = 0; j < count; j++) {
      gradient[j] += down * terms[j];
      gradient[count + j] += up * terms[j];
    }
  }
  return gradient;
}

/**
 * Quantiles of scaled errors, those of a level between two bands belonging to both.
 * @param {readonly (Row & { readonly z: number })[]} scaled
 * @param {{ readonly band: number, readonly horizon: number }} cell
 * @param {readonly number[]} probabilities
 */
function fitShape(scaled, { band, horizon }, probabilities) {
  /** @param {number} steps */
  const near = (steps) => Math.exp(Math.abs(steps) * Math.log(NEIGHBOUR));
  const pairs = scaled.map(({ z, weights, horizon: own }) => {
    const level = weights.reduce((sum, part, other) => sum + part * near(other - band), 0);
    return /** @type {const} */ ([z, near(own - horizon) * level]);
  });
  return weightedQuantiles(pairs, probabilities);
}

/**
 * For each group of lengths, the factor on the errors that makes four fifths of them fall within [q.1, q.9].
 * @param {Started} table
 * @param {readonly Window[]} windows
 * @param {Pick<RateErrors, "below" | "above" | "shapes">} fitted
 * @param {readonly number[]} probabilities
 */
function fitLengths(table, windows, { below, above, shapes }, probabilities) {
  const [low, high] = [probabilities.indexOf(0.1), probabilities.indexOf(0.9)];
  const ratios = Array.from({ length: 6 }, () => /** @type {number[]} */ ([]));
  for (const window of windows) {
    for (const n of new Set([1, 2, 3, 4, window.series.values.length])) {
      for (const { error, terms, weights, horizon } of errorsOf(table, shortened(window, n))) {
        const z = error / size(error < 0 ? below : above, terms);
        ratios[lengthGroup(n)].push(z / shapeAt(shapes, weights, horizon)[z < 0 ? low : high]);
      }
    }
  }
  return ratios.map((list) => (list.length * quantile(list, 0.8) + LENGTH_PRIOR) / (list.length + LENGTH_PRIOR));
}

/**
 * By class and horizon, the share of windows whose last value came again, never rising with the horizon.
 * @param {readonly Window[]} windows
 */
function fitHeld(windows) {
  return HELD_START.map((start, kind) => {
    const own = windows.filter(({ series }) => heldClass(series) === kind);
    let least = 1;
    return HORIZONS.map((horizon) => {
      if (kind === 0) return 0;
      const came = own.filter(({ series, actual }) => actual[horizon - 1] === series.values.at(-1)).length;
      least = Math.min(least, (came + start) / (own.length + HELD_PRIOR));
      return least;
    });
  });
}
