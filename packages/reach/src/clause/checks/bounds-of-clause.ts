import { series } from "@lotrinh/observations";
import { findIndicator } from "@lotrinh/registry";
import { baseYearOf } from "../measure.js";
import type { Check } from "./check.js";

/** Figures of all say nothing of a part: only an indicator of the part does. */
export const subgroupMeasured: Check = ({ registry, target: { subgroup }, reading }) => {
  if (subgroup === undefined) return [];
  const own = findIndicator(registry.indicators, reading.indicator);
  return own?.plan === undefined ? [{ code: "CHECK_SUBGROUP", params: { subgroup } }] : [];
};

/** What must hold first is not part of the probability. */
export const conditional: Check = ({ target: { condition }, reading }) =>
  condition === undefined || !reading.default ? [] : [{ code: "CHECK_CONDITION", params: { condition } }];

/** A level that is set beside another that nobody knows yet. */
export const comparedLevel: Check = ({ plan, target: { compared } }) => {
  if (compared === undefined) return [];
  const other = plan.targets.find(({ id }) => id === compared.target);
  return other?.value === undefined || other.value === null
    ? [{ code: "CHECK_COMPARED", params: { with: compared.with } }]
    : [];
};

/** The figure of the base year: missing, so that the change cannot be told, or other than the clause says. */
export const baseKnown: Check = ({ figures, target, reading, clause, asOf }) => {
  const { base } = reading;
  const { locality } = target;
  const known = series(figures, { locality, indicator: reading.indicator, asOf });
  const at = known.find(({ year }) => year === base?.year);
  if (base?.value !== undefined && at && at.value !== base.value) {
    const params = { year: base.year, printed: base.value, known: at.value, unit: at.unit };
    return [{ code: "CHECK_BASE_DIFFERS", params }];
  }
  const needed = clause ? baseYearOf(clause.measure) : null;
  const last = known.at(-1)?.year;
  if (needed === null || at || (last !== undefined && last < needed)) return [];
  return [{ code: "CHECK_BASE_MISSING", params: { year: needed, indicator: reading.indicator } }];
};

/** A change that names no base: nothing tells from where it is counted. */
export const baseNamed: Check = ({ target, reading, clause }) =>
  target.kind === "change" &&
  reading.default &&
  target.value !== null &&
  (clause?.direction === "more" || clause?.direction === "less") &&
  !target.warnings.some(({ code }) => code === "AMBIGUOUS_BASE")
    ? [{ code: "CHECK_BASE_UNNAMED", params: {} }]
    : [];

/** Years of a sum that have passed without a figure. */
export const sumKnown: Check = ({ figures, target: { locality }, reading, clause, asOf }) => {
  if (clause?.measure.kind !== "sum") return [];
  const known = series(figures, { locality, indicator: reading.indicator, asOf }).map(({ year }) => year);
  const last = known.at(-1);
  const from = clause.measure.from;
  const missing =
    last === undefined
      ? []
      : Array.from({ length: Math.max(0, last - from + 1) }, (_, i) => from + i).filter(
          (year) => !known.includes(year),
        );
  return missing.length === 0 ? [] : [{ code: "CHECK_SUM_GAPS", params: { years: missing.join(", ") } }];
};
