export type ForecastModel = "naive" | "half-drift" | "theta" | "combination";

/** Pooled errors of past forecasts, made by `scripts/fit-errors.mjs`. Bands are those of `levelBand`. */
export interface ErrorTable {
  readonly probabilities: readonly number[];
  /** Median by band of the mean absolute change a year, in percent of the range. */
  readonly typicalChange: readonly number[];
  readonly combination: CombinationWeights;
  /** Exponent by which errors grow beyond the last tabulated horizon. */
  readonly growth: number;
  /** Correlation of the normal scores of errors of horizons 1 and 2, 2 and 3, … */
  readonly correlation: readonly number[];
  readonly models: Readonly<Record<Exclude<ForecastModel, "combination">, ModelErrors>>;
  /** Errors of the combination for rates. */
  readonly rates: RateErrors;
}

export interface RateErrors {
  /** Coefficients of the log size of errors below and above the point, in percent of the range: see `sizeTerms`. */
  readonly below: readonly number[];
  readonly above: readonly number[];
  /** Factors on the errors for 1, 2, 3–4, 5–6, 7–9, 10+ values. */
  readonly lengths: readonly number[];
  /** Quantiles of errors in units of their size: band, horizon, probability. */
  readonly shapes: readonly (readonly (readonly number[])[])[];
  /** Probability that exactly the last value comes: class of `heldClass`, horizon. */
  readonly held: readonly (readonly number[])[];
}

export interface ModelErrors {
  /** Factors on the errors for 1, 2, 3–4, 5–6, 7–9, 10+ values: for rates, then for series without both bounds. */
  readonly lengths: readonly (readonly number[])[];
  /** Quantiles of (actual − point) / scale: band, horizon, probability. */
  readonly errors: readonly (readonly (readonly number[])[])[];
}

export interface CombinationWeights {
  /** Share of the shrunken drift that is kept, before `roomLeft` takes from it. */
  readonly drift: number;
  /** Pace of the reference class: percent points a year are 100 · pace · s² (1 − s) at the share s of the range. */
  readonly pace: number;
  /** Share of what dies out of the last change: see `combination`. */
  readonly excess: number;
}

/** Index of the group of lengths 1, 2, 3–4, 5–6, 7–9, 10+. */
export function lengthGroup(n: number): number {
  return [2, 3, 5, 7, 10].filter((least) => n >= least).length;
}
