export { type ArimaOptions, arima } from "./arima/arima.js";
export { type ArimaModel, arimaWith } from "./arima/arima-model.js";
export type { ArimaCoefficients, ArimaOrder } from "./arima/arima-order.js";
export {
  type AutoregressiveDrift,
  type AutoregressiveDriftOptions,
  autoregressiveDrift,
} from "./autoregressive-drift.js";
export { backtest, type PanelOptions } from "./backtest/backtest.js";
export {
  backtestForecasts,
  type Forecaster,
  type ForecastRow,
  type ForecastsOptions,
} from "./backtest/backtest-forecasts.js";
export { type BacktestOptions, type BacktestRow, backtestSeries, type Trainer } from "./backtest/backtest-series.js";
export { type BacktestMeasures, backtestTable } from "./backtest/backtest-table.js";
export type { DistributionScore } from "./backtest/score-distribution.js";
export { addScores, noScores, type ScoreMeasures, type Scores, scoreTable } from "./backtest/score-table.js";
export { combination } from "./combination.js";
export { type DampedDrift, dampedDrift } from "./damped-drift.js";
export type { AccuracyTest } from "./diebold-mariano.js";
export { drift, halfDrift } from "./drift.js";
export type { CombinationWeights, ForecastModel } from "./error-quantiles.js";
export { dampedHolt, type EtsOptions, ets, holt, ses } from "./ets/ets.js";
export type { EtsName, EtsParameters } from "./ets/ets-form.js";
export { type EtsModel, etsWith } from "./ets/ets-model.js";
export { type FittedValues, fittedValues } from "./fitted-values.js";
export { type ForecastByOptions, forecastBy, type NamedForecast } from "./forecast-by.js";
export { forecastPanel } from "./forecast-panel.js";
export { type AnyModel, type ForecastPoint, forecastPoints } from "./forecast-points.js";
export { forecastSeries } from "./forecast-series.js";
export type { HomeFamily } from "./home/home-table.js";
export { mean } from "./mean.js";
export { measures } from "./measures.js";
export type { TrainedModel } from "./model.js";
export { type ModelLimits, modelLimits } from "./model-limits.js";
export type { ModelName } from "./model-widths.js";
export { naive } from "./naive.js";
export { modelNames } from "./named-models.js";
export { type PanelPace, panelPace } from "./panel-pace.js";
export { panelReversal } from "./panel-reversal.js";
export { pathScores, type SamplePathsOptions } from "./path-scores.js";
export { forecastPooled } from "./pooled/forecast-pooled.js";
export type { PooledSeries } from "./pooled/growth-paths.js";
export { pooledDrift } from "./pooled-drift.js";
export { quantileFunction, quantileOf, quantilesOf } from "./quantile-of.js";
export { robustTrend } from "./robust-trend.js";
export { samplePaths } from "./sample-paths.js";
export { type SaturatingGrowth, saturatingGrowth } from "./saturating-growth.js";
export type { AnnualSeries } from "./series.js";
export type { ForecastOptions, SeriesForecast } from "./series-forecast.js";
export { shrunkenDrift } from "./shrunken-drift.js";
export { type DynamicTheta, dynamicOptimisedTheta } from "./theta/dynamic-theta.js";
export { optimisedTheta } from "./theta/optimised-theta.js";
export { theta } from "./theta/theta.js";
export { type QuantileRow, tidyQuantiles } from "./tidy-quantiles.js";
export { type BackTransformedLimits, backTransformLimits } from "./transformation/back-transform-limits.js";
export { backTransformMean } from "./transformation/back-transform-mean.js";
export { type BoxCox, boxCox } from "./transformation/box-cox.js";
export { guerreroLambda } from "./transformation/guerrero-lambda.js";
export { likelihoodLambda } from "./transformation/likelihood-lambda.js";
export { type Log, log } from "./transformation/log.js";
export { type ScaledLogit, type ScaledLogitOptions, scaledLogit } from "./transformation/scaled-logit.js";
export { transformSeries } from "./transformation/transform-series.js";
export { backTransform, type Transformation, transform } from "./transformation/transformation.js";
export { type UnboundedCombination, unboundedCombination } from "./unbounded/unbounded-combination.js";
export { type UnusualValue, unusualValues } from "./unusual-values.js";
