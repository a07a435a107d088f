import { leastPercent } from "../clause.js";
import { type Check, clean } from "./check.js";

const ATTENDANCE_15_18 = "attendance_rate_15_18";
const COHORTS = 4;
/** Share of the 18-year-olds in vocational education that no place is known to exceed (in percent). */
const MOST_VOCATIONAL = 40;

/**
 * Ages go by birth year: of ages 15–18 three full cohorts are in general education in autumn, and those of 18 have left
 * grade 12 in June. What is asked above three of four must come from 18-year-olds in vocational education.
 */
export const ageCeiling: Check = ({ reading, clause }) => {
  const value = reading.indicator === ATTENDANCE_15_18 ? leastPercent(clause) : null;
  const full = (100 * (COHORTS - 1)) / COHORTS;
  if (value === null) return [];
  const share = clean(COHORTS * value - 100 * (COHORTS - 1));
  if (share <= MOST_VOCATIONAL) return [];
  const most = (100 * (COHORTS - 1) + MOST_VOCATIONAL) / COHORTS;
  return [{ code: "CHECK_AGE_CEILING", params: { value, full, share, mostShare: MOST_VOCATIONAL, most } }];
};
