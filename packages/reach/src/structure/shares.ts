import { leastPercent } from "../clause/clause.js";
import { besides, type Check, clean } from "./check.js";

/** Parts of one whole that nobody can be in twice: their least shares cannot add up to more than 100 %. */
const DISJOINT: readonly (readonly string[])[] = [
  ["transition_rate_lower_secondary_to_upper_secondary", "lower_secondary_graduates_to_vocational_rate"],
  ["transition_rate_lower_secondary_to_upper_secondary", "lower_secondary_graduates_to_dual_track_rate"],
  ["transition_rate_lower_secondary_to_upper_secondary", "lower_secondary_graduates_to_vocational_secondary_rate"],
  ["upper_secondary_graduates_to_vocational_college_rate", "upper_secondary_graduates_to_university_rate"],
];

/** A part and the whole that it lies in: at least so many of the part makes at least as many of the whole. */
const WITHIN: readonly (readonly [part: string, whole: string])[] = [
  ["teachers_above_standard_rate", "teachers_at_standard_rate"],
  ["new_literates_15_60_share_of_adults", "new_literates_share_of_adults"],
  ["lower_secondary_graduates_to_dual_track_rate", "lower_secondary_graduates_to_vocational_rate"],
  ["transition_rate_lower_secondary_to_upper_secondary", "transition_rate_lower_secondary_to_further"],
  ["national_standard_schools_district_managed", "national_standard_schools"],
];

/** Those who are left after 100 % of the whole are nobody. */
const REMAINDER: readonly (readonly [rest: string, whole: string])[] = [
  ["remaining_age11_in_primary_rate", "on_age_completion_rate_primary"],
];

export const sharesSum: Check = (context) => {
  const value = leastPercent(context.clause);
  const own = context.reading.indicator;
  if (value === null) return [];
  return besides(context).flatMap(({ target, reading, clause }) => {
    const other = leastPercent(clause);
    const together = DISJOINT.some((parts) => parts.includes(own) && parts.includes(reading.indicator));
    if (!together || own === reading.indicator || other === null || value + other <= 100) return [];
    const params = { value, other, with: reading.indicator, section: target.section, sum: clean(value + other) };
    return [{ code: "CHECK_SHARES_SUM", params }];
  });
};

export const partOfWhole: Check = (context) => {
  const value = leastPercent(context.clause);
  if (value === null) return [];
  return besides(context).flatMap(({ target, reading, clause }) => {
    const other = leastPercent(clause);
    const within = WITHIN.some(([part, whole]) => part === context.reading.indicator && whole === reading.indicator);
    if (!within || other === null || value <= other) return [];
    return [
      { code: "CHECK_PART_ABOVE_WHOLE", params: { value, other, with: reading.indicator, section: target.section } },
    ];
  });
};

export const emptyRemainder: Check = (context) => {
  const { indicator } = context.reading;
  return besides(context).flatMap(({ target, reading, clause }) => {
    const isRest = REMAINDER.some(([rest, whole]) => rest === indicator && whole === reading.indicator);
    if (!isRest || leastPercent(clause) !== 100) return [];
    return [{ code: "CHECK_REMAINDER_EMPTY", params: { with: reading.indicator, section: target.section } }];
  });
};
