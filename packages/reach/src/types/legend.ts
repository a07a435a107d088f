import type { IndicatorNames, Timing } from "@lotrinh/language";
import type { Source } from "@lotrinh/observations";
import type { Bilingual, Field, Locality, Plan, UnitCost } from "@lotrinh/registry";

/** What a reader needs to name and trace the figures: each by its id, only those that the assessment mentions. */
export interface Legend {
  readonly names: IndicatorNames;
  readonly localities: Readonly<Record<string, Locality>>;
  readonly timings: Readonly<Record<string, Timing>>;
  /** What each indicator of a target or a need is about. */
  readonly fields: Readonly<Record<string, Field>>;
  readonly plans: Readonly<Record<string, PlanHeader>>;
  readonly sources: Readonly<Record<string, Source>>;
  /** What other places paid for what levers count that would bring targets about. */
  readonly unitCosts: readonly UnitCost[];
  readonly scenario: Bilingual | null;
  /** Units of today that hold the locality's old units, and how many of those. */
  readonly successors: { readonly old: number; readonly today: readonly string[]; readonly source: string } | null;
}

export type PlanHeader = Omit<Plan, "targets" | "scenarios" | "questions">;
