/** A cell, a series or a register that would improve the answer. */
export interface Need {
  readonly kind: "series" | "register" | "annex" | "definition";
  /** Null for what bears on every indicator of a plan. */
  readonly indicator: string | null;
  readonly unit: string | null;
  readonly from: number | null;
  readonly to: number | null;
  /** Communes whose own figures are wanted, by which a legal standard is judged; none for those of the territory. */
  readonly places: readonly string[];
  /** Other indicators without which it says nothing, so that it is wanted together with them; its own of a definition. */
  readonly together: readonly string[];
}

/** Between which values a missing figure may well lie, in its unit. */
export interface PlausibleRange {
  readonly from: number;
  readonly to: number;
  /**
   * What says so: a scenario; the last figure and the paces of provinces; the lowest and highest of a series; the bounds of
   * the indicator.
   */
  readonly basis: "scenario" | "reference-class" | "series" | "bounds";
  /** Whose figures it rests on, and of which years; null for bounds. */
  readonly place: string | null;
  readonly years: readonly [number, number] | null;
  /** Id of the source, or file and line of the scenario. */
  readonly source: string | null;
}

/** Cells that would improve the answers of a locality: one row for each indicator and kind. */
export interface LocalityNeed extends Need {
  /** Years of which the territory has no figure yet; of a register the year that it should reach. */
  readonly years: readonly number[];
  /** As in `observations`: empty for the total. */
  readonly breakdown: string;
  /** Whether numerator and denominator are wanted with the rate. */
  readonly counts: boolean;
  /** Of the indicator, in Vietnamese. */
  readonly definition: string | null;
  /** Ids of all targets that want it. */
  readonly targets: readonly string[];
  /** Those that have no probability yet, those whose probability would be firmer, those past whose outcome is unknown. */
  readonly answers: readonly string[];
  readonly firmer: readonly string[];
  readonly outcomes: readonly string[];
  /** 3, 2 and 1 for each of them, twice for targets that readers ask of first. */
  readonly worth: number;
  readonly plausible: PlausibleRange | null;
}
