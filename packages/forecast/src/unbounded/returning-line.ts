import { leastSquaresSlope } from "../least-squares.js";
import type { AnnualSeries } from "../series.js";

/** A series that comes back to a line or a level: an autoregression around a trend. */
export interface ReturningLine {
  readonly model: "returning-line";
  /** The line at the last year, and its shrunken slope a year. */
  readonly level: number;
  readonly slope: number;
  /** How far the last value lies off the line, and the share of that which is left a year later. */
  readonly off: number;
  readonly correlation: number;
  /** Squared t of the slope, and standard error of the values around the line of least squares. */
  readonly strength: number;
  readonly deviation: number;
}

/** Squared t at which half of the slope is kept. */
const HALF = 4;
const MOST = 0.95;

/**
 * The line of least squares through the mean, its slope kept by t²/(t² + 4), to which the last value returns with the first
 * autocorrelation of what lies off it, mended for its bias in short series (Kendall 1954, Biometrika 41).
 */
export function returningLine(series: AnnualSeries): ReturningLine {
  const { years, values } = series;
  const n = values.length;
  const slope = leastSquaresSlope(series);
  const time = mean(years);
  const level = mean(values);
  const off = values.map((value, i) => value - level - slope * ((years[i] as number) - time));
  const squares = off.reduce((sum, x) => sum + x * x, 0);
  const deviation = Math.sqrt(squares / Math.max(1, n - 2));
  const spread = years.reduce((sum, year) => sum + (year - time) * (year - time), 0);
  const strength = deviation > 0 ? (slope / deviation) * (slope / deviation) * spread : Number.POSITIVE_INFINITY;
  const kept = deviation > 0 ? (slope * strength) / (strength + HALF) : slope;
  const last = level + kept * ((years[n - 1] as number) - time);
  return {
    model: "returning-line",
    level: last,
    slope: kept,
    off: (values[n - 1] as number) - last,
    correlation: correlationOf(off, years),
    strength,
    deviation,
  };
}

/** Points for 1 … `horizon` years ahead. */
export function returningLinePoints({ level, slope, off, correlation }: ReturningLine, horizon: number): number[] {
  let left = off;
  const points: number[] = [];
  for (let h = 1; h <= horizon; h++) {
    left *= correlation;
    points.push(level + h * slope + left);
  }
  return points;
}

function correlationOf(off: readonly number[], years: readonly number[]): number {
  let products = 0;
  let squares = 0;
  for (let i = 1; i < off.length; i++) {
    if ((years[i] as number) - (years[i - 1] as number) !== 1) continue;
    const before = off[i - 1] as number;
    products += before * (off[i] as number);
    squares += before * before;
  }
  const own = squares > 0 ? products / squares : 0;
  return Math.max(0, Math.min(MOST, own + (1 + 4 * own) / off.length));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, x) => sum + x, 0) / values.length;
}
