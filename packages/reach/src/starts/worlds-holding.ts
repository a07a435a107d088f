import type { SeriesForecast } from "@lotrinh/forecast";
import { normalQuantile } from "@lotrinh/trajectory";
import type { StandardWorlds } from "./criterion-scores.js";
import { exceedance } from "./exceedance.js";

/** A criterion of one commune: where it starts, and the normal scores of its worlds, years × draws, by what they share. */
export interface Cell {
  readonly scores: (correlation: number) => Float64Array;
  /** Of its thresholds at all levels. */
  readonly strictest: number;
  readonly forecastFrom: (margin: number) => SeriesForecast;
  readonly own: boolean;
}

/** What one standard asks of one commune. */
interface Asked {
  readonly cell: Cell;
  readonly threshold: number;
}

/** By commune what a standard asks of it, and how many of them have to hold it. */
export interface AskedStandard {
  readonly units: readonly (readonly Asked[])[];
  readonly needed: number;
}

export interface HoldingOptions {
  readonly margin: number;
  readonly draws: number;
  /** First year in which the standards have to hold, of those up to the horizon. */
  readonly from: number;
  readonly correlation: number;
  /** Scores that are already known. */
  readonly known: StandardWorlds["least"];
}

/**
 * Share of worlds in which, of every standard, enough communes hold all criteria in all years: the event of
 * `jointProbability`, on normal scores, so that other starts and thresholds take no further draws.
 */
export function worldsHolding(
  asked: readonly AskedStandard[],
  { margin, draws, from, correlation, known }: HoldingOptions,
): number {
  const holds = new Uint8Array(draws).fill(1);
  const unit = new Uint8Array(draws);
  const counts = new Uint16Array(draws);
  for (const { units, needed } of asked) {
    counts.fill(0);
    for (const criteria of units) {
      unit.fill(1);
      for (const { cell, threshold } of criteria) {
        const forecast = cell.forecastFrom(margin);
        const first = from - (forecast.years[0] as number);
        const scores = cell.scores(correlation);
        const least = leastScores(forecast, threshold, known);
        for (let t = first; t < least.length; t++) fail(unit, scores, t, least[t] as number);
      }
      for (let k = 0; k < draws; k++) counts[k] = (counts[k] as number) + (unit[k] as number);
    }
    for (let k = 0; k < draws; k++) if ((counts[k] as number) < needed) holds[k] = 0;
  }
  return holds.reduce((sum, one) => sum + one, 0) / draws;
}

function fail(unit: Uint8Array, scores: Float64Array, t: number, least: number): void {
  const draws = unit.length;
  for (let k = 0; k < draws; k++) if ((scores[t * draws + k] as number) < least) unit[k] = 0;
}

/** By year the smallest normal score that is at or above a threshold. */
function leastScores(forecast: SeriesForecast, threshold: number, known: StandardWorlds["least"]): Float64Array {
  const of = known.get(forecast) ?? new Map<number, Float64Array>();
  known.set(forecast, of);
  const before = of.get(threshold);
  if (before) return before;
  const passes = (x: number) => x >= threshold;
  const scores = Float64Array.from(forecast.years, (year) => scoreAt(1 - exceedance(forecast, year, passes)));
  of.set(threshold, scores);
  return scores;
}

function scoreAt(less: number): number {
  return less <= 0 ? Number.NEGATIVE_INFINITY : less >= 1 ? Number.POSITIVE_INFINITY : normalQuantile(less);
}
