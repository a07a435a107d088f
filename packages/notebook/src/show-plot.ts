import { plotSvg, standaloneSvg } from "@lotrinh/charts";
import type { PlotOptions } from "@observablehq/plot";
import { showSvg } from "./display.js";

export interface ShowPlotOptions {
  /** The one message of the figure, set above it. */
  readonly title: string;
  /** What the picture says for those who cannot see it; defaults to the title. */
  readonly alt?: string;
}

/** Shows an Observable Plot figure below the cell. */
export async function showPlot(
  options: PlotOptions,
  { title, alt = title }: ShowPlotOptions,
): Promise<string | undefined> {
  return showSvg(await standaloneSvg(await plotSvg(options, { title, description: alt })), { alt });
}
