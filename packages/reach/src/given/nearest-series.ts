import { type Figures, joinedSeries, type Observation } from "@lotrinh/observations";

export interface NearestSeries {
  readonly locality: string;
  /** Figures since the last break, by year. */
  readonly observed: readonly Observation[];
}

export interface NearestSeriesOptions {
  readonly asOf: string;
  readonly horizon: number;
  /** Fewer figures are passed over. */
  readonly least: number;
}

/**
 * The series of an indicator that is nearest to a target: its own territory's first, then those above, each cut at its
 * last break. Null where no place has enough figures, or they reach the horizon.
 */
export function nearestSeries(
  figures: Figures,
  places: readonly string[],
  indicator: string,
  { asOf, horizon, least }: NearestSeriesOptions,
): NearestSeries | null {
  for (const locality of places) {
    const { used: observed } = joinedSeries(figures, { locality, indicator, asOf });
    const last = observed.at(-1);
    if (!last || last.year >= horizon) continue;
    if (observed.length >= least) return { locality, observed };
  }
  return null;
}
