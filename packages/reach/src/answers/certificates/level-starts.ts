import { drawShare } from "@lotrinh/flows";
import { latest, type Observation } from "@lotrinh/observations";
import { normalQuantile, uniforms } from "@lotrinh/trajectory";
import { constantOf, hazardOf } from "../../given/constants.js";
import { successors } from "../../given/evidence.js";
import type { Run } from "../../given/run.js";
import { isKnown } from "../../given/written-at.js";

const RATE = "national_standard_public_school_rate";
export const LEVELS = ["preschool", "primary", "lower_secondary", "upper_secondary"] as const;
export type Level = (typeof LEVELS)[number];

/** Constants: how far a level lies from all levels together, and the part of schools that are not public and hold a certificate. */
export const SPREAD_LEVEL = "certificates_spread_level";
export const PRIVATE_SHARE = "certificates_private_share";

/** Public and other schools of each level of a place, and the share of all public ones at the standard. */
export interface LevelSchools {
  readonly place: string;
  readonly rate: Observation;
  readonly schools: Readonly<Record<Level, { readonly all: Observation; readonly public: Observation }>>;
}

/** Of the unit that took the territory in, else of the territory; null unless one has all of these counted. */
export function levelSchools(locality: string, { registry, figures, asOf }: Run): LevelSchools | null {
  for (const place of [...successors(registry, locality), locality]) {
    const counted = (indicator: string, breakdown = "") => {
      const row = latest(figures, { locality: place, indicator, breakdown, asOf });
      return row && isKnown(row) ? row : null;
    };
    const rate = counted(RATE);
    const levels = LEVELS.map((level) => {
      const [all, own] = [counted(`schools_${level}`), counted(`schools_${level}`, "ownership=public")];
      return all && own && own.year === all.year && own.value <= all.value ? [level, { all, public: own }] : null;
    });
    if (!rate || levels.some((one) => one === null)) continue;
    return { place, rate, schools: Object.fromEntries(levels as [Level, object][]) as LevelSchools["schools"] };
  }
  return null;
}

/** Steps of Newton's method after which the levels add up to less than a school off. */
const STEPS = 4;

/**
 * Public schools at the standard of each level by draw: each level lies off all of them together by as much as levels do, and
 * all of them add up to what is reported of them together.
 */
export function levelStarts({ place, rate, schools }: LevelSchools, run: Run): Record<Level, Float64Array> {
  const spread = constantOf(run, SPREAD_LEVEL);
  const counts = LEVELS.map((level) => schools[level].public.value);
  const total = counts.reduce((sum, count) => sum + count, 0) * (rate.value / 100);
  const off = LEVELS.map((level) => uniforms(run.draws, run.seed, place, RATE, "level", level).map(normalQuantile));
  const middle = Math.log(rate.value / (100 - rate.value));
  const starts = LEVELS.map(() => new Float64Array(run.draws));
  for (let k = 0; k < run.draws; k++) {
    let shift = middle;
    const part = (i: number) => 1 / (1 + Math.exp(-(shift + spread * (off[i]?.[k] as number))));
    for (let step = 0; step < STEPS; step++) {
      let sum = 0;
      let slope = 0;
      for (let i = 0; i < counts.length; i++) {
        const count = counts[i] as number;
        const share = part(i);
        sum += count * share;
        slope += count * share * (1 - share);
      }
      shift += (total - sum) / slope;
    }
    for (let i = 0; i < counts.length; i++) {
      (starts[i] as Float64Array)[k] = Math.round((counts[i] as number) * part(i));
    }
  }
  return Object.fromEntries(LEVELS.map((level, i) => [level, starts[i]])) as Record<Level, Float64Array>;
}

/** Schools of a level that are not public and hold a certificate, by draw: as many as elsewhere, before and after. */
export function otherCertified({ place, schools }: LevelSchools, level: Level, run: Run): Float64Array {
  const { all, public: own } = schools[level];
  const { changes: mean, years: cases } = hazardOf(run, PRIVATE_SHARE);
  const numbers = uniforms(run.draws, run.seed, place, RATE, "not public");
  return drawShare(PRIVATE_SHARE, { mean, cases }, numbers).map((share) => Math.round((all.value - own.value) * share));
}
