import { findIndicator, type Registry, type Target } from "@lotrinh/registry";
import type { Finding } from "../../types/finding.js";
import { printedDigits } from "../tolerance.js";
import { type Check, clean } from "./check.js";

/** A printed percent that its own fraction does not make: 154/218 is 70,64 %, not 70,06 %. */
export const fractionPercent: Check = ({ target }) => {
  const { fraction, value, unit, phrase } = target;
  if (!fraction || unit !== "percent" || value === null || fraction.k > fraction.n) return [];
  const exact = (100 * fraction.k) / fraction.n;
  const digits = printedDigits(value, phrase);
  // in words there is no percent that could be misprinted
  if (digits === null || Math.abs(exact - value) <= 0.5 / 10 ** digits + 1e-9) return [];
  const shown = Number(exact.toFixed(Math.max(digits, 2)));
  return [{ code: "CHECK_FRACTION_PERCENT", params: { k: fraction.k, n: fraction.n, printed: value, exact: shown } }];
};

/** More of them than there are. */
export const fractionAboveOne: Check = ({ target: { fraction, unit } }) =>
  fraction && fraction.k > fraction.n && unit !== "ratio"
    ? [{ code: "CHECK_FRACTION_ABOVE_ONE", params: { k: fraction.k, n: fraction.n } }]
    : [];

/**
 * A part that is more than its whole, and parts that are more than it together. Of two percentages the part may well be the higher one
 * where each is of its own people (“98,5 % trẻ mẫu giáo, trong đó 5 tuổi 99,9 %”): a contradiction only of one denominator.
 */
export const partsOfTarget: Check = ({ registry, plan, target }) => {
  const { partOf, value, unit, horizon } = target;
  const whole = plan.targets.find(({ id }) => id === partOf);
  if (partOf === undefined || !whole || value === null || whole.value === null || whole.unit !== unit) return [];
  if (whole.horizon !== horizon) return [];
  const params = { value, other: whole.value, unit, section: whole.section };
  if (value > whole.value) {
    const alike = unit !== "percent" || haveOneDenominator(registry, target, whole);
    return [{ code: alike ? "CHECK_PART_OF_ABOVE" : "CHECK_PART_OF_OTHERS", params }];
  }
  if (unit === "percent") return [];
  const parts = plan.targets.filter((one) => one.partOf === partOf && one.unit === unit && one.horizon === horizon);
  const sum = parts.reduce((total, one) => total + (one.value ?? 0), 0);
  return parts.length > 1 && sum > whole.value
    ? [{ code: "CHECK_PARTS_SUM", params: { sum, other: whole.value, unit, count: parts.length } }]
    : [];
};

/** Whether a part's rate is known to be of the same people as its whole's. */
function haveOneDenominator({ indicators }: Registry, part: Target, whole: Target): boolean {
  const [own, all] = [part, whole].map(({ indicator }) => findIndicator(indicators, indicator));
  if (!own || !all || part.subgroup !== undefined) return false;
  return (
    own.partOf.includes(all.id) || (own.id !== all.id && own.population !== "" && own.population === all.population)
  );
}

/** Steps that do not end at, or do not add up to, what the clause asks; fewer or more units named than a step counts. */
export const stepsTotal: Check = ({ target, reading, figures, asOf }) => {
  const { steps, value, unit, period } = target;
  const last = steps?.at(-1);
  if (!steps || !last || value === null || !reading.default) return [];
  const sum = clean(steps.reduce((total, step) => total + step.value, 0));
  const reached = period ? sum : last.value;
  const named = steps.find(({ units, value: count }, i) => {
    const added = period ? count : count - (steps[i - 1]?.value ?? Number.NaN);
    return units !== undefined && !Number.isNaN(added) && units.length !== added;
  });
  const missed = period
    ? undefined
    : steps.find(({ year, value: asked }) => {
        const known = figures.observations.find(
          (one) =>
            one.locality === target.locality &&
            one.indicator === reading.indicator &&
            one.breakdown === "" &&
            one.year === year &&
            `${year}-10` <= asOf,
        );
        return known !== undefined && known.value < asked && reading.comparator !== "<=";
      });
  const findings: Finding[] = [];
  if (reached !== value && (period || last.year === target.horizon)) {
    findings.push({ code: period ? "CHECK_STEPS_SUM" : "CHECK_STEPS_END", params: { reached, value, unit } });
  }
  if (named) {
    const { year, units = [], value: count } = named;
    findings.push({ code: "CHECK_STEP_UNITS", params: { year, named: units.length, count } });
  }
  if (missed) findings.push({ code: "CHECK_STEP_MISSED", params: { year: missed.year, value: missed.value, unit } });
  return findings;
};
