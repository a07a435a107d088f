// The module that answers take their scores from: how probabilities did on past targets, by kind and by what was stated.
import { binOf, calibrationError } from "./reliability.mjs";

/** @import { PastTarget } from "./types.js" */

const BINS = 10;

/**
 * @param {readonly PastTarget[]} targets
 * @param {string} ours
 */
export function scoreTable(targets, ours) {
  const countries = new Set(targets.map(({ country }) => country)).size;
  const kinds = ["reach", "maintain"].map((kind) => {
    const own = targets.filter((one) => one.kind === kind);
    return `  ${kind}: ${JSON.stringify(scoreOf(own, ours))},`;
  });
  return `// biome-ignore-all format: one row a kind
import type { PastScore } from "../types/score.js";

/**
 * Made by forecast/scripts/calibration.mjs --table from ${targets.length.toLocaleString("en")} past targets of ${countries} countries up to five years ahead, forecast without the
 * country. \`came\` has ten bins of stated probability: number of targets, mean probability stated, share come true.
 * Do not edit by hand.
 */
export const pastScores: Readonly<Record<"reach" | "maintain", PastScore>> = {
${kinds
  .join("\n")
  .replace(/"(\w+)":/g, " $1: ")
  .replace(/,(?=[^ \n])/g, ", ")
  .replaceAll("{ ", "{ ")
  .replaceAll("}", " }")}
};
`;
}

/**
 * @param {readonly PastTarget[]} targets
 * @param {string} ours
 */
function scoreOf(targets, ours) {
  /** @param {string} rule */
  const brierOf = (rule) =>
    targets.reduce((sum, { p, cameTrue }) => sum + (p[rule] - cameTrue) ** 2, 0) / targets.length;
  const [rule, least] = Object.keys(targets[0].p)
    .filter((one) => one !== ours)
    .map((one) => /** @type {const} */ ([one, brierOf(one)]))
    .reduce((best, one) => (one[1] < best[1] ? one : best));
  return {
    targets: targets.length,
    countries: new Set(targets.map(({ country }) => country)).size,
    years: 5,
    brier: rounded(brierOf(ours)),
    best: { rule: rule.toLowerCase().replace(/[^a-z]+/g, "-"), brier: rounded(least) },
    calibrationError: rounded(calibrationError(targets, ours)),
    came: Array.from({ length: BINS }, (_, bin) => {
      const own = targets.filter(({ p }) => binOf(p[ours]) === bin);
      /** @param {(target: PastTarget) => number} of */
      const share = (of) => (own.length === 0 ? 0 : rounded(own.reduce((sum, one) => sum + of(one), 0) / own.length));
      return [own.length, share(({ p }) => p[ours]), share(({ cameTrue }) => cameTrue)];
    }),
  };
}

/** @param {number} x */
function rounded(x) {
  return Number(x.toFixed(4));
}
