import type { Drawn } from "../types/drawn.js";

/** Two-sided 95 % of the standard normal. */
const Z = 1.959964;
const QUANTILES = [0.05, 0.25, 0.5, 0.75, 0.95];

/** What one scenario changes against another, draw by draw. */
export interface Difference {
  readonly scenario: string;
  /** Its probability less that of the first. */
  readonly probability: number;
  /**
   * 95 % interval of that difference: the uncertainty of simulating so many draws and of nothing else. It shrinks with
   * more draws, and says nothing of whether the assumptions hold.
   */
  readonly interval: readonly [number, number];
  /** Shares of the draws in which the reading holds under this scenario alone, and under the first alone. */
  readonly gained: number;
  readonly lost: number;
  /** Whether every draw has the same value under both. */
  readonly same: boolean;
  /** The value under this scenario less that under the first, in the unit compared: its mean and quantiles. */
  readonly mean: number;
  readonly quantiles: readonly { readonly p: number; readonly value: number }[];
}

/**
 * Difference of paired draws. The interval is that of Agresti & Min (2005, Statistics in Medicine 24, 729–740) for matched
 * proportions: half a draw is added to each kind of pair, so that it does not vanish where no draw is discordant.
 */
export function differenceOf(scenario: string, first: Drawn, other: Drawn): Difference {
  const draws = first.holds.length;
  const changes = new Float64Array(draws);
  let [gained, lost, sum, same] = [0, 0, 0, true];
  for (let k = 0; k < draws; k++) {
    const [before, after] = [first.holds[k] as number, other.holds[k] as number];
    if (after > before) gained++;
    if (after < before) lost++;
    const change = (other.values[k] as number) - (first.values[k] as number);
    if (change !== 0) same = false;
    changes[k] = change;
    sum += change;
  }
  const unchanged = same && gained === 0 && lost === 0;
  return {
    scenario,
    probability: (gained - lost) / draws,
    interval: unchanged ? [0, 0] : matchedInterval(gained, lost, draws),
    gained: gained / draws,
    lost: lost / draws,
    same: unchanged,
    mean: sum / draws,
    quantiles: quantilesOf(changes),
  };
}

function matchedInterval(gained: number, lost: number, draws: number): [number, number] {
  const [b, c, n] = [gained + 0.5, lost + 0.5, draws + 2];
  const centre = (b - c) / n;
  const half = (Z * Math.sqrt(b + c - ((b - c) * (b - c)) / n)) / n;
  return [Math.max(-1, centre - half), Math.min(1, centre + half)];
}

function quantilesOf(values: Float64Array): Difference["quantiles"] {
  const sorted = values.slice().sort();
  return QUANTILES.map((p) => {
    const position = (sorted.length - 1) * p;
    const below = sorted[Math.floor(position)] as number;
    const above = sorted[Math.ceil(position)] as number;
    return { p, value: below + (above - below) * (position - Math.floor(position)) };
  });
}
