export { checkObservation, checkObservations } from "./check.js";
export { observationColumns } from "./columns.js";
export { type Correction, correctionOf } from "./correction.js";
export { inflatedPart } from "./inflation.js";
export { type DataIssue, dataIssues } from "./issues.js";
export { type JoinedSeries, joinedSeries, type LeftOut } from "./joined-series.js";
export { loadFigures } from "./load.js";
export { figureKey, type Layer, mergeFigures } from "./merge.js";
export { exportColumns, withoutExport } from "./own-export.js";
export { loadPopulation } from "./population.js";
export { readFigures } from "./read-figures.js";
export { type ReadSeriesOptions, readSeries } from "./read-series.js";
export { type LongTarget, readTargets } from "./read-targets.js";
export { loadReferenceClass } from "./reference-class.js";
export { breaksOf, latest, type SeriesOptions, series, sourceOf } from "./series.js";
export { type SplitRow, splitRows } from "./split-rows.js";
export { type Summary, summarise } from "./summary.js";
export { readChunks } from "./text-chunks.js";
export type {
  Break,
  Conflict,
  Figures,
  LongSeries,
  Observation,
  Pace,
  PopulationFigure,
  Quality,
  Source,
  Status,
} from "./types.js";
export { readWorkbookLines, type SheetLines } from "./workbook-lines.js";
