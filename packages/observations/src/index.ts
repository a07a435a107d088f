export { checkObservations } from "./check.js";
export { loadFigures } from "./load.js";
export { breaksOf, latest, type SeriesOptions, series, sourceOf } from "./series.js";
export { type Summary, summarise } from "./summary.js";
export { fromTable, toTable } from "./table.js";
export type { Break, Figures, Observation, Quality, Source, Status } from "./types.js";
