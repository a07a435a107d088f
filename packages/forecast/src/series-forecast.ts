import type { ForecastModel } from "./error-quantiles.js";
import type { HomeFamily } from "./home/home-table.js";
import type { QuantileGrid } from "./quantile-of.js";
import type { UnusualValue } from "./unusual-values.js";

export interface ForecastOptions {
  /** Years to forecast after the last year of the series. */
  readonly horizon: number;
  /** Default "combination". */
  readonly model?: ForecastModel;
  /**
   * Which way a rate with both bounds is meant to move: the errors behind a forecast lean that way. Default "higher";
   * "lower" for dropout, illiteracy or out-of-school rates.
   */
  readonly better?: "higher" | "lower";
  /** First years that are not comparable with those before them; the series is cut at the last. Default none. */
  readonly breaks?: readonly number[];
  /** A family of rates that provinces of Viet Nam foretell better: their changes in the place of `model` and its errors. Default none. */
  readonly home?: HomeFamily;
}

export interface SeriesForecast extends QuantileGrid {
  /** "pooled-drift" from `forecastPanel`, "pooled" from `forecastPooled`, "home" of a family of provinces. */
  readonly model: ForecastModel | "pooled-drift" | "pooled" | "home";
  readonly mean: readonly number[];
  readonly median: readonly number[];
  /** Correlation of a year's normal score with that of the year before, from the second year on. */
  readonly correlation: readonly number[];
  /** Whether a year lies further out than errors were measured. */
  readonly beyondChecked: boolean;
  /** Outliers and shifts of level among the values it was made from. */
  readonly unusual: readonly UnusualValue[];
  readonly used: {
    /** First and last year, and number of values, after cutting at breaks. */
    readonly from: number;
    readonly to: number;
    readonly values: number;
    readonly level: number;
    readonly slope: number;
    /** Usual change in a year, in the unit of the series. */
    readonly scale: number;
    /**
     * 0 … 5 for a last value below 10, 40, 80, 95, 99 and from 99 % of the range on; 6 without both bounds.
     * Counted from the upper bound down where lower is better.
     */
    readonly band: number;
  };
}
