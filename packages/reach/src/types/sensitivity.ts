import type { IndicatorNames } from "@lotrinh/language";

/** One input moved from the low to the high end of its range, the others as they are. */
export interface SensitivityBar {
  /** Null for a starting value or a figure. */
  readonly lever: string | null;
  readonly indicator: string;
  readonly year: number;
  readonly unit: string;
  /** As it is. */
  readonly value: number;
  /** Where the range comes from: written in the scenario, the span of the plan's scenarios, or a step down and up. */
  readonly basis: "drawn" | "plausible" | "scenarios" | "step";
  readonly low: { readonly value: number; readonly probability: number };
  readonly high: { readonly value: number; readonly probability: number };
}

/** Which input moves a probability most. */
export interface Sensitivity {
  /** Names of the indicators of its bars, by id. */
  readonly names: IndicatorNames;
  /** As things are, on the draws of the bars. */
  readonly probability: number;
  readonly draws: number;
  /** Widest first. */
  readonly bars: readonly SensitivityBar[];
}
