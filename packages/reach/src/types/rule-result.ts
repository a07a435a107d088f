import type { AgeBand, Certainty, Criterion, Quota } from "@lotrinh/registry";

export type RuleState = "met" | "unmet" | "unknown";

/** People with the property, and all who are counted. */
export interface Counts {
  readonly numerator: number;
  readonly denominator: number;
}

export interface CriterionResult {
  readonly indicator: string;
  readonly comparator: Criterion["comparator"];
  /** In percent, for the kind of commune; null where the act's number is not known. */
  readonly threshold: number | null;
  readonly ages: AgeBand | null;
  readonly universal: boolean;
  readonly state: RuleState;
  /** Nobody is in the denominator: the criterion holds, and says nothing. */
  readonly vacuous: boolean;
  readonly counts: Counts | null;
  /** People missing; null where the threshold or the counts are not known. */
  readonly missing: number | null;
  readonly certainty: Certainty;
  readonly source: string | null;
}

export interface QuotaResult {
  readonly ruleSet: string;
  readonly standard: string;
  readonly tier: Quota["tier"];
  readonly of: Quota["of"];
  /** In percent of the units; null where the act's number is not known, or the units exist no more. */
  readonly share: number | null;
  readonly certainty: Quota["certainty"];
  readonly source: string | null;
  readonly state: RuleState;
  readonly units: number;
  readonly met: number;
  readonly unmet: number;
  readonly unknown: number;
  /** Units that must meet the standard; null without a share. */
  readonly needed: number | null;
  /** Units still missing, those not known counted as missing; null without a share. */
  readonly missing: number | null;
  /** Why no verdict can be given, whatever the units do. */
  readonly open: "no-quota" | "no-units" | null;
}
