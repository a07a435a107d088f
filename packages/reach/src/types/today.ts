import type { IndicatorNames } from "@lotrinh/language";
import type { Observation } from "@lotrinh/observations";
import type { Bilingual, Reading, Succession, Target } from "@lotrinh/registry";
import type { Condition, Word } from "./answer.js";
import type { Outcome, Silence } from "./assessment.js";
import type { Finding } from "./finding.js";

/** A unit that holds some of the locality's territory today. */
export interface TodayUnit {
  readonly code: string;
  readonly name: string;
  /** Its id in `localities.csv`; null where it has none. */
  readonly locality: string | null;
  /** Old units that it holds; a divided one counts by its part. */
  readonly oldUnits: number;
  /** Its part of the locality, of 1: an assumption wherever there is more than one unit. */
  readonly share: number;
  readonly status: "reported" | "assumed";
}

/** A rate in whole people, schools or rooms of the territory that was counted, in the year of the count. */
export interface TodayNeeded {
  readonly count: number;
  readonly of: number;
  readonly year: number;
  readonly status: "reported" | "assumed";
}

/** A target in one unit of today. */
export interface TodayShare {
  readonly unit: string;
  /** In the unit of the reading: of a rate the rate itself, of a count the unit's part, a whole number. */
  readonly asked: number | null;
  /** How many that is of how many, in this unit; null where nobody counted them. */
  readonly needed: TodayNeeded | null;
  /** Year of the latest count, where that is of another territory, so that the unit's own is to be asked for; else null. */
  readonly countedElsewhere: number | null;
  readonly probability: number | null;
  readonly word: Word | null;
  /** From the unit's own figures, or as in the whole of the old territory, which is then assumed of it. */
  readonly basis: "own" | "territory" | null;
  readonly latest: Observation | null;
}

export interface TodayTarget {
  readonly target: Target;
  readonly reading: Reading | null;
  readonly state: "open" | "past";
  readonly rule: Succession["rule"];
  readonly why: Bilingual;
  /** Of the sum over the units, of a count; of the old territory, of a rate. Null where past, lapsed or not known. */
  readonly probability: number | null;
  readonly word: Word | null;
  readonly conditions: readonly Condition[];
  /** Of a share of communes: how many of today's it takes. */
  readonly unitsNeeded: number | null;
  readonly outcome: Outcome["verdict"] | null;
  readonly silence: Silence | null;
  /** One for each unit of today; none for a target that lapsed. */
  readonly units: readonly TodayShare[];
}

/** The targets of a locality on the units that hold its territory today. */
export interface TodayAssessment {
  /** Names of the indicators that it mentions, by id. */
  readonly names: IndicatorNames;
  readonly locality: string;
  readonly asOf: string;
  readonly seed: number;
  readonly draws: number;
  readonly scenario: string;
  /** Why there is nothing to show: the locality goes on as it was, or its successors are not known. */
  readonly missing: Finding | null;
  /** Last day of the locality. */
  readonly validTo: string | null;
  readonly oldUnits: number;
  /** What the parts of the units rest on; null where there is one unit. */
  readonly sharedBy: "population" | "old-units" | null;
  /** Places that joined the same units from elsewhere, as far as the lineage knows. */
  readonly joined: readonly string[];
  readonly units: readonly TodayUnit[];
  readonly targets: readonly TodayTarget[];
}
