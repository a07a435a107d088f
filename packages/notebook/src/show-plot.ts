import { plotSvg } from "@lotrinh/charts";
import type { PlotOptions } from "@observablehq/plot";
import { showPicture } from "./show-picture.js";

export interface ShowPlotOptions {
  /** The one message of the figure, set above it; defaults to the figure's own title. */
  readonly title?: string;
  /** What the picture says for those who cannot see it; defaults to the title. */
  readonly alt?: string;
}

/** Shows an Observable Plot figure below the cell. */
export async function showPlot(
  options: PlotOptions,
  { title, alt = title }: ShowPlotOptions = {},
): Promise<string | undefined> {
  const own = typeof options.title === "string" ? options.title : "";
  const said = { ...(title === undefined ? {} : { title }), ...(alt === undefined ? {} : { description: alt }) };
  return showPicture(await plotSvg(options, said), { alt: alt ?? own });
}
