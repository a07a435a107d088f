import type { UncertainHazard } from "@lotrinh/flows";
import type { StandardObject } from "@lotrinh/registry";

/** How often a status was gained or lost where it was followed, and in how many places it was held. */
export interface StatusRecord {
  /** Of places without it, a year. */
  readonly gain: UncertainHazard;
  /** Provinces that held it, of how many, in which year. */
  readonly provinces: {
    readonly held: number;
    readonly of: number;
    readonly year: number;
    readonly source: string;
    /** That counts them; null where none does. */
    readonly indicator: string | null;
  };
}

/**
 * Chance a year that a status is lost. A status panel of 132 districts and 20 provinces, 2012–2025, shows no loss in 243
 * unit-years; losses rarely make news and many names were filled in from lists, so that it is worth no more than some 50
 * years: Beta(½, 50), as if half a loss had been seen in them.
 */
export const LOSS: UncertainHazard = { changes: 0.5, years: 50 };

const SOURCE = "vietnam-vn-pcgd-2025";
/** Every commune and district had lower secondary level 1 in 2020, and so all that it stands on. */
const ALL = { held: 63, of: 63, year: 2020, source: "baodienbienphu-184137", indicator: null };

/**
 * By object and level. Shares are of provinces: 61 of 63 at preschool 5 in December 2016, every place at the lowest levels in 2020,
 * and as reported in 2025 (primary level 3 64 %, lower secondary level 3 19 % and
 * level 2 or higher 46 %, literacy level 2 55 of 63). Gains are from the same reports of one and two years (6 of 42 % without
 * primary level 3, 6 of 87 % without lower secondary level 3, 7 of 15 provinces in two years without literacy level 2) and
 * from the panel (1 in 21 unit-years at lower secondary level 3), each cut to some 20 years for news of gains only.
 */
export const STATUS_RECORDS: Readonly<Record<string, StatusRecord>> = {
  "preschool-5": {
    gain: { changes: 5, years: 15 },
    provinces: { held: 61, of: 63, year: 2016, source: "vietnamplus-107285", indicator: null },
  },
  "primary-1": { gain: { changes: 5, years: 15 }, provinces: ALL },
  "primary-3": {
    gain: { changes: 3, years: 18 },
    provinces: { held: 40, of: 63, year: 2024, source: SOURCE, indicator: "provinces_at_primary_level3_rate" },
  },
  "lower-secondary-1": { gain: { changes: 5, years: 15 }, provinces: ALL },
  "lower-secondary-2": {
    gain: { changes: 2, years: 18 },
    provinces: { held: 29, of: 63, year: 2024, source: SOURCE, indicator: null },
  },
  "lower-secondary-3": {
    gain: { changes: 1.5, years: 20.5 },
    provinces: { held: 12, of: 63, year: 2024, source: SOURCE, indicator: "provinces_at_lower_secondary_level3_rate" },
  },
  "literacy-1": { gain: { changes: 5, years: 15 }, provinces: ALL },
  "literacy-2": {
    gain: { changes: 5, years: 15 },
    provinces: { held: 55, of: 63, year: 2024, source: SOURCE, indicator: "provinces_at_literacy_level2_rate" },
  },
};

/** Name of an object at a level. */
export function statusKey(object: StandardObject, level: number | null): string {
  return level === null ? object : `${object}-${level}`;
}
