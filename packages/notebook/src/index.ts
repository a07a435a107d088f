export { type SvgOptions, showHtml, showSvg, showTable } from "./display.js";
export { type OpenLocality, openLocality, suppose, supposeFigure } from "./locality.js";
export { type Directories, directories } from "./root.js";
export { compare, showComparison } from "./show-comparison.js";
export { showFigures } from "./show-figures.js";
export {
  type LeverOptions,
  showAnswers,
  showBoard,
  showFrontier,
  showLever,
  showReadings,
  showStart,
  showTrend,
  tryLever,
} from "./show-locality.js";
export { type ShowPlotOptions, showPlot } from "./show-plot.js";
export { sensitivity, showSensitivity } from "./show-sensitivity.js";
export { showTrajectory, trajectory } from "./show-trajectory.js";
export { type ColumnOptions, type TableLike, type TableOptions, tableHtml } from "./table.js";
