import { equalAccuracy } from "../diebold-mariano.js";
import type { ForecastRow } from "./backtest-forecasts.js";

/** Running sums of one model's scores; what they hold grows by one number a series. */
interface ScoreSums {
  forecasts: number;
  absolute: number;
  squares: number;
  smape: number;
  scaled: number;
  scaledSquares: number;
  scaledWinkler: number;
  scaledForecasts: number;
  pinball: number;
  crps: number;
  logScore: number;
  winkler80: number;
  winkler95: number;
  inside80: number;
  inside95: number;
  readonly pits: number[];
  /** Mean scaled absolute error of each series, and of each origin of the first series. */
  readonly bySeries: number[];
  readonly byOrigin: number[];
}

/** Scores of a back-test that rows are added to, series by series. */
export type Scores = Map<string, ScoreSums>;

/** Measures of one model over all rows; scaled ones over those whose training values change, NaN without any. */
export interface ScoreMeasures {
  readonly model: string;
  readonly forecasts: number;
  readonly mae: number;
  readonly rmse: number;
  readonly smape: number;
  readonly mase: number;
  /** Root of the mean of squared errors, each over the mean squared change of its training values. */
  readonly rmsse: number;
  readonly pinball: number;
  readonly crps: number;
  readonly logScore: number;
  readonly winkler80: number;
  readonly winkler95: number;
  /** Winkler score of 95 % over the mean absolute change of the training values. */
  readonly msis: number;
  readonly coverage80: number;
  readonly coverage95: number;
  /** Greatest distance between the distribution of the PIT and the even one, at twentieths: 0 where calibrated. */
  readonly pit: number;
  /**
   * Diebold & Mariano's statistic for scaled absolute errors against the first model, over series (for a single series over
   * its origins), and its p-value: below 0 where this model is better. NaN for the first.
   */
  readonly dieboldMariano: number;
  readonly p: number;
}

const BINS = 20;

/** Scores of no series yet, to which `addScores` adds. */
export function noScores(): Scores {
  return new Map();
}

/** Adds the rows of one series. */
export function addScores(scores: Scores, rows: readonly ForecastRow[]): void {
  const losses = new Map<string, Map<number, number[]>>();
  for (const row of rows) {
    const sums = scores.get(row.model) ?? emptySums();
    scores.set(row.model, sums);
    addRow(sums, row);
    if (!(row.scale > 0)) continue;
    const origins = losses.get(row.model) ?? new Map<number, number[]>();
    losses.set(row.model, origins);
    const list = origins.get(row.origin) ?? [];
    origins.set(row.origin, list);
    list.push(Math.abs(row.actual - row.forecast) / row.scale);
  }
  for (const [model, origins] of losses) {
    const sums = scores.get(model) as ScoreSums;
    const means = [...origins.values()].map(meanOf);
    if (sums.bySeries.length === 0) sums.byOrigin.push(...means);
    sums.bySeries.push(meanOf([...origins.values()].flat()));
  }
}

/** The table: one row a model, in the order in which models first appeared. */
export function scoreTable(scores: Scores, { horizon = 1 }: { readonly horizon?: number } = {}): ScoreMeasures[] {
  const [first] = scores.values();
  return [...scores].map(([model, sums]) => {
    const { forecasts: n, scaledForecasts: m } = sums;
    const { statistic, p } = first && first !== sums ? against(sums, first, horizon) : UNTESTED;
    return {
      model,
      forecasts: n,
      mae: sums.absolute / n,
      rmse: Math.sqrt(sums.squares / n),
      smape: sums.smape / n,
      mase: sums.scaled / m,
      rmsse: Math.sqrt(sums.scaledSquares / m),
      pinball: sums.pinball / n,
      crps: sums.crps / n,
      logScore: sums.logScore / n,
      winkler80: sums.winkler80 / n,
      winkler95: sums.winkler95 / n,
      msis: sums.scaledWinkler / m,
      coverage80: sums.inside80 / n,
      coverage95: sums.inside95 / n,
      pit: unevenness(sums.pits, n),
      dieboldMariano: statistic,
      p,
    };
  });
}

const UNTESTED = { statistic: Number.NaN, p: Number.NaN };

function emptySums(): ScoreSums {
  return {
    forecasts: 0,
    absolute: 0,
    squares: 0,
    smape: 0,
    scaled: 0,
    scaledSquares: 0,
    scaledWinkler: 0,
    scaledForecasts: 0,
    pinball: 0,
    crps: 0,
    logScore: 0,
    winkler80: 0,
    winkler95: 0,
    inside80: 0,
    inside95: 0,
    pits: Array<number>(BINS).fill(0),
    bySeries: [],
    byOrigin: [],
  };
}

function addRow(sums: ScoreSums, row: ForecastRow): void {
  const error = Math.abs(row.actual - row.forecast);
  sums.forecasts++;
  sums.absolute += error;
  sums.squares += error * error;
  sums.smape += error === 0 ? 0 : (200 * error) / (Math.abs(row.actual) + Math.abs(row.forecast));
  if (row.scale > 0) {
    sums.scaledForecasts++;
    sums.scaled += error / row.scale;
    sums.scaledSquares += (error * error) / (row.rootScale * row.rootScale);
    sums.scaledWinkler += row.winkler95 / row.scale;
  }
  sums.pinball += row.pinball;
  sums.crps += row.crps;
  sums.logScore += row.logScore;
  sums.winkler80 += row.winkler80;
  sums.winkler95 += row.winkler95;
  sums.inside80 += Number(row.inside80);
  sums.inside95 += Number(row.inside95);
  const bin = Math.min(BINS - 1, Math.floor(row.pit * BINS));
  sums.pits[bin] = (sums.pits[bin] as number) + 1;
}

function against(sums: ScoreSums, first: ScoreSums, horizon: number): { statistic: number; p: number } {
  const single = first.bySeries.length === 1;
  const [ours, theirs] = single ? [sums.byOrigin, first.byOrigin] : [sums.bySeries, first.bySeries];
  const lags = single ? horizon : 1;
  return ours.length === theirs.length && ours.length > lags ? equalAccuracy(ours, theirs, lags) : UNTESTED;
}

function unevenness(pits: readonly number[], n: number): number {
  let [below, most] = [0, 0];
  pits.forEach((count, i) => {
    below += count / n;
    most = Math.max(most, Math.abs(below - (i + 1) / BINS));
  });
  return most;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
