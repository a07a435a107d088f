import { checkPairs, mean, type Values } from "./values.js";

/** Mean absolute error. */
export function mae(actual: Values, forecast: Values): number {
  return mean(errors(actual, forecast).map(Math.abs));
}

/** Root mean squared error. */
export function rmse(actual: Values, forecast: Values): number {
  return Math.sqrt(mean(errors(actual, forecast).map(square)));
}

/**
 * Mean absolute error, scaled by that of the naive forecast within the training values (Hyndman & Koehler 2006,
 * Int. J. Forecasting 22). NaN where the training values never change.
 */
export function mase(actual: Values, forecast: Values, training: Values): number {
  return mae(actual, forecast) / scale(mean(changes(training).map(Math.abs)));
}

/** Root mean squared error, scaled by that of the naive forecast within the training values. NaN as for `mase`. */
export function rmsse(actual: Values, forecast: Values, training: Values): number {
  return rmse(actual, forecast) / scale(Math.sqrt(mean(changes(training).map(square))));
}

/** Symmetric mean absolute percentage error, 0 to 200 (Makridakis et al. 2020). Says little near 0 or 100 %. */
export function smape(actual: Values, forecast: Values): number {
  return mean(
    errors(actual, forecast).map((e, i) => (e === 0 ? 0 : (200 * Math.abs(e)) / spread(actual, forecast, i))),
  );
}

function errors(actual: Values, forecast: Values): number[] {
  checkPairs("forecast", actual, forecast);
  return actual.map((value, i) => value - (forecast[i] as number));
}

function changes(training: Values): number[] {
  return training.slice(1).map((value, i) => value - (training[i] as number));
}

function spread(actual: Values, forecast: Values, i: number): number {
  return Math.abs(actual[i] as number) + Math.abs(forecast[i] as number);
}

function scale(value: number): number {
  return value > 0 ? value : Number.NaN;
}

function square(value: number): number {
  return value * value;
}
