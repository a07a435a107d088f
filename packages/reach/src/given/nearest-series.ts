import { breaksOf, type Figures, type Observation, series } from "@lotrinh/observations";

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
    const known = series(figures, { locality, indicator, asOf });
    const last = known.at(-1);
    if (!last || last.year >= horizon) continue;
    const breaks = breaksOf(figures, locality, indicator).map((one) => one.fromYear);
    const cut = Math.max(...breaks.filter((year) => year <= last.year), Number.NEGATIVE_INFINITY);
    const observed = known.filter((one) => one.year >= cut);
    if (observed.length >= least) return { locality, observed };
  }
  return null;
}
