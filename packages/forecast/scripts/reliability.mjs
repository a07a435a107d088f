// How far stated probabilities lie from what came true, and how far those of a calibrated forecast would.
import { randomStream } from "@lotrinh/trajectory";
import { got, grouped } from "./lists.mjs";

/** @import { PastTarget } from "./types.js" */

const BINS = 10;
const ROUNDS = 1000;

/** @param {number} p */
export function binOf(p) {
  return Math.min(BINS - 1, Math.floor(p * BINS));
}

/**
 * Expected calibration error: mean distance of mean probability and share come true over ten bins, by their numbers.
 * @param {readonly PastTarget[]} targets
 * @param {string} rule
 */
export function calibrationError(targets, rule) {
  return errorOf(targets.map(({ p, cameTrue }) => [p[rule], cameTrue]));
}

/** @param {readonly (readonly [number, number])[]} pairs */
function errorOf(pairs) {
  const excess = new Float64Array(BINS);
  for (const [p, cameTrue] of pairs) excess[binOf(p)] += p - cameTrue;
  return excess.reduce((sum, one) => sum + Math.abs(one), 0) / pairs.length;
}

/**
 * What the calibration error of a calibrated forecast stays under 95 % of the time. `paths`: countries are drawn with replacement
 * and each series comes out as one of its own paths. `countries`: the misses of each country are kept and their signs drawn.
 * @param {readonly PastTarget[]} targets
 * @param {string} rule
 */
export function calibratedLimit(targets, rule) {
  const byCountry = [...grouped(targets, ({ country }) => country).values()];
  const next = randomStream(1, "calibrated");
  const byPaths = Array.from({ length: ROUNDS }, () => {
    const pairs = byCountry.flatMap(() => {
      const drawn = byCountry[Math.floor(next() * byCountry.length)];
      /** @type {Map<string, number>} */
      const path = new Map();
      return drawn.map(({ window, came, p }) => {
        if (!path.has(window)) path.set(window, Math.floor(next() * came.length));
        return /** @type {const} */ ([p[rule], came[got(path, window)]]);
      });
    });
    return errorOf(pairs);
  });
  const misses = byCountry.map((own) => {
    const excess = new Float64Array(BINS);
    for (const { p, cameTrue } of own) excess[binOf(p[rule])] += p[rule] - cameTrue;
    return excess;
  });
  const bySigns = Array.from({ length: ROUNDS }, () => {
    const signs = misses.map(() => (next() < 0.5 ? -1 : 1));
    let sum = 0;
    for (let bin = 0; bin < BINS; bin++) {
      sum += Math.abs(misses.reduce((total, excess, i) => total + signs[i] * excess[bin], 0));
    }
    return sum / targets.length;
  });
  return { paths: upper(byPaths, 0.95), countries: upper(bySigns, 0.95) };
}

/**
 * By bin: number, mean probability, share come true and its 5 and 95 % points over resampled countries.
 * @param {readonly PastTarget[]} targets
 * @param {string} rule
 */
export function reliability(targets, rule) {
  const next = randomStream(1, "reliability");
  return Array.from({ length: BINS }, (_, bin) => targets.filter(({ p }) => binOf(p[rule]) === bin))
    .filter((own) => own.length > 0)
    .map((own) => {
      const byCountry = [...grouped(own, ({ country }) => country).values()];
      const shares = Array.from({ length: ROUNDS }, () =>
        shareOf(byCountry.flatMap(() => byCountry[Math.floor(next() * byCountry.length)])),
      );
      const stated = own.reduce((sum, { p }) => sum + p[rule] / own.length, 0);
      return { count: own.length, stated, came: shareOf(own), low: upper(shares, 0.05), high: upper(shares, 0.95) };
    });
}

/** @param {readonly PastTarget[]} targets */
function shareOf(targets) {
  return targets.reduce((sum, { cameTrue }) => sum + cameTrue, 0) / targets.length;
}

/**
 * @param {readonly number[]} values
 * @param {number} p
 */
function upper(values, p) {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(p * values.length))];
}
