import type { Field, UnitCost } from "@lotrinh/registry";
import type { Word } from "./answer.js";
import type { Need, PlausibleRange } from "./need.js";

/**
 * Where an open target stands for someone who decides: `likely` on reported figures of this very territory only, `likely-if`
 * where a likely answer rests on anything supposed or borrowed; `start` where only the start it takes can be said, `capped`
 * where no start makes it likely; `impossible` as the clause is written.
 */
export type StandingKind =
  | "likely"
  | "likely-if"
  | "toss-up"
  | "hard"
  | "impossible"
  | "capped"
  | "start"
  | "no-data"
  | "no-measure"
  | "no-model"
  | "direction";

export interface Standing {
  readonly target: string;
  readonly field: Field;
  readonly kind: StandingKind;
  /** Null where none is computed. */
  readonly probability: number | null;
  readonly word: Word | null;
  /** Least and greatest P over what nobody reported of this territory; null where there is nothing such, or it changes nothing. */
  readonly ends: { readonly least: number; readonly most: number } | null;
  /** P of the reading that is farthest off, where the target would stand elsewhere by it: likely, a toss-up or hard; null where none does. */
  readonly otherReading: number | null;
  /** Of the best start there is, where that is all that can be said. */
  readonly best: number | null;
  /** Whether the probability rests on anything that nobody reported of this territory. */
  readonly supposed: boolean;
  /** Whether a reader asks of it first. */
  readonly asked: boolean;
}

/** Who decides, asks or gives: codes. */
export type Office = "committee" | "department" | "issuer";
export type Holder =
  | "universalisation-records"
  | "department-certificates"
  | "schools-after-grade9"
  | "sector-database"
  | "civil-registers"
  | "issuer";

/** How large a decision is: in people, schools or places, over the years it runs. */
export interface DecisionSize {
  readonly now: number;
  readonly needed: number;
  /** A year. */
  readonly unit: string;
  readonly years: number;
  /** Certificates that end besides and have to be renewed; null where none do. */
  readonly expiring: { readonly value: number; readonly unit: string } | null;
}

/** What is more than now, at the costs of a unit that other places paid. */
export interface BorrowedCost {
  /** How much more in all years, in `unit`. */
  readonly more: number;
  readonly unit: string;
  /** Million đồng, at the cheapest and at the dearest of these costs. */
  readonly low: number;
  readonly high: number;
  readonly at: readonly UnitCost[];
  readonly place: string;
  readonly years: string;
}

/**
 * Something to decide. `effort`: a lever set higher brings the targets to the goal. `beyond`: no lever does, so the level or
 * the means have to be thought over. `count`: figures of communes without which nobody can judge. `clarify`: clauses that
 * cannot be judged as written.
 */
export interface Decision {
  readonly kind: "effort" | "beyond" | "count" | "clarify";
  readonly field: Field;
  /** Ids, those asked of first before the others. */
  readonly targets: readonly string[];
  readonly who: Office;
  /** Year whose yearly plan it has to be in. */
  readonly by: number;
  readonly lever: string | null;
  readonly size: DecisionSize | null;
  /**
   * Probability now of the target that `without` is of, else the least of all; and the one that the decision aims at; null where
   * it is not computed.
   */
  readonly probability: number | null;
  /** Whether that is the least of several. */
  readonly several: boolean;
  /** How many of the targets that `probability` is of stand elsewhere by another reading, and the greatest P of these; null where none does. */
  readonly otherReading: { readonly count: number; readonly probability: number } | null;
  readonly goal: number | null;
  /** What is to be expected of the first target without it, in its unit. */
  readonly without: { readonly value: number; readonly unit: string; readonly year: number } | null;
  /** Million đồng over all years; null where the scenario gives no costs. */
  readonly cost: number | null;
  /** What it would cost at what other places paid; null where there are costs of the scenario, or none are known. */
  readonly borrowed: BorrowedCost | null;
  /** Communes to ask. */
  readonly places: number;
  readonly supposed: boolean;
  /** Of its targets, those that the figures to obtain first serve. */
  readonly served: number;
  /** Targets that it moves or opens, those asked of first twice, each by how far. */
  readonly effect: number;
}

/** Figures to obtain in one go. */
export interface WantedFigure {
  readonly kind: Need["kind"];
  /** Empty for what bears on every indicator. */
  readonly indicators: readonly string[];
  readonly years: readonly number[];
  readonly counts: boolean;
  readonly places: number;
  readonly from: Holder;
  readonly answers: readonly string[];
  readonly firmer: readonly string[];
  readonly outcomes: readonly string[];
  readonly plausible: PlausibleRange | null;
  readonly unit: string | null;
}

export type Risk =
  | { readonly kind: "supposed"; readonly count: number; readonly of: number }
  | { readonly kind: "reading"; readonly target: string; readonly low: number; readonly high: number }
  | { readonly kind: "keep"; readonly target: string; readonly units: number; readonly best: number }
  | {
      readonly kind: "expiry";
      readonly expiring: number;
      readonly lapsed: number;
      readonly unit: string;
      readonly years: number;
      readonly supposed: boolean;
    }
  | {
      readonly kind: "input";
      readonly target: string;
      readonly lever: string | null;
      readonly indicator: string;
      readonly year: number;
      readonly unit: string;
      readonly low: { readonly value: number; readonly probability: number };
      readonly high: { readonly value: number; readonly probability: number };
    };

/** What one page to decide by says of a locality: plain data, codes and numbers. */
export interface Brief {
  readonly standings: readonly Standing[];
  /** Three at the most, greatest effect first. */
  readonly decisions: readonly Decision[];
  /** Five at the most, most useful first. */
  readonly figures: readonly WantedFigure[];
  /** Three at the most, the plainest first. */
  readonly risks: readonly Risk[];
}
