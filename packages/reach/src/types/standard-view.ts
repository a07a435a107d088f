import type { Observation, Status } from "@lotrinh/observations";
import type { AgeBand, Certainty, Criterion, Quota, RuleSet } from "@lotrinh/registry";
import type { Counts, CriterionResult, QuotaResult, RuleState } from "./rule-result.js";

/** A criterion of a legal standard and the latest figure of this very territory; the act applies it commune by commune. */
export interface CriterionView {
  readonly standard: string;
  readonly indicator: string;
  readonly comparator: Criterion["comparator"];
  /** In percent, in ordinary and in exceptionally difficult communes; null where not known. */
  readonly normal: number | null;
  readonly difficult: number | null;
  readonly ages: { readonly normal: AgeBand; readonly difficult: AgeBand } | null;
  readonly universal: boolean;
  readonly certainty: Certainty;
  readonly source: string | null;
  readonly known: Observation | null;
}

/** Another act that has the standard, issued or not. */
export interface VersionView {
  readonly ruleSet: string;
  readonly act: string;
  readonly status: RuleSet["status"];
  readonly standard: string;
  /** Whether all its thresholds are known. */
  readonly known: boolean;
}

/** A legal standard that a reading asks for. */
export interface StandardView {
  readonly ruleSet: string;
  readonly act: string;
  readonly actStatus: RuleSet["status"];
  /** File and line of the scenario that chose the act; null for the act that is in force, or takes its place. */
  readonly actFrom: string | null;
  readonly standard: string;
  readonly tier: Quota["tier"] | "commune";
  /** Of the standard, then of all that it stands on. */
  readonly criteria: readonly CriterionView[];
  /** What decides for the whole, over the communes of the plan's own list; null for a commune, or where the act has none. */
  readonly quota: {
    readonly of: Quota["of"];
    /** In percent; null where not known. */
    readonly share: number | null;
    readonly certainty: Certainty;
    readonly source: string | null;
    /** Why nothing can be said of the whole: its quota is not known, or counts units that are gone. */
    readonly open: "no-quota" | "no-units" | null;
    readonly units: number | null;
    readonly needed: number | null;
  } | null;
  /** Communes of today, each held against the act by its own counts, where there are any. */
  readonly communes: readonly CommuneView[];
  /** The same quota over the communes of today, by their counts; null where nothing is counted or it cannot decide. */
  readonly today:
    | (Pick<QuotaResult, "units" | "met" | "unmet" | "unknown" | "missing"> & { readonly needed: number })
    | null;
  /** Of the whole, over the communes of today by their counts; unknown without them. */
  readonly state: RuleState;
  /** The last recognition of this territory that is known, which need not hold today. */
  readonly recognised: Observation | null;
  readonly versions: readonly VersionView[];
}

/** A commune held against a standard and all that it stands on, by its own counts. */
export interface CommuneView {
  readonly unit: string;
  readonly state: RuleState;
  /** As which kind of commune it is judged; null where a scenario does not say, and people missing are an ordinary one's. */
  readonly kind: "normal" | "difficult" | null;
  /** Those with counts, each at its strictest threshold. */
  readonly criteria: readonly (Pick<
    CriterionResult,
    "indicator" | "threshold" | "state" | "missing" | "vacuous" | "certainty"
  > & {
    readonly standard: string;
    readonly counts: Counts;
    /** Of the counts. */
    readonly year: number;
    /** Of the counts: assumed where a planner supposes them. */
    readonly status: Status;
  })[];
}
