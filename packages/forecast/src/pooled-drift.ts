import { type TrainedModel, trainedModel } from "./model.js";
import { panelPace } from "./panel-pace.js";
import { panelReversal } from "./panel-reversal.js";
import type { AnnualSeries } from "./series.js";

/** Of a pace, and of a reversal, whose estimate from short series is too strong (Kendall 1954, Biometrika 41). */
const KEPT = 0.5;

/**
 * Each series of a panel goes on with half of its partially pooled pace (`panelPace`): places of one country rise and fall
 * together, and half of a pace is what tends to be kept. It starts from its last value less half of what the panel's changes
 * tend to take back of the last one (`panelReversal`). A series with a single value takes the others' pace. Errors as for `panelPace`.
 */
export function pooledDrift(panel: readonly AnnualSeries[]): TrainedModel[] {
  const { slopes } = panelPace(panel);
  const reversal = panelReversal(panel, slopes);
  return panel.map((series, i) => {
    const slope = slopes[i] as number;
    return trainedModel("pooled-drift", series, {
      level: lastValue(series) - KEPT * reversal * lastSurprise(series, slope),
      slope: KEPT * slope,
    });
  });
}

function lastValue({ values }: AnnualSeries): number {
  return values.at(-1) as number;
}

/** The last change less what the pace explains of it; 0 for a single value. */
function lastSurprise({ years, values }: AnnualSeries, slope: number): number {
  if (values.length < 2) return 0;
  const gap = (years.at(-1) as number) - (years.at(-2) as number);
  return (values.at(-1) as number) - (values.at(-2) as number) - gap * slope;
}
