import type { Finding, StructureVerdict } from "../../types/finding.js";
import { ageCeiling } from "./age-ceiling.js";
import { baseKnown, baseNamed, comparedLevel, conditional, subgroupMeasured, sumKnown } from "./bounds-of-clause.js";
import { gainWithinRoom, seriesFalls, twoValues } from "./changes.js";
import type { Check, CheckContext } from "./check.js";
import { abolishedObject, deadlinePassed } from "./dates.js";
import { justSoMany } from "./just-so-many.js";
import { fractionAboveOne, fractionPercent, partsOfTarget, stepsTotal } from "./printed-forms.js";
import { emptyRemainder, partOfWhole, sharesSum } from "./shares.js";
import { openQuota, openThreshold, recognisedBelow, rememberedThreshold, supposedRule } from "./standards.js";
import { belowQuota, granularity, unitsPrinted } from "./units.js";
import { rangeOfCounts } from "./whole-counts.js";

const CHECKS: readonly Check[] = [
  ageCeiling,
  sharesSum,
  partOfWhole,
  emptyRemainder,
  gainWithinRoom,
  twoValues,
  seriesFalls,
  unitsPrinted,
  granularity,
  belowQuota,
  openQuota,
  openThreshold,
  rememberedThreshold,
  supposedRule,
  recognisedBelow,
  abolishedObject,
  deadlinePassed,
  justSoMany,
  fractionPercent,
  fractionAboveOne,
  partsOfTarget,
  stepsTotal,
  rangeOfCounts,
  subgroupMeasured,
  comparedLevel,
  conditional,
  baseKnown,
  baseNamed,
  sumKnown,
];

/** What a check decides of a reading; the others inform. */
export const CHECK_VERDICTS: Readonly<Record<string, StructureVerdict>> = {
  CHECK_AGE_CEILING: "above-ceiling",
  CHECK_SHARES_SUM: "contradictory",
  CHECK_PART_ABOVE_WHOLE: "contradictory",
  CHECK_REMAINDER_EMPTY: "contradictory",
  CHECK_GAIN_ABOVE_ROOM: "contradictory",
  CHECK_TWO_VALUES: "contradictory",
  CHECK_UNITS_TOO_MANY: "contradictory",
  CHECK_FRACTION_ABOVE_ONE: "contradictory",
  CHECK_PART_OF_ABOVE: "contradictory",
  CHECK_RANGE_NO_COUNT: "contradictory",
  CHECK_SUBGROUP: "not-evaluable",
  CHECK_COMPARED: "not-evaluable",
  CHECK_START_ABOVE_TOTAL: "not-evaluable",
  CHECK_NO_QUOTA: "not-evaluable",
  CHECK_NO_THRESHOLD: "not-evaluable",
  CHECK_ABOLISHED: "not-evaluable",
};

/** Everything that arithmetic, the acts and the calendar say of one reading before any statistics. */
export function checksOf(context: CheckContext): Finding[] {
  return CHECKS.flatMap((check) => check(context));
}
