import type { Comparator, Warning } from "@lotrinh/language";
import type { ClauseForms, ReadingForms } from "./clause-forms.js";
import type { Constant, SupposedConstant } from "./constant-types.js";
import type { Identity, TemplateSeries } from "./identity-types.js";
import type { Law } from "./law-types.js";
import type { Place } from "./place.js";
import type { RuleSet } from "./rule-types.js";
import type { SchoolCount } from "./school-count-types.js";
import type { SupposedRules } from "./supposed-rule-types.js";
import type { UnitCost } from "./unit-cost.js";

export type { Place, Warning };

/** Words of a plan that we wrote ourselves (labels, reasons), in both languages. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

export type TargetKind = "reach" | "maintain" | "change" | "count" | "standard" | "qualitative";

/** How the plan words its will, weakest first. */
export type Modality = "aim" | "strive" | "maintain" | "complete" | "commit";

/** One way to read a clause. Exactly one reading of a target is the default. */
export interface Reading extends ReadingForms {
  readonly id: string;
  readonly default: boolean;
  /** Indicator that this reading measures. */
  readonly indicator: string;
  readonly comparator: Comparator;
  readonly value: number | null;
  readonly unit: string;
  readonly label: Bilingual;
  readonly why: Bilingual;
  readonly warnings: readonly Warning[];
}

/** A clause of a plan, as printed and as read. */
export interface Target extends ClauseForms {
  readonly id: string;
  readonly plan: string;
  readonly locality: string;
  readonly indicator: string;
  /** Year by which, or through which, the clause is to hold. */
  readonly horizon: number;
  /** As printed: a bare “đạt X” is `=`, although its default reading is `>=`. */
  readonly comparator: Comparator;
  readonly value: number | null;
  readonly unit: string;
  readonly kind: TargetKind;
  readonly modality: Modality;
  /** Where in the plan, e.g. “II.2, ý 1”. */
  readonly section: string;
  /** Line of the document's text that holds the clause. */
  readonly line: number;
  /** The figure phrase as printed: a few words. */
  readonly phrase: string;
  /** Targets of the same promise at different deadlines share a series. */
  readonly series: string | null;
  readonly readings: readonly Reading[];
  /** Warnings written in the plan's folder, then those that follow from the registry. */
  readonly warnings: readonly Warning[];
  /** What whoever reviewed it wrote beside it. */
  readonly note?: string;
  /** Whether a person has held it against the document. Absent where nobody has. */
  readonly reviewed?: true;
  readonly place: Place;
}

export interface Plan {
  readonly id: string;
  readonly locality: string;
  readonly title: string;
  readonly issuer: string;
  readonly number: string;
  /** ISO date, cut to what the document prints: `2022-04-29`, `2025-02` or `2025`. */
  readonly date: string;
  /** `derived` for what acts ask of a place that has no plan: see `withBindingPlan`. */
  readonly status: "signed" | "unsigned" | "ocr" | "derived";
  readonly document: { readonly sha256: string; readonly lines: number };
  /** What the document refers to and does not contain. */
  readonly missing: readonly { readonly what: string; readonly section: string; readonly note: Bilingual }[];
  /** Assumptions offered to the models of this plan; `hien-trang` comes first. */
  readonly scenarios: readonly Scenario[];
  /** Ids of the targets that a reader asks of first, ours to choose; at most a handful. */
  readonly questions: readonly string[];
  /** What is to be reported every year. Absent is nothing. */
  readonly reports?: readonly ReportDuty[] | undefined;
  readonly targets: readonly Target[];
}

/** A report that a plan or an act asks for every year. */
export interface ReportDuty {
  readonly of: "progress" | "universalisation";
  /** Last day, `MM-DD`. */
  readonly due: string;
  /** Whether that day is in the year that is reported or in the next. */
  readonly year: "same" | "next";
  /** Clause or act. */
  readonly by: Bilingual;
}

/** A named set of assumptions. Levers may be set by year. */
export interface Scenario {
  readonly id: string;
  readonly name: Bilingual;
  readonly assumptions: readonly Assumption[];
  /** Figures supposed in the place of those known, if there are any. Absent is none. */
  readonly observations?: readonly SupposedObservation[];
  /** What it supposes of legal standards. Absent is nothing. */
  readonly rules?: SupposedRules;
  /** Indicators for which no other place's series may stand in. Absent is none. */
  readonly notBorrowed?: readonly string[];
  /** Constants of models that it sets. Absent is none. */
  readonly constants?: readonly SupposedConstant[];
  /** Null for a scenario made in a program. */
  readonly place: Place | null;
}

/** A figure that a scenario supposes: it takes the place of the one known for that year, and is assumed. */
export interface SupposedObservation {
  readonly locality: string;
  readonly indicator: string;
  readonly year: number;
  /** In the indicator's unit. */
  readonly value: number;
  readonly why: Bilingual | null;
  readonly place: Place | null;
}

/** What a scenario supposes for one indicator: a starting value and the levers of its model. */
export interface Assumption {
  readonly indicator: string;
  readonly status: "estimated" | "assumed" | "illustrative";
  readonly baseline: Baseline;
  readonly levers: readonly LeverSetting[];
}

export interface Baseline {
  readonly year: number;
  readonly value: number;
  /** Between which values it may well lie. */
  readonly plausible?: readonly [number, number];
  /** Id of the target that it was worked out from: such a value is no evidence for reaching that target. */
  readonly fromTarget?: string;
  /** Null where a program set the value. */
  readonly why: Bilingual | null;
  /** Null where a program set the value. */
  readonly place: Place | null;
}

export interface LeverSetting {
  readonly lever: string;
  /** One value for every year, or a value by year. */
  readonly value: number | Readonly<Record<string, number>>;
  /** Between which values it may well lie. */
  readonly plausible?: readonly [number, number];
  /** Id of the target that it was worked out from: such a value is no evidence for reaching that target. */
  readonly fromTarget?: string;
  readonly cost?: LeverCost;
  /** Null where a program set the value. */
  readonly why: Bilingual | null;
  /** Null where a program set the value. */
  readonly place: Place | null;
}

/** What more of a lever costs: `amount` million đồng a year for each `per` of its unit above the scenario's value. Assumed. */
export interface LeverCost {
  readonly amount: number;
  readonly per: number;
  readonly why: Bilingual | null;
  readonly place: Place | null;
}

export type LocalityLevel = "country" | "region" | "province" | "district" | "commune";

export interface Locality {
  readonly id: string;
  readonly name: string;
  readonly level: LocalityLevel;
  /** Printed kind, e.g. “huyện”, “tỉnh”. */
  readonly kind: string;
  readonly parent: string | null;
  /** First and last day of validity, ISO; null where open. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly source: string;
}

/** A unit of old and the unit of today that holds it. Weights of one `from` sum to 1. */
export interface Lineage {
  readonly locality: string;
  readonly fromCode: string;
  readonly fromName: string;
  readonly toCode: string;
  readonly toName: string;
  /** Id of the unit of today. Absent where only its name is known. */
  readonly to?: string;
  readonly date: string;
  readonly weight: number;
  /** `assumed` where the unit was divided and its shares are not known. */
  readonly weightStatus: "reported" | "assumed";
  readonly source: string;
}

export const FIELDS = ["preschool", "universalisation", "literacy", "streaming", "schools", "staff", "other"] as const;

/** What an indicator is about, as offices divide their work. */
export type Field = (typeof FIELDS)[number];

export const MODELS = [
  "certificates",
  "certified_schools",
  "literacy",
  "streaming",
  "staffing",
  "ratchet",
  "standard",
  "series",
] as const;

/** What knows how an indicator moves; `series` where only its own figures, or those of its kin, speak. */
export type Model = (typeof MODELS)[number];

/** Families of rates whose past in the provinces of Viet Nam is known (`forecast/scripts/fit-home.mjs`). */
export const FAMILIES = ["trained-workers"] as const;
export type Family = (typeof FAMILIES)[number];

export const DIRECTIONS = ["up", "down", "none"] as const;

/** Which side of an indicator is the better one: more, less, or neither, as of the number of schools. */
export type Direction = (typeof DIRECTIONS)[number];

export interface Indicator {
  readonly id: string;
  /** As a committee reads it. */
  readonly name: Bilingual;
  readonly unit: string;
  readonly lower: number | null;
  readonly upper: number | null;
  /** `none` where a plan alone says which way is meant: a bare “=” is then just so many. */
  readonly direction: Direction;
  readonly population: string;
  readonly timing: "autumn" | "june" | "calendar" | "year-end";
  readonly definition: string;
  /** Id of the plan that brings it along; absent for those of the registry. */
  readonly plan?: string;
  /** Id of the indicator of all, for one of a part of the people or places; only of a plan's own. */
  readonly like?: string;
  /** What plans and tables of offices call it besides its name, in Vietnamese. */
  readonly aliases: readonly string[];
  /** Indicators of the wholes that it lies in: so much of the part is at least as much of the whole. */
  readonly partOf: readonly string[];
  /** Parts of the same whole that nobody can be in besides: their shares cannot add up to more than 100 %. */
  readonly apartFrom: readonly string[];
  /** Indicators whose remainder it counts: after 100 % of them nobody is left. */
  readonly restOf: readonly string[];
  /** Those that plans tell in one figure with it: “thể nhẹ cân, thể thấp còi còn dưới 5%”. Absent is none. */
  readonly toldWith?: readonly string[];
  readonly field: Field;
  /** How many years before it comes a value is settled, so that it can be reported. */
  readonly yearsAhead: number;
  readonly model: Model;
  /** Rates that provinces of Viet Nam foretell better than countries do; absent for any other. */
  readonly family?: Family;
}

/** A target of a higher level to compare with. */
export interface Benchmark {
  readonly locality: string;
  readonly indicator: string;
  readonly year: number;
  readonly comparator: Comparator;
  readonly value: number;
  readonly unit: string;
  readonly act: string;
  readonly source: string;
  readonly note: string;
}

/** A target of a higher level that holds for places of some levels below it. */
export interface Binding {
  readonly benchmark: string;
  readonly indicator: string;
  readonly year: number;
  readonly source: string;
  readonly levels: readonly string[];
  readonly kind: "reach" | "standard";
  /** Whether a reader asks of it first. */
  readonly question: boolean;
}

/** What an act has done away with: from `date` on, the indicators have nothing left to count. */
export interface Abolished {
  readonly indicators: readonly string[];
  readonly date: string;
  /** Indicator that takes its place; null where none does. */
  readonly readAs: string | null;
  readonly act: string;
  readonly source: string;
}

/**
 * What becomes of a target when its unit is abolished: each successor inherits it, they add up to it, or it lapses. The first
 * row that fits holds; a name may end with `*`, and an empty cell fits everything.
 */
export interface Succession {
  readonly indicators: readonly string[];
  /** Level of the abolished unit. */
  readonly level: LocalityLevel | null;
  readonly unit: string | null;
  readonly rule: "inherit" | "aggregate" | "lapse";
  readonly why: Bilingual;
}

export interface Registry {
  /** Date of the bundled data, `YYYY-MM`: the default date of every assessment. */
  readonly asOf: string;
  readonly plans: readonly Plan[];
  readonly localities: readonly Locality[];
  readonly lineage: readonly Lineage[];
  readonly indicators: readonly Indicator[];
  readonly benchmarks: readonly Benchmark[];
  /** Which benchmarks hold for a place without a plan. */
  readonly bindings: readonly Binding[];
  /** Objects that acts have done away with. */
  readonly abolished: readonly Abolished[];
  /** What becomes of the targets of a unit that is abolished. */
  readonly succession: readonly Succession[];
  /** Legal standards, one set for each act. */
  readonly rules: readonly RuleSet[];
  /** What acts say of clauses of plans, each from its date on. */
  readonly laws: readonly Law[];
  /** Numbers that models take for every place alike. */
  readonly constants: readonly Constant[];
  /** What some places paid for what levers count. */
  readonly unitCosts: readonly UnitCost[];
  /** What lists of schools tell of indicators. */
  readonly schoolCounts: readonly SchoolCount[];
  /** What holds between indicators by their definitions. */
  readonly identities: readonly Identity[];
  /** What templates ask for beside what targets want. */
  readonly templateSeries: readonly TemplateSeries[];
}
