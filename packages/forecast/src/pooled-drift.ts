import { type TrainedModel, trainedModel } from "./model.js";
import { panelPace } from "./panel-pace.js";
import type { AnnualSeries } from "./series.js";

/**
 * Each series of a panel goes on from its last value with half of its partially pooled pace (`panelPace`): places of one
 * country rise and fall together, and half of a pace is what tends to be kept. A series with a single value takes the others'.
 * Errors as for `panelPace`.
 */
export function pooledDrift(panel: readonly AnnualSeries[]): TrainedModel[] {
  const { slopes } = panelPace(panel);
  return panel.map((series, i) =>
    trainedModel("pooled-drift", series, { level: series.values.at(-1) as number, slope: (slopes[i] as number) / 2 }),
  );
}
