import { randomStream } from "@lotrinh/trajectory";

/**
 * By how much the losses of `ours` fall below those of `theirs`: share over all, and the 5 and 95 % points of it when
 * countries are drawn with replacement. Losses are lists in the order of `countries`.
 * @param {readonly string[]} countries
 * @param {readonly number[]} ours
 * @param {readonly number[]} theirs
 * @param {number} [rounds]
 */
export function improvement(countries, ours, theirs, rounds = 2000) {
  const sums = new Map();
  for (const [i, country] of countries.entries()) {
    const sum = sums.get(country) ?? [0, 0];
    sums.set(country, [sum[0] + ours[i], sum[1] + theirs[i]]);
  }
  const all = [...sums.values()];
  const next = randomStream(1, "resample");
  const shares = Array.from({ length: rounds }, () => share(all.map(() => all[Math.floor(next() * all.length)])));
  shares.sort((a, b) => a - b);
  return [share(all), shares[Math.floor(0.05 * rounds)], shares[Math.floor(0.95 * rounds)]];
}

/** @param {readonly (readonly [number, number])[]} pairs */
function share(pairs) {
  const [ours, theirs] = [0, 1].map((side) => pairs.reduce((sum, pair) => sum + pair[side], 0));
  return 1 - ours / theirs;
}

/**
 * Mean of values and its standard error when countries are drawn with replacement.
 * @param {readonly string[]} countries
 * @param {readonly number[]} values
 * @param {number} [rounds]
 */
export function spreadOfMean(countries, values, rounds = 1000) {
  const sums = new Map();
  for (const [i, country] of countries.entries()) {
    const [sum, count] = sums.get(country) ?? [0, 0];
    sums.set(country, [sum + values[i], count + 1]);
  }
  const all = [...sums.values()];
  const next = randomStream(1, "resample");
  const means = Array.from({ length: rounds }, () => ratio(all.map(() => all[Math.floor(next() * all.length)])));
  const middle = means.reduce((sum, x) => sum + x / rounds, 0);
  return [ratio(all), Math.sqrt(means.reduce((sum, x) => sum + (x - middle) * (x - middle), 0) / (rounds - 1))];
}

/** @param {readonly (readonly [number, number])[]} pairs */
function ratio(pairs) {
  const [sum, count] = [0, 1].map((side) => pairs.reduce((total, pair) => total + pair[side], 0));
  return sum / count;
}
