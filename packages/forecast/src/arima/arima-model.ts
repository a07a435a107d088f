import { byCalendarYear } from "../calendar.js";
import { type AnnualSeries, checkSeries } from "../series.js";
import { type ArimaFilter, filterArima } from "./arima-filter.js";
import { type ArimaCoefficients, type ArimaOrder, checkOrder, orderParameters } from "./arima-order.js";

export interface ArimaModel extends ArimaCoefficients {
  readonly model: "arima";
  readonly order: ArimaOrder;
  /** Years of the training series. */
  readonly years: readonly number[];
  /** States after the last year and their variance by rows, in units of the errors': what forecasts start from. */
  readonly state: readonly number[];
  readonly stateVariance: readonly number[];
  /** Of the errors: sum of squares over observations less parameters, as R has it. */
  readonly variance: number;
  readonly logLikelihood: number;
  /** Akaike's criterion, corrected for few values; infinite where there are too few for it. */
  readonly aicc: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** The states and likelihood of a series under these coefficients; nothing is fitted. */
export function arimaWith(series: AnnualSeries, order: ArimaOrder, coefficients: ArimaCoefficients): ArimaModel {
  checkSeries(series, 1);
  checkOrder(order);
  const filter = filterArima(byCalendarYear(series), coefficients, order);
  const { constant, ar, ma } = coefficients;
  const squares = Math.max(0, filter.yy - 2 * constant * filter.xy + constant * constant * filter.xx);
  const observed = series.values.length - order.d;
  const k = orderParameters(order);
  const logLikelihood = likelihood(filter, squares, observed);
  return {
    model: "arima",
    order,
    ar: [...ar],
    ma: [...ma],
    constant,
    years: [...series.years],
    state: Array.from(filter.state, (x, i) => x - constant * (filter.ofConstant[i] as number)),
    stateVariance: [...filter.variance],
    variance: squares / Math.max(1, observed - (k - 1)),
    logLikelihood,
    aicc: criterion(logLikelihood, k, observed),
    lower: series.lower ?? null,
    upper: series.upper ?? null,
  };
}

/** Log likelihood with the variance that makes it greatest. */
export function likelihood({ used, logs }: ArimaFilter, squares: number, observed: number): number {
  if (used === 0) return Number.NaN;
  return (-observed * (Math.log(squares / used) + logs / used + 1 + Math.log(2 * Math.PI))) / 2;
}

export function criterion(logLikelihood: number, k: number, observed: number): number {
  if (observed <= k + 1) return Number.POSITIVE_INFINITY;
  return -2 * logLikelihood + 2 * k + (2 * k * (k + 1)) / (observed - k - 1);
}
