import type { AnnualSeries } from "@lotrinh/forecast";
import type { ErrorTable } from "#error-quantiles";

/** A yearly series with both bounds. */
export interface RateSeries extends AnnualSeries {
  readonly lower: number;
  readonly upper: number;
}

/** A past forecast of a rate with known answers: a training series, the values of the years after it, and whose they are. */
export interface Window {
  readonly id: string;
  readonly country: string;
  readonly indicator: string;
  /** “out” where a lower rate is better. */
  readonly orientation: string;
  readonly series: RateSeries;
  readonly actual: readonly number[];
}

/** The same, or a copy of it without bounds. */
export interface FreeWindow extends Omit<Window, "series"> {
  readonly series: AnnualSeries;
}

/** A value and what it counts for. */
export type Weighted = readonly [value: number, weight: number];

/** A table that is being fitted: the parts that later ones rest on come first. */
export type Started = Pick<ErrorTable, "probabilities" | "typicalChange" | "combination" | "growth" | "correlation">;
export type Fitting = Started & Pick<ErrorTable, "rates">;

/** Errors of one forecast by horizon, in units of its scale. */
export interface ScaledErrors {
  readonly band: number;
  readonly errors: readonly number[];
}

/** A yearly series of a quantity without two bounds. */
export interface CountSeries {
  readonly id: string;
  readonly source: string;
  readonly series: AnnualSeries;
}

/** A series of M3 with its last six values apart. */
export interface M3Series extends CountSeries {
  readonly kind: string;
  readonly actual: readonly number[];
}

/** A rolling origin of such a series. */
export interface CountWindow extends CountSeries {
  readonly actual: readonly number[];
  readonly weight: number;
  readonly simulated?: boolean;
}

/** Random numbers of one family of simulated series. */
export interface Random {
  /** In [0, 1). */
  readonly unit: () => number;
  readonly normal: () => number;
  readonly between: (low: number, high: number) => number;
  readonly pick: <T>(some: readonly T[]) => T;
}

export type RivalName = "naive" | "half-drift" | "theta" | "ets" | "arima";

/** A model of one window: its points, and the mean and standard deviation that it states of each year, if it states any. */
export interface Trained {
  readonly points: readonly number[];
  readonly own: readonly { readonly mean: number; readonly sd: number }[] | null;
}

/** What is asked of a series: that the condition holds in every year from `from` to `to`, counted from its last. */
export interface Task {
  readonly from: number;
  readonly to: number;
  readonly target: number;
  /** Whether less is asked for. */
  readonly lower: boolean;
  readonly test: (value: number) => boolean;
}

/** A past target with its outcome and what was said of it. */
export interface PastTarget {
  readonly country: string;
  readonly kind: string;
  readonly comparator: string;
  /** Years from the last known value to the deadline. */
  readonly ahead: number;
  /** Whether less is better of the series. */
  readonly less: boolean;
  readonly fold: number;
  readonly family: number;
  readonly window: string;
  /** Last known value. */
  readonly last: number;
  readonly light: string;
  /** 0 or 1. */
  readonly cameTrue: number;
  /** 0 or 1 on each path. */
  readonly came: Uint8Array;
  /** Probability by rule. */
  readonly p: Record<string, number>;
}
