import { leastPercent } from "../clause.js";
import { besides, type Check, clean } from "./check.js";

/** A gain in points, and the rate of the same ages that it is a gain of. */
const GAINS: Readonly<Record<string, string>> = {
  new_literates_15_60_share_of_adults: "literacy_level1_rate_15_60",
};

/**
 * A rate and a gain in one plan imply where it began: 99.8 − 0.4 = 99.4. A reading that asks for a gain of more points than
 * there are left from there contradicts the plan's own rate.
 */
export const gainWithinRoom: Check = (context) => {
  const { reading, target } = context;
  const gain = leastPercent(context.clause);
  const rate = GAINS[reading.indicator];
  if (gain === null || rate === undefined || target.value === null) return [];
  const printed = target.value;
  return besides(context).flatMap(({ target: other, reading: asked, clause }) => {
    const level = asked.indicator === rate ? leastPercent(clause) : null;
    if (level === null) return [];
    const start = clean(level - printed);
    const room = clean(100 - start);
    if (gain <= room) return [];
    return [{ code: "CHECK_GAIN_ABOVE_ROOM", params: { gain, level, printed, start, room, section: other.section } }];
  });
};

/** A reading other than the clause's own words that asks one rate for another value than the plan does elsewhere. */
export const twoValues: Check = (context) => {
  const { reading } = context;
  const value = leastPercent(context.clause);
  if (reading.default || value === null || reading.indicator === context.target.indicator) return [];
  return besides(context).flatMap(({ target, reading: other, clause }) => {
    const asked = other.indicator === reading.indicator ? leastPercent(clause) : null;
    if (asked === null || asked === value) return [];
    const params = { value, other: asked, indicator: reading.indicator, section: target.section };
    return [{ code: "CHECK_TWO_VALUES", params }];
  });
};

/** The later target of one promise asks for less than the earlier one. */
export const seriesFalls: Check = ({ plan, target, reading }) => {
  if (target.series === null || !reading.default || reading.value === null) return [];
  const { value, unit } = reading;
  const earlier = plan.targets.filter((one) => one.series === target.series && one.horizon < target.horizon);
  return earlier.flatMap(({ horizon, readings }) => {
    const before = readings.find((one) => one.default);
    const comparable = before?.indicator === reading.indicator && before.unit === unit && before.value !== null;
    if (!comparable || before.value === null || before.value <= value) return [];
    return [{ code: "CHECK_SERIES_FALLS", params: { value, unit, other: before.value, otherYear: horizon } }];
  });
};
