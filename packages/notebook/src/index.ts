export { type SvgOptions, showHtml, showSvg, showTable } from "./display.js";
export { exportChart } from "./export-chart.js";
export { type ExportOptions, exportPack } from "./export-pack.js";
export { moDiaPhuong, type OpenLocality, type OpenOptions, type OpenWithData, openLocality } from "./open-locality.js";
export { type Directories, directories } from "./root.js";
export { type DataFrameLike, type Showable, show, type VegaLiteSpec } from "./show.js";
export { showAnswers } from "./show-answers.js";
export { showChart } from "./show-chart.js";
export { compare, showComparison } from "./show-comparison.js";
export { showFigures } from "./show-figures.js";
export {
  type LeverOptions,
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
export { showSlider } from "./show-slider.js";
export { showTrajectory, trajectory } from "./show-trajectory.js";
export { type OwnFigure, suppose, supposeFigure } from "./suppose.js";
export { type ColumnOptions, type TableLike, type TableOptions, tableHtml } from "./table.js";
