import { unitCounts } from "../../given/unit-counts.js";
import { leastPercent } from "../clause.js";
import { peopleNeeded } from "../people.js";
import type { Check } from "./check.js";

/** Towns are no part of `rural_communes_…`, and how many of today's units were towns is not known. */
const SHARE_OF_COMMUNES = /^communes_at_|^learning_communes_rate$/;
const COUNT_OF_UNITS: ReadonlySet<string> = new Set(["wards", "communes"]);

/** 95 % of 20 communes are 19, of 6 they are all 6: a share of few units is a count. */
export const granularity: Check = ({ registry, figures, target, reading, clause }) => {
  const value = SHARE_OF_COMMUNES.test(reading.indicator) ? leastPercent(clause) : null;
  const { before, today } = unitCounts(registry, figures, target.locality);
  if (value === null || value >= 100 || !before || !today) return [];
  const needed = (units: number) => peopleNeeded(reading.comparator === ">" ? ">" : ">=", value, units);
  const params = { value, units: before.units, needed: needed(before.units), unitsToday: today.units };
  return [{ code: "CHECK_GRANULARITY", params: { ...params, neededToday: needed(today.units) } }];
};

/** A plan counts more units than the list of units has. */
export const unitsPrinted: Check = ({ registry, figures, target, reading }) => {
  const { unit, value } = reading;
  const { before } = unitCounts(registry, figures, target.locality);
  const printed = COUNT_OF_UNITS.has(unit)
    ? value
    : COUNT_OF_UNITS.has(target.unit) && reading.default
      ? target.value
      : null;
  if (printed === null || !before || printed === before.units) return [];
  const own = COUNT_OF_UNITS.has(unit) && printed > before.units;
  return [
    {
      code: own ? "CHECK_UNITS_TOO_MANY" : "CHECK_UNITS_PRINTED",
      params: { printed, actual: before.units, year: before.year },
    },
  ];
};

/** A share of communes below the act's quota leaves the whole without the standard. */
export const belowQuota: Check = ({ reading, clause, standards }) => {
  const value = SHARE_OF_COMMUNES.test(reading.indicator) ? leastPercent(clause) : null;
  if (value === null) return [];
  return standards.flatMap(({ quota, standard, act, tier }) => {
    if (quota?.of !== "commune" || quota.share === null || value >= quota.share) return [];
    const params = { value, share: quota.share, act, standard: `standard/${standard}`, tier: `tier/${tier}` };
    return [{ code: "CHECK_BELOW_QUOTA", params }];
  });
};
