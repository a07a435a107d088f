import type { ModelDeclaration } from "@lotrinh/flows";
import type { Timing } from "@lotrinh/language";
import type { Assumption, Indicator, LocalityLevel, Reading, Target } from "@lotrinh/registry";
import type { Trajectory } from "@lotrinh/trajectory";
import type { Clause } from "../clause/clause.js";
import type { Run } from "../given/run.js";
import type { Answer, Condition } from "../types/answer.js";
import type { StructureVerdict } from "../types/finding.js";
import type { StandardView } from "../types/standard-view.js";

/** One reading of one target, and what is said of it before any statistics. */
export interface Case {
  readonly target: Target;
  readonly reading: Reading;
  /** What the reading asks; null where it asks for no value. */
  readonly clause: Clause | null;
  readonly indicator: Indicator | null;
  readonly verdict: StructureVerdict;
  /** Legal standards that the reading stands for. */
  readonly standards: readonly StandardView[];
  /** What the run's scenario supposes for the mechanism that is asked; null for one that supposes nothing. */
  readonly assumption: Assumption | null;
}

/** What a scenario writes down for a mechanism. */
export interface Supposition {
  /** Indicator that it is written under; the reading's own where there is none. */
  readonly under?: string;
  /** Levers that it must set. */
  readonly levers: readonly string[];
  /** What the starting value counts: whole things, or per cent. */
  readonly baseline: "count" | "percent";
}

/** Where a quantity of a locality goes under an assumption. */
export interface PathsAsked {
  readonly locality: string;
  readonly indicator: string;
  readonly unit: string;
  readonly horizon: number;
  readonly assumption: Assumption;
}

/** What a mechanism simulates, the indicator itself first. */
export interface Paths {
  readonly conditions: readonly Condition[];
  readonly outputs: readonly {
    /** Named by `output/ID` of `@lotrinh/language`. */
    readonly id: string;
    readonly unit: string;
    /** When in its year a value stands; defaults to the calendar year. */
    readonly timing?: Timing;
    readonly paths: Trajectory;
    /** From the unit of the paths to `unit`. */
    readonly factor?: number;
  }[];
}

/**
 * One way to a probability, declared beside what it does. `answers/mechanisms.ts` lists them; whatever asks for answers,
 * levers, needs or paths goes through that list.
 */
export interface Mechanism {
  /** Its model: name, inputs, levers with their ranges, outputs. */
  readonly declaration: ModelDeclaration;
  /** Indicators that it speaks of; `any` where `answer` tells by itself. */
  readonly indicators: readonly string[] | "any";
  /** What it takes from a scenario, without which it is not asked; null where it takes nothing. */
  readonly supposes: Supposition | null;
  /** What moves its answers: the assumption's start and levers, the last figure of a series, or figures of many criteria. */
  readonly restsOn: "assumption" | "series" | "criteria";
  /** Series that it would count instead of supposing, beside that of the indicator itself: those that say something together. */
  readonly needs?: (level: LocalityLevel) => readonly (readonly string[])[];
  /** Indicators whose own series changes nothing in its answers. */
  readonly unread?: readonly string[];
  /** Near constructs that a parent may report. */
  readonly near?: readonly string[];
  /** A start that nobody reports is taken over its plausible range where the scenario writes one. */
  readonly overStarts?: true;
  /** Moves one rate as rates of its level moved, which is what the start that a rate needs supposes too. */
  readonly oneRate?: true;
  /** It answers sums, changes from a base, multiples, steps and ranges as well; the others only a level. */
  readonly anyMeasure?: true;
  /** It answers a clause as well that cannot hold as written. */
  readonly evenInfeasible?: true;
  /** Null for a reading that it cannot judge, and where an input is missing. */
  readonly answer: (one: Case, run: Run) => Answer | null;
  /** Null where an input is missing. */
  readonly paths?: (asked: PathsAsked, run: Run) => Paths | null;
}

/** The paths behind the answer to a reading, for a mechanism that supposes something. */
export function pathsAsked({ target, reading, assumption }: Case): PathsAsked {
  const { locality, horizon } = target;
  return { locality, indicator: reading.indicator, unit: reading.unit, horizon, assumption: assumption as Assumption };
}
