import { type Finding, finding } from "../types/finding.js";

/**
 * Errors five years ahead, in usual changes of a year, in provinces of Viet Nam, alone and beside related series of five provinces
 * (`scripts/pooled.mjs` of `forecast`).
 */
const ERRORS = {
  pupils: { alone: 2.057, beside: 2.02 },
  classes: { alone: 1.93, beside: 1.887 },
  teachers: { alone: 2.112, beside: 2.01 },
} as const;

/** What is said of counts whose forecasts related series lent growth, by kind. */
export function lentNote(indicators: readonly string[]): Finding[] {
  return (Object.keys(ERRORS) as (keyof typeof ERRORS)[])
    .filter((kind) => indicators.some((id) => id.startsWith(`${kind}_`)))
    .map((kind) => {
      const { alone, beside } = ERRORS[kind];
      return finding("NOTE_LENT", { of: `lent/${kind}`, less: Math.round(100 * (1 - beside / alone)) });
    });
}
