import type { Bilingual } from "@lotrinh/language";
import type { Place } from "./place.js";
import type { Quota } from "./rule-types.js";

/** What a scenario supposes of legal standards: which act, and numbers in the place of its own. */
export interface SupposedRules {
  /** Id of the act that judges what it has; null for the one in force. */
  readonly act: { readonly id: string; readonly place: Place } | null;
  /** False leaves numbers that are only remembered open. */
  readonly remembered: boolean;
  readonly thresholds: readonly SupposedThreshold[];
  readonly quotas: readonly SupposedQuota[];
  /** Communes with exceptionally difficult conditions, all others being ordinary ones; null where that is not known. */
  readonly difficult: readonly string[] | null;
  /** Ids of acts of `law.csv` that are supposed not to be. Absent is none. */
  readonly without?: readonly string[];
}

/** In percent, for ordinary and for difficult communes; absent stays the act's. */
export interface SupposedThreshold {
  readonly standard: string;
  readonly indicator: string;
  readonly normal?: number;
  readonly difficult?: number;
  readonly why: Bilingual | null;
  readonly place: Place;
}

export interface SupposedQuota {
  readonly standard: string;
  readonly tier: Quota["tier"];
  /** Units that are counted; absent stays the act's. */
  readonly of?: Quota["of"];
  /** In percent of the units. */
  readonly share: number;
  readonly why: Bilingual | null;
  readonly place: Place;
}
