export { certificateFrontier } from "./certificate-frontier.js";
export { fontFaces, missingGlyphs, textWidth } from "./font.js";
export { type LeverCurveInput, leverCurve } from "./lever-curve.js";
export { type PlotSvgOptions, plotSvg } from "./plot.js";
export { type PngOptions, renderPng } from "./png.js";
export { type Chart, renderSvg, standaloneSvg } from "./svg.js";
export { type BoardOptions, boardParts, targetBoard } from "./target-board.js";
export { ink } from "./theme.js";
export { type WrapOptions, wrap } from "./wrap.js";
