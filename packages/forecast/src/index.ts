export { drift, halfDrift } from "./drift.js";
export { type ForecastPoint, forecastPoints } from "./forecast-points.js";
export { measures } from "./measures.js";
export type { TrainedModel } from "./model.js";
export { naive } from "./naive.js";
export type { AnnualSeries } from "./series.js";
