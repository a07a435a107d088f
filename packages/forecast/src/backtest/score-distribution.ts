import { normalCdf, normalPdf, normalQuantile } from "@lotrinh/trajectory";
import { pinball, winkler } from "../distribution-measures.js";
import { type QuantileGrid, quantileFunction } from "../quantile-of.js";

export interface DistributionScore {
  /** Mean quantile loss over p = .025, .1, .25, .5, .75, .9, .975. */
  readonly pinball: number;
  /** Continuous ranked probability score, in the unit of the series. */
  readonly crps: number;
  /** −ln of the density at what happened, per unit of the series; at a bound that has a probability, of that. */
  readonly logScore: number;
  readonly winkler80: number;
  readonly winkler95: number;
  readonly inside80: boolean;
  readonly inside95: boolean;
  /** Where what happened lies in its distribution, 0 to 1; the middle of the jump at a bound that has a probability. */
  readonly pit: number;
}

const LEVELS = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975];
const LEVEL_SCORES = LEVELS.map(normalQuantile);
const STEPS = 100;
const PROBABILITIES = Array.from({ length: STEPS }, (_, i) => (i + 0.5) / STEPS);
const SCORES = PROBABILITIES.map(normalQuantile);

/** How one year's distribution did; `t` is the year's index. */
export function scoreDistribution(forecast: QuantileGrid, t: number, actual: number): DistributionScore {
  const quantile = quantileFunction(forecast, t);
  const at = LEVEL_SCORES.map(quantile) as [number, number, number, number, number, number, number];
  const [low95, low80, , , , high80, high95] = at;
  const { low, high } = scoresAt(forecast, t, actual);
  return {
    pinball: at.reduce((sum, q, i) => sum + pinball(actual, q, LEVELS[i] as number), 0) / at.length,
    crps: (2 * SCORES.reduce((sum, z, i) => sum + pinball(actual, quantile(z), PROBABILITIES[i] as number), 0)) / STEPS,
    logScore: -Math.log(low < high ? normalCdf(high) - normalCdf(low) : density(forecast, t, actual, low)),
    winkler80: winkler(actual, [low80, high80], 0.8),
    winkler95: winkler(actual, [low95, high95], 0.95),
    inside80: actual >= low80 && actual <= high80,
    inside95: actual >= low95 && actual <= high95,
    pit: (normalCdf(low) + normalCdf(high)) / 2,
  };
}

/** Normal scores between which the quantile is the value: one, or two ends of a flat piece. Outermost pieces go on. */
function scoresAt({ probabilities, quantiles }: QuantileGrid, t: number, value: number): { low: number; high: number } {
  const row = quantiles[t] as readonly number[];
  const last = row.length - 1;
  const z = (i: number) => normalQuantile(probabilities[i] as number);
  const below = row.filter((q) => q < value).length;
  const upTo = row.filter((q) => q <= value).length;
  if (upTo - below > 1) {
    return {
      low: below === 0 ? Number.NEGATIVE_INFINITY : z(below),
      high: upTo > last ? Number.POSITIVE_INFINITY : z(upTo - 1),
    };
  }
  const i = piece(row, below);
  const [from, to] = [row[i - 1] as number, row[i] as number];
  if (!(to > from)) {
    const one = value < from ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    return { low: one, high: one };
  }
  const score = z(i - 1) + ((z(i) - z(i - 1)) * (value - from)) / (to - from);
  return { low: score, high: score };
}

function density({ probabilities, quantiles }: QuantileGrid, t: number, value: number, score: number): number {
  if (!Number.isFinite(score)) return 0;
  const row = quantiles[t] as readonly number[];
  const i = piece(row, row.filter((q) => q < value).length);
  const [from, to] = [i - 1, i].map((j) => normalQuantile(probabilities[j] as number)) as [number, number];
  return (normalPdf(score) * (to - from)) / ((row[i] as number) - (row[i - 1] as number));
}

/** Index of the upper end of the piece that a value with so many quantiles below it lies in. */
function piece(row: readonly number[], below: number): number {
  return Math.min(row.length - 1, Math.max(1, below));
}
