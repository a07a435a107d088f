import type { Observation } from "@lotrinh/observations";
import type { Progress } from "./progress.js";

/** A quantile of the simulated paths in one year. */
export interface FanYear {
  readonly year: number;
  readonly quantiles: readonly { readonly p: number; readonly value: number }[];
}

/** A series that bears on a target, and where it goes: the territory's own, or that of a level above. */
export interface Trend {
  readonly locality: string;
  readonly indicator: string;
  readonly unit: string;
  /** Figures since the last break, by year. */
  readonly observed: readonly Observation[];
  readonly model: string;
  /** Last year to which the errors of past forecasts were measured; the fan beyond it grows by a rule. */
  readonly checkedTo: number;
  readonly fan: readonly FanYear[];
  /** Null where the default reading asks for no value. */
  readonly pace: Pace | null;
  /** What other systems would say of it, in side columns: never a source of the probability or its word. */
  readonly progress: Progress | null;
}

/** How fast a series moved, and how fast it would have to. */
export interface Pace {
  readonly from: number;
  readonly to: number;
  readonly until: number;
  /** In the unit of the series, a year, from the first figure to the last. */
  readonly observed: number;
  /** In the unit of the series, a year, from the last figure to what is asked. */
  readonly required: number;
  /** Observed pace as a part of the required one, on `scale`; null where nothing more is required. */
  readonly ratio: number | null;
  readonly scale: "logit" | "absolute";
}
