import type { Chart } from "@lotrinh/charts";
import type { WantedFigure } from "../document.js";

/** Pixels of a page, and of a telephone. */
const [PAGE, TELEPHONE] = [620, 345];

/** A chart drawn for a page and for a telephone; none where there is nothing to draw. */
export function drawnFor(name: string, draw: (width: number) => Chart | null | undefined): WantedFigure[] {
  const [chart, narrow] = [draw(PAGE), draw(TELEPHONE)];
  return chart ? [{ name, chart, ...(narrow ? { narrow } : {}) }] : [];
}
