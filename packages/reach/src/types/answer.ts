import type { Status } from "@lotrinh/observations";
import type { Bilingual } from "@lotrinh/registry";
import type { Finding } from "./finding.js";
import type { Score } from "./score.js";
import type { FanYear } from "./trend.js";
import type { Word } from "./word.js";

export type { Word } from "./word.js";

export type Grade = "A" | "B" | "C" | "D";

/** Something the probability supposes. `lever` is null for the starting value. */
export interface Condition {
  readonly lever: string | null;
  /** Place whose series is supposed to hold here, or to hold on; null for what a scenario supposes or a source reports. */
  readonly borrowed: string | null;
  readonly indicator: string;
  readonly year: number;
  /** The mean over the years where a lever is set by year. */
  readonly value: number;
  readonly unit: string;
  readonly status: Status;
  readonly why: Bilingual | null;
  /** Where it is written, file and line: of the scenario, or of the figure; null where a program set it. */
  readonly source: string | null;
  /** The scenario's assumption whose place this figure took; absent where it took none's. */
  readonly displaces?: Pick<Condition, "year" | "value" | "status" | "why" | "source">;
  /** Counts of this territory that a lever was taken from: `count` in `of` years, or out of `of` cases. */
  readonly record?: { readonly from: number; readonly to: number; readonly count: number; readonly of: number };
  /** Of a scenario other than the plan's first: what that one supposes, and this one, by which what is known was moved. */
  readonly effort?: { readonly asIs: number; readonly here: number };
  /** Of what was drawn: its tenth and ninetieth percentile, around `value`. */
  readonly between?: readonly [number, number];
  /** Last year that a lever by year is written for, where later years keep its value. */
  readonly heldFrom?: number;
}

/** The setting of one lever that brings the probability to `probability`, the other conditions as they are. */
export interface Solution {
  readonly lever: string;
  readonly unit: string;
  readonly probability: number;
  readonly range: readonly [number, number];
  /** Smallest setting that does, rounded up to `step`; null where no setting in the range does. */
  readonly value: number | null;
  readonly step: number;
  /** Setting as things go, and the probability at the end of the range that is best, where no scenario sets the lever. */
  readonly now?: number;
  readonly best?: number;
  /** Present where a lower setting is the better one: `value` is then the largest that does. */
  readonly falls?: true;
  /** Of such a lever, the largest setting that does where what it makes room for is offered in full. */
  readonly enough?: number;
  /** What the setting does to other indicators, in the middle, per cent. */
  readonly moves?: readonly { readonly indicator: string; readonly now: number; readonly becomes: number }[];
  /** Places missing by year as things go, for 100 graduates. */
  readonly missing?: readonly { readonly year: number; readonly percent: number }[];
}

/** For which starting value and which effort the target becomes likely. */
export interface Frontier {
  readonly probability: number;
  readonly baselineUnit: string;
  readonly effort: string;
  readonly effortUnit: string;
  readonly effortRange: readonly [number, number];
  /** The lever that tells the lines apart. */
  readonly by: string;
  readonly lines: readonly {
    readonly value: number;
    readonly points: readonly { readonly baseline: number; readonly effort: number | null }[];
  }[];
  /** `exact` where the distribution has a closed form, else from the draws of the run. */
  readonly method: "exact" | "simulation";
}

/** A number that the model takes for every place alike. */
export interface UsedConstant {
  readonly id: string;
  readonly value: number;
  /** Years, places or cases that it is worth; null where it is taken as it is. */
  readonly weight: number | null;
  /** Between which values a scenario may set it. */
  readonly range: readonly [number, number];
  readonly unit: string;
  readonly status: "estimated" | "assumed";
  /** Id in `sources.csv`; null where none gives it. */
  readonly source: string | null;
  readonly why: Bilingual | null;
  /** What the table says where the scenario sets it. */
  readonly displaces: { readonly value: number; readonly weight: number | null } | null;
}

export interface Answer {
  /** The answer as one sentence's code and numbers. */
  readonly message: Finding;
  /** What is to be known with it, each a sentence that goes on from the message. */
  readonly notes: readonly Finding[];
  readonly model: string;
  /** How the model did on past targets; null where it was never held against any. */
  readonly score: Score | null;
  readonly grade: Grade;
  /** Conditions that failed, each of which lowered the grade by one. */
  readonly lowered: readonly Finding[];
  readonly probability: number;
  readonly word: Word;
  /** What the probability supposes; empty only where everything is reported. */
  readonly conditions: readonly Condition[];
  readonly years: number;
  readonly fan: readonly FanYear[];
  /** Expected totals over the years simulated, in the unit of the target. */
  readonly flows: readonly { readonly id: string; readonly total: number }[];
  readonly solutions: readonly Solution[];
  readonly frontier: Frontier | null;
  /** Constants of the model that move the probability. Absent is none. */
  readonly constants?: readonly UsedConstant[];
}
