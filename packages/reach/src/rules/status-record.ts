import type { StandardObject } from "@lotrinh/registry";

/** Provinces that held a status, of how many, in which year. */
export interface StatusRecord {
  readonly held: number;
  readonly of: number;
  readonly year: number;
  readonly source: string;
  /** That counts them; null where none does. */
  readonly indicator: string | null;
}

/** Constants: the chance a year that a status is lost, and that one that is not held is gained. */
export const LOSS = "status_loss";
export function gainOf(key: string): string {
  return `status_gain_${key}`;
}

const SOURCE = "vietnam-vn-pcgd-2025";
/** Every commune and district had lower secondary level 1 in 2020, and so all that it stands on. */
const ALL = { held: 63, of: 63, year: 2020, source: "baodienbienphu-184137", indicator: null };

/**
 * By object and level: 61 of 63 provinces at preschool 5 in December 2016, every place at the lowest levels in 2020, and as reported
 * in 2025 (primary level 3 64 %, lower secondary level 3 19 % and level 2 or higher 46 %, literacy level 2 55 of 63).
 */
export const STATUS_RECORDS: Readonly<Record<string, StatusRecord>> = {
  "preschool-5": { held: 61, of: 63, year: 2016, source: "vietnamplus-107285", indicator: null },
  "primary-1": ALL,
  "primary-3": { held: 40, of: 63, year: 2024, source: SOURCE, indicator: "provinces_at_primary_level3_rate" },
  "lower-secondary-1": ALL,
  "lower-secondary-2": { held: 29, of: 63, year: 2024, source: SOURCE, indicator: null },
  "lower-secondary-3": {
    ...{ held: 12, of: 63, year: 2024, source: SOURCE },
    indicator: "provinces_at_lower_secondary_level3_rate",
  },
  "literacy-1": ALL,
  "literacy-2": { held: 55, of: 63, year: 2024, source: SOURCE, indicator: "provinces_at_literacy_level2_rate" },
};

/** Name of an object at a level. */
export function statusKey(object: StandardObject, level: number | null): string {
  return level === null ? object : `${object}-${level}`;
}
