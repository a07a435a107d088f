import { type Chart, renderSvg } from "@lotrinh/charts";
import { showPicture } from "./show-picture.js";

/** Shows a chart of `@lotrinh/charts` below the cell, as it stands in a briefing pack. */
export async function showChart(chart: Chart): Promise<string | undefined> {
  return showPicture(await renderSvg(chart), { alt: chart.description });
}
