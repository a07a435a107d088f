import type { Bilingual, Comparator } from "@lotrinh/language";
import type { Place } from "./place.js";

/** Whom a standard is about: the stages of schooling and literacy that a commune is recognised for. */
export type StandardObject = "preschool-5" | "preschool-3-5" | "primary" | "lower-secondary" | "literacy";

/**
 * How sure a number of a rule is: `read` in the words of the act, as printed or translated by a law site; `second-hand`
 * in a newspaper; `memory` where it was not checked against any text; `assumed` where a program set it, never in a file;
 * `unknown` where the number was not found.
 */
export type Certainty = "read" | "second-hand" | "memory" | "assumed" | "unknown";

/** First and last age in full years by year of birth, both included. */
export type AgeBand = readonly [from: number, to: number];

/** The people whom an act obliges. */
export interface Subject {
  readonly object: StandardObject;
  readonly ages: AgeBand;
  /** True where the act makes schooling compulsory, false where it is to be made universal. */
  readonly compulsory: boolean;
  /** Who is left out of the count, in the words of the act; null where the act names nobody. */
  readonly excluded: Bilingual | null;
  readonly certainty: Certainty;
  /** Id in `sources.csv`; null only for what is remembered. */
  readonly source: string | null;
}

/** What a commune must show. `difficult` is for communes with exceptionally difficult socio-economic conditions. */
export interface Criterion {
  readonly indicator: string;
  /** Age bands that are counted; null where the indicator or the act names none. */
  readonly ages: { readonly normal: AgeBand; readonly difficult: AgeBand } | null;
  readonly comparator: Comparator;
  /** Threshold in the unit of the indicator; null where it is not known. */
  readonly normal: number | null;
  readonly difficult: number | null;
  /** True for “all the others too”: a single person who does not makes the commune fail. */
  readonly universal: boolean;
  readonly certainty: Certainty;
  readonly source: string | null;
}

/** How many of its units must meet a standard for a whole to meet it. */
export interface Quota {
  readonly tier: "district" | "province" | "country";
  readonly of: "commune" | "district" | "province";
  /** Least share of the units in percent, 0–100; null where it is not known. */
  readonly share: number | null;
  /** Id of the act of `law.csv` that put it in the place of the tier's other quotas; null for one of the rules' own act. */
  readonly law: string | null;
  /** Year by which the quota is due; null where it holds at all times. */
  readonly by: number | null;
  readonly certainty: Certainty;
  readonly source: string | null;
}

/** A standard that units are recognised at, e.g. universal primary education at level 3. All criteria must hold. */
export interface Standard {
  readonly id: string;
  readonly object: StandardObject;
  readonly level: number | null;
  /** Number of the article; null where the act was not read. */
  readonly article: string | null;
  /** Ids of the standards that must be held as well. */
  readonly requires: readonly string[];
  readonly criteria: readonly Criterion[];
  readonly quotas: readonly Quota[];
}

/** The rules of one act. */
export interface RuleSet {
  readonly id: string;
  readonly title: Bilingual;
  readonly act: string;
  /** First and last day in force, ISO; null where open, or not known of an act that was not read. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** `unread`: issued, but its text was not read; `draft`: not issued. Only `in-force` can be the default. */
  readonly status: "in-force" | "unread" | "draft";
  readonly subjects: readonly Subject[];
  readonly standards: readonly Standard[];
  readonly place: Place;
}
