import { leastSquaresSlope } from "../least-squares.js";
import { type TrainedModel, trainedModel } from "../model.js";
import { type AnnualSeries, checkSeries } from "../series.js";
import { power, smooth } from "../smoothing.js";

/**
 * The Theta method as what it is: simple exponential smoothing with a drift of half the slope of the line of least squares
 * (Hyndman & Billah 2003, Int. J. Forecasting 19). Time is the calendar, also where years are missing.
 * Throws a `RangeError` for an empty series.
 */
export function theta(series: AnnualSeries): TrainedModel {
  checkSeries(series, 1);
  const { alpha, level } = smooth(series);
  const slope = leastSquaresSlope(series) / 2;
  const span = (series.years.at(-1) as number) - (series.years[0] as number) + 1;
  const behind = (1 - power(1 - alpha, span)) / alpha - 1;
  return trainedModel("theta", series, { level: level + slope * behind, slope });
}
