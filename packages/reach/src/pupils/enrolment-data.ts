import type { Figures, PopulationFigure } from "@lotrinh/observations";
import type { Registry, Scenario } from "@lotrinh/registry";

/** What projections of pupils are made from. */
export interface EnrolmentData {
  readonly registry: Registry;
  readonly figures: Figures;
  readonly population: readonly PopulationFigure[];
  /** May set constants. Defaults to none. */
  readonly scenario?: Scenario | null;
}
