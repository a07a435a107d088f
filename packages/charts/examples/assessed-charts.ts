// Charts of an assessment: a small one, made up.

import type { Chart } from "@lotrinh/charts";
import { missingByCommune, placesBoard, readingSpread, renderSvg, scenarioDumbbells } from "@lotrinh/charts";
import { assessment, names } from "../test/small.js";
import { comparison, missingView, readings, sharedPlaces } from "./small-results.js";

const drawn = (chart: Chart | null): Promise<string> => {
  if (!chart) throw new Error("nothing to draw");
  return renderSvg(chart);
};
const given = assessment([]);
const indicator = "literacy_level2_rate_15_60";

export const assessedCharts: Readonly<Record<string, () => Promise<string>>> = {
  readingSpread: () => drawn(readingSpread(readings, given)),
  readingSpreadHalf: () => drawn(readingSpread(readings, given, { width: 350, language: "en" })),
  scenarioDumbbells: () => drawn(scenarioDumbbells(comparison)),
  scenarioDumbbellsHalf: () => drawn(scenarioDumbbells(comparison, { width: 480, language: "en" })),
  placesBoard: () => drawn(placesBoard(sharedPlaces)),
  placesBoardHalf: () => drawn(placesBoard(sharedPlaces, { width: 350, language: "en" })),
  missingByCommune: () => drawn(missingByCommune(missingView, { indicator, names })),
  missingByCommuneHalf: () => drawn(missingByCommune(missingView, { indicator, names, width: 350, language: "en" })),
};
