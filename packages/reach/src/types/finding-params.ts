import type { Word } from "./word.js";

type Numbers<Names extends string> = { readonly [Name in Names]: number };
/** Ids and units. */
type Ids<Names extends string> = { readonly [Name in Names]: string };
/** Numbers, or what stands for one or several of them in the sentence; names. */
type Figures<Names extends string> = { readonly [Name in Names]: string | number };
type None = object;

/** What every answer says. */
type Said = Numbers<"p"> & { readonly word: Word };

/** What is said over all starts that schools elsewhere make likely. */
type SchoolsSpread = Said &
  Numbers<"year" | "least" | "baseYear" | "even" | "most" | "rate" | "goal"> &
  Ids<"unit"> &
  Figures<"value" | "low" | "middle" | "high" | "place" | "schools" | "recognitions">;

/** From what place and year, and where it may be in the year of the assessment. */
type OverNow = Said & Numbers<"least" | "most" | "at" | "last" | "now" | "year"> & Figures<"low" | "high">;

/** From a rate of another place or one that is near, and where this one may be. */
type Directed = Said &
  Numbers<"year" | "base" | "last" | "now" | "least" | "most"> &
  Ids<"indicator"> &
  Figures<"count" | "place" | "low" | "high">;

/** P where the part of the rest that learns on is small and where it is large. */
type OfRest = Numbers<"low" | "high" | "atLow" | "atHigh">;

type Uncounted = Said &
  Numbers<"from" | "last" | "now" | "atFew" | "atMany"> &
  Ids<"of"> &
  Figures<"count" | "people" | "few" | "many">;

/** Certified schools of one level, from the share of all public ones; `own` are public, `more` are needed besides. */
type OfLevel = Said &
  Numbers<"least" | "most" | "year" | "last"> &
  Figures<"place" | "rate" | "low" | "high" | "needed" | "total" | "own" | "more">;

/** What an answer says. */
interface AnswerParams {
  readonly ANSWER_BORROWED: OverNow & Figures<"place">;
  readonly ANSWER_BORROWED_ANYWAY: OverNow & Figures<"place">;
  readonly ANSWER_CONDITIONAL: Said &
    Numbers<"year" | "baseYear" | "renewal" | "goal"> &
    Ids<"unit"> &
    Figures<"value" | "baseline" | "recognitions" | "needed">;
  readonly ANSWER_CONDITIONAL_LEVERS: Said &
    Numbers<"year" | "baseYear" | "renewal" | "goal"> &
    Ids<"unit"> &
    Figures<"value" | "baseline" | "recognitions" | "needed">;
  readonly ANSWER_ELSEWHERE: Said & Numbers<"least" | "most" | "now"> & Figures<"count" | "from" | "to">;
  readonly ANSWER_ELSEWHERE_NEAR: Said &
    Numbers<"least" | "most" | "now"> &
    Ids<"indicator"> &
    Figures<"count" | "from" | "to">;
  readonly ANSWER_ELSEWHERE_STAYS: Said & Numbers<"least" | "most" | "now"> & Figures<"count" | "from" | "to">;
  readonly ANSWER_ELSEWHERE_STAYS_NEAR: Said &
    Numbers<"least" | "most" | "now"> &
    Ids<"indicator"> &
    Figures<"count" | "from" | "to">;
  readonly ANSWER_EXCEPTIONS: Said &
    Numbers<"from" | "last" | "year"> &
    Figures<"count" | "seen" | "short" | "people" | "most">;
  readonly ANSWER_EXCEPTIONS_IF: Said &
    Numbers<"last" | "year" | "at" | "atLow" | "atHigh"> &
    Figures<"short" | "people" | "most" | "low" | "high">;
  readonly ANSWER_EXCEPTIONS_IF_ROUNDED: Said &
    Numbers<"rounded" | "last" | "at" | "atLow" | "atHigh"> &
    Figures<"short" | "people" | "low" | "high">;
  readonly ANSWER_EXCEPTIONS_ROUNDED: Said &
    Numbers<"from" | "last" | "year" | "rounded"> &
    Figures<"count" | "seen" | "short" | "people">;
  readonly ANSWER_EXCEPTIONS_UNCOUNTED: Uncounted;
  readonly ANSWER_EXCEPTIONS_UNCOUNTED_IF: Uncounted;
  readonly ANSWER_EXCEPTIONS_UNCOUNTED_ILLUSTRATED: Uncounted;
  readonly ANSWER_FALLS: Said &
    Numbers<"year" | "base" | "last" | "now"> &
    Ids<"indicator"> &
    Figures<"count" | "place">;
  readonly ANSWER_FALLS_ANYWAY: Directed;
  readonly ANSWER_FALLS_AS: Directed;
  readonly ANSWER_GOING_ON: Said & OfRest & Numbers<"entry" | "share">;
  readonly ANSWER_GOING_ON_OWN: Said & Numbers<"own" | "ownYear" | "entry" | "share">;
  readonly ANSWER_GRADE10: Said & Numbers<"year" | "entry">;
  readonly ANSWER_HOLDS_ON: OverNow;
  readonly ANSWER_HOLDS_ON_ANYWAY: OverNow;
  readonly ANSWER_HOLDS_ON_COUNT: Said &
    Numbers<"least" | "most" | "at" | "last" | "year"> &
    Ids<"unit"> &
    Figures<"now" | "low" | "high">;
  readonly ANSWER_LITERACY: Said &
    Ids<"indicator" | "of"> &
    Numbers<"year" | "value" | "baseYear" | "baseline" | "drift" | "goal"> &
    Figures<"places" | "missing" | "needed">;
  readonly ANSWER_LITERACY_DRIFT: Said &
    Ids<"indicator" | "of"> &
    Numbers<"year" | "value" | "baseYear" | "baseline" | "drift" | "goal"> &
    Figures<"places">;
  readonly ANSWER_LITERACY_DRIFT_SUPPOSED: Said &
    Ids<"indicator" | "of"> &
    Numbers<"year" | "value" | "baseYear" | "baseline" | "drift" | "goal"> &
    Figures<"places">;
  readonly ANSWER_LITERACY_LEVEL_2: Said &
    Ids<"indicator" | "of"> &
    Numbers<"year" | "value" | "baseYear" | "baseline" | "drift" | "goal"> &
    Figures<"needed">;
  readonly ANSWER_LITERACY_LEVEL_2_OUT: Said &
    Ids<"indicator" | "of"> &
    Numbers<"year" | "value" | "baseYear" | "baseline" | "drift" | "goal">;
  readonly ANSWER_LITERACY_OUT: Said &
    Ids<"indicator" | "of"> &
    Numbers<"year" | "value" | "baseYear" | "baseline" | "drift" | "goal"> &
    Figures<"places" | "missing">;
  readonly ANSWER_MERGED: OverNow & Figures<"place">;
  readonly ANSWER_MERGED_ANYWAY: OverNow & Figures<"place">;
  readonly ANSWER_NEW_LITERATES: Said &
    Numbers<"year" | "goal"> &
    Figures<"value" | "illiterate" | "places" | "needed">;
  readonly ANSWER_NEW_LITERATES_OUT: Said & Numbers<"year" | "goal"> & Figures<"value" | "illiterate" | "places">;
  readonly ANSWER_OUT_OF_RANGE: Said &
    Numbers<"year" | "baseYear" | "renewal" | "goal"> &
    Ids<"unit"> &
    Figures<"value" | "baseline" | "recognitions" | "most">;
  readonly ANSWER_OVER_STARTS: Said & Ids<"of"> & Numbers<"least" | "most" | "baseYear" | "from" | "to">;
  readonly ANSWER_OVER_STARTS_PLACES: Said &
    Ids<"of"> &
    Numbers<"least" | "most" | "baseYear" | "from" | "to"> &
    Figures<"fewest" | "greatest">;
  readonly ANSWER_PACE: Said & Numbers<"baseYear" | "baseline" | "goal"> & Figures<"pace" | "needed">;
  readonly ANSWER_PACE_OUT: Said & Numbers<"baseYear" | "baseline" | "goal"> & Figures<"pace" | "most">;
  readonly ANSWER_RECORD: Said &
    Numbers<"year" | "baseYear" | "renewal" | "goal"> &
    Ids<"unit"> &
    Figures<"value" | "baseline" | "recognitions" | "needed">;
  readonly ANSWER_RECORD_OUT: Said &
    Numbers<"year" | "baseYear" | "renewal" | "goal"> &
    Ids<"unit"> &
    Figures<"value" | "baseline" | "recognitions" | "most">;
  readonly ANSWER_RECORD_PARTLY: Said &
    Numbers<"year" | "baseYear" | "renewal" | "goal"> &
    Ids<"unit"> &
    Figures<"value" | "baseline" | "recognitions" | "needed">;
  readonly ANSWER_RISES: Said &
    Numbers<"year" | "base" | "last" | "now"> &
    Ids<"indicator"> &
    Figures<"count" | "place">;
  readonly ANSWER_RISES_ANYWAY: Directed;
  readonly ANSWER_RISES_AS: Directed;
  readonly ANSWER_ROOMS_LEFT: Said &
    Numbers<"least" | "most" | "last" | "year" | "rate"> &
    Figures<"low" | "high" | "left">;
  readonly ANSWER_LEVEL_SCHOOLS: OfLevel;
  readonly ANSWER_LEVEL_SCHOOLS_ANYWAY: OfLevel;
  readonly ANSWER_LEVEL_SCHOOLS_OTHERS: OfLevel;
  readonly ANSWER_LEVEL_SCHOOLS_OTHERS_ANYWAY: OfLevel;
  readonly ANSWER_ROOMS_LEFT_AS: Said &
    Numbers<"least" | "most" | "last" | "year" | "rate"> &
    Figures<"place" | "low" | "high" | "left">;
  readonly ANSWER_ROOMS_LEFT_SHARE: Said &
    Numbers<"least" | "most" | "last" | "year" | "rate"> &
    Figures<"low" | "high">;
  readonly ANSWER_ROOMS_LEFT_SHARE_AS: Said &
    Numbers<"least" | "most" | "last" | "year" | "rate"> &
    Figures<"place" | "low" | "high">;
  readonly ANSWER_SCHOOLS_SPREAD: SchoolsSpread & Figures<"needed">;
  readonly ANSWER_SCHOOLS_SPREAD_OUT: SchoolsSpread & Figures<"highest">;
  readonly ANSWER_SCHOOLS_SPREAD_PACE: SchoolsSpread & Numbers<"first"> & Figures<"needed">;
  readonly ANSWER_SCHOOLS_SPREAD_PACE_OUT: SchoolsSpread & Numbers<"first"> & Figures<"highest">;
  readonly ANSWER_SERIES: Said & Numbers<"from" | "last" | "now"> & Figures<"count">;
  readonly ANSWER_SERIES_COUNT: Said & Numbers<"from" | "last"> & Ids<"unit"> & Figures<"count" | "now">;
  readonly ANSWER_STAFFING_BOUND: Said &
    Numbers<"year" | "last" | "share"> &
    Ids<"level"> &
    Figures<"norm" | "short" | "yearly">;
  readonly ANSWER_STAFFING_BOUND_AS: Said &
    Numbers<"least" | "most" | "year" | "last" | "share"> &
    Ids<"level"> &
    Figures<"place" | "norm">;
  readonly ANSWER_STAFFING_BOUND_COUNTED: Said &
    Numbers<"last" | "year" | "share"> &
    Ids<"level"> &
    Figures<"place" | "norm">;
  readonly ANSWER_STAFFING_EACH: Said &
    Numbers<"year" | "last" | "share" | "rate"> &
    Ids<"level"> &
    Figures<"norm" | "short" | "yearly" | "low" | "high">;
  readonly ANSWER_STAFFING_EACH_AS: Said &
    Numbers<"least" | "most" | "year" | "last" | "share" | "rate"> &
    Ids<"level"> &
    Figures<"place" | "norm" | "low" | "high">;
  readonly ANSWER_STAFFING_EACH_COUNTED: Said &
    Numbers<"last" | "year" | "share" | "rate"> &
    Ids<"level"> &
    Figures<"place" | "norm" | "low" | "high">;
  readonly ANSWER_STAFFING_TOGETHER: Said &
    Numbers<"year" | "last" | "rate" | "share"> &
    Ids<"level"> &
    Figures<"low" | "high" | "norm" | "short" | "yearly">;
  readonly ANSWER_STAFFING_TOGETHER_AS: Said &
    Numbers<"least" | "most" | "year" | "last" | "rate" | "share"> &
    Ids<"level"> &
    Figures<"place" | "low" | "high" | "norm">;
  readonly ANSWER_STAFFING_TOGETHER_COUNTED: Said &
    Numbers<"last" | "year" | "rate" | "share"> &
    Ids<"level"> &
    Figures<"place" | "low" | "high" | "norm">;
  readonly ANSWER_STANDARD: Said &
    Numbers<"independent" | "shared" | "least"> &
    Ids<"indicator"> &
    Figures<"needed" | "units" | "place">;
  readonly ANSWER_STANDARD_ONE: Said & Numbers<"independent" | "shared" | "least"> & Ids<"indicator">;
  readonly ANSWER_STATUS_CLASS: Said & Numbers<"low" | "high" | "share" | "year">;
  readonly ANSWER_STATUS_KEPT: Said & Numbers<"year" | "loss" | "until">;
  readonly ANSWER_STATUS_NOT_HELD: Said & Numbers<"year">;
  readonly ANSWER_STATUS_OPEN: Said & Numbers<"low" | "high" | "year">;
  readonly ANSWER_STATUS_TO_GAIN: Said & Numbers<"year">;
  readonly ANSWER_STREAMED: Said &
    OfRest &
    Numbers<"outside" | "share" | "bound" | "most" | "entry"> &
    Figures<"missing">;
  readonly ANSWER_STREAMED_12: Said & OfRest & Numbers<"outside" | "share" | "bound"> & Figures<"missing">;
  readonly ANSWER_STREAMED_12_OWN: Said & Numbers<"own" | "ownYear" | "outside" | "share"> & Figures<"missing">;
  readonly ANSWER_STREAMED_OWN: Said &
    Numbers<"own" | "ownYear" | "outside" | "share" | "bound" | "most" | "entry"> &
    Figures<"missing">;
  readonly ANSWER_ILLUSTRATED: Said & Numbers<"last" | "now">;
  readonly ANSWER_ILLUSTRATED_COUNT: Said & Numbers<"last"> & Ids<"unit"> & Figures<"now">;
  readonly ANSWER_SUPPOSED: Said & Numbers<"last" | "now">;
  readonly ANSWER_SUPPOSED_COUNT: Said & Numbers<"last"> & Ids<"unit"> & Figures<"now">;
  readonly ANSWER_UNQUALIFIED: Said &
    Numbers<"least" | "most" | "last" | "year" | "rate"> &
    Figures<"low" | "high" | "left">;
  readonly ANSWER_UNQUALIFIED_AS: Said &
    Numbers<"least" | "most" | "last" | "year" | "rate"> &
    Figures<"place" | "low" | "high" | "left">;
  readonly ANSWER_UNQUALIFIED_SHARE: Said &
    Numbers<"least" | "most" | "last" | "year" | "rate"> &
    Figures<"low" | "high">;
  readonly ANSWER_UNQUALIFIED_SHARE_AS: Said &
    Numbers<"least" | "most" | "last" | "year" | "rate"> &
    Figures<"place" | "low" | "high">;
}

/** What is wrong with the date of an assessment. */
interface AsOfParams {
  readonly AS_OF_BEFORE_DATA: Ids<"asOf">;
  readonly AS_OF_BEFORE_PLAN: Ids<"asOf" | "date">;
  readonly AS_OF_BEYOND_DATA: Ids<"asOf"> & Numbers<"last">;
}

/** What arithmetic says of a clause. */
interface CheckParams {
  readonly CHECK_ABOLISHED: Ids<"date"> & Figures<"act">;
  readonly CHECK_ABOLISHED_READ_AS: Ids<"date" | "indicator"> & Figures<"act">;
  readonly CHECK_ACT_SUPPOSED: Ids<"standard"> & Figures<"act">;
  readonly CHECK_AGE_CEILING: Numbers<"full" | "value" | "share" | "mostShare" | "most">;
  readonly CHECK_BASE_DIFFERS: Numbers<"year"> & Ids<"unit"> & Figures<"printed" | "known">;
  readonly CHECK_BASE_MISSING: Numbers<"year"> & Ids<"indicator">;
  readonly CHECK_BASE_UNNAMED: None;
  readonly CHECK_BELOW_QUOTA: Numbers<"value" | "share"> & Ids<"standard" | "tier"> & Figures<"act">;
  readonly CHECK_COMPARED: Figures<"with">;
  readonly CHECK_CONDITION: Figures<"condition">;
  readonly CHECK_EXACTLY: Figures<"value"> & Ids<"unit">;
  readonly CHECK_FRACTION_ABOVE_ONE: Figures<"k" | "n">;
  readonly CHECK_FRACTION_PERCENT: Numbers<"exact" | "printed"> & Figures<"k" | "n">;
  readonly CHECK_GAIN_ABOVE_ROOM: Numbers<"level" | "start"> & Figures<"gain" | "section" | "printed" | "room">;
  readonly CHECK_GRANULARITY: Numbers<"value"> & Figures<"units" | "needed" | "unitsToday" | "neededToday">;
  readonly CHECK_NOT_BORROWED: None;
  readonly CHECK_CONSTANT_SET: Ids<"indicator"> & Figures<"value" | "before">;
  readonly CHECK_NO_QUOTA: Ids<"standard" | "of" | "tier"> & Figures<"act">;
  readonly CHECK_NO_THRESHOLD: Ids<"standard"> & Figures<"count" | "act">;
  readonly CHECK_NO_UNITS: Ids<"standard" | "tier" | "of"> & Figures<"act">;
  readonly CHECK_PACE_SUPPOSED: Numbers<"baseline" | "year">;
  readonly CHECK_PARTS_SUM: Ids<"unit"> & Figures<"count" | "sum" | "other">;
  readonly CHECK_PART_ABOVE_WHOLE: Numbers<"value" | "other"> & Ids<"with"> & Figures<"section">;
  readonly CHECK_PART_OF_ABOVE: Ids<"unit"> & Figures<"value" | "other" | "section">;
  readonly CHECK_PART_OF_OTHERS: Ids<"unit"> & Figures<"value" | "other" | "section">;
  readonly CHECK_RANGE_NO_COUNT: Numbers<"value" | "to" | "below" | "above"> & Figures<"n">;
  readonly CHECK_RECOGNISED_BELOW: Numbers<"year"> & Figures<"asked" | "level">;
  readonly CHECK_REMAINDER_EMPTY: Ids<"with"> & Figures<"section">;
  readonly CHECK_REMEMBERED: Ids<"standard"> & Figures<"count" | "act">;
  readonly CHECK_RULE_SUPPOSED: Ids<"standard"> & Figures<"count" | "act">;
  readonly CHECK_SERIES_FALLS: Numbers<"otherYear"> & Figures<"value" | "other">;
  readonly CHECK_SHARES_SUM: Numbers<"value" | "other" | "sum"> & Ids<"with"> & Figures<"section">;
  readonly CHECK_START_ABOVE_TOTAL: Numbers<"year" | "totalYear"> &
    Figures<"value" | "source" | "total" | "totalSource">;
  readonly CHECK_STEPS_END: Ids<"unit"> & Figures<"reached" | "value">;
  readonly CHECK_STEPS_SUM: Ids<"unit"> & Figures<"reached" | "value">;
  readonly CHECK_STEP_MISSED: Numbers<"year"> & Ids<"unit"> & Figures<"value">;
  readonly CHECK_STEP_UNITS: Numbers<"year"> & Figures<"named" | "count">;
  readonly CHECK_SUBGROUP: Figures<"subgroup">;
  readonly CHECK_SUM_GAPS: Figures<"years">;
  readonly CHECK_TWO_VALUES: Numbers<"value" | "other"> & Ids<"indicator"> & Figures<"section">;
  readonly CHECK_UNITS_PRINTED: Numbers<"year"> & Figures<"printed" | "actual">;
  readonly CHECK_UNITS_TOO_MANY: Numbers<"year"> & Figures<"printed" | "actual">;
}

/** Why an answer has no better grade. */
interface GradeParams {
  readonly GRADE_BEYOND: Numbers<"year">;
  readonly GRADE_UNCOUNTED: Numbers<"year">;
  readonly GRADE_BORROWED: Figures<"place">;
  readonly GRADE_LEVERS: None;
  readonly GRADE_NEAR: Ids<"indicator">;
  readonly GRADE_OLD: Numbers<"year">;
  readonly GRADE_SUPPOSED: Numbers<"year">;
  readonly GRADE_UNITS: Figures<"today" | "before">;
}

/** What is to be known with an answer. */
interface NoteParams {
  readonly NOTE_ALL_ROUNDED: Numbers<"least">;
  readonly NOTE_BEFORE_BREAK: Numbers<"year"> & Figures<"place">;
  readonly NOTE_AS_PRINTED: Numbers<"exact">;
  readonly NOTE_EITHER_WAY: Numbers<"p">;
  readonly NOTE_FEWER_ROOMS: Numbers<"p" | "last"> & Figures<"spare">;
  readonly NOTE_LENT: Numbers<"less"> & Ids<"of">;
  readonly NOTE_LITERACY_SURVEY: Numbers<"from" | "last" | "p"> & Figures<"place">;
  readonly NOTE_PLACES: Numbers<"placesYear" | "enough" | "year" | "without"> & Figures<"places">;
  readonly NOTE_PLACES_SUPPOSED: Numbers<"placesYear" | "enough" | "year" | "without"> & Figures<"places">;
  readonly NOTE_PLACES_IDLE: Numbers<"placesYear"> & Figures<"places">;
  readonly NOTE_ROOMS_COST: Figures<"count" | "low" | "high" | "place" | "years">;
  readonly NOTE_STAFF_OLD: Numbers<"last">;
  readonly NOTE_WAITING: Numbers<"all" | "none"> & Figures<"act" | "wait">;
}

/** Why figures of a series are left out. */
interface LeftOutParams {
  readonly LEFT_OUT_AT_BREAK: Numbers<"year" | "first" | "last"> & Figures<"count" | "note">;
  readonly LEFT_OUT_WEAK: Figures<"count" | "years">;
}

/** Why a territory has no crosswalk to today. */
interface TodayParams {
  readonly TODAY_NO_LINEAGE: Figures<"place">;
  readonly TODAY_UNCHANGED: Figures<"place">;
}

/** What is to be known of a trajectory. */
interface TrajectoryParams {
  readonly TRAJECTORY_BEYOND_CHECKED: Numbers<"year">;
  readonly TRAJECTORY_BIRTHS: Numbers<"born" | "grade9" | "entered"> & Figures<"place" | "country">;
  readonly TRAJECTORY_BIRTHS_COUNTRY: Numbers<"born" | "grade9" | "entered" | "known"> & Figures<"place" | "country">;
  readonly TRAJECTORY_BIRTHS_ONLY: Numbers<"born" | "grade9" | "entered"> & Figures<"place">;
  readonly TRAJECTORY_COMPLETION: Numbers<"percent">;
  readonly TRAJECTORY_DRAGON: Numbers<"born" | "entered" | "more" | "low" | "high">;
  readonly TRAJECTORY_GRADE9: Numbers<"year"> & Figures<"place" | "value" | "estimated">;
  readonly TRAJECTORY_GRADE9_IDLE: Numbers<"year"> & Figures<"place" | "value">;
  readonly TRAJECTORY_HELD: Numbers<"of80" | "of95"> & Figures<"projections" | "provinces" | "years">;
  readonly TRAJECTORY_LAST_FIGURES: Numbers<"year"> & Figures<"place">;
  readonly TRAJECTORY_LATER_INSIDE: Numbers<"year"> & Ids<"indicator"> & Figures<"value" | "low" | "high">;
  readonly TRAJECTORY_LATER_OUTSIDE: Numbers<"year"> & Ids<"indicator"> & Figures<"value" | "low" | "high">;
  readonly TRAJECTORY_NO_DATA: Figures<"locality">;
  readonly TRAJECTORY_NO_ROOM: Numbers<"year" | "percent" | "p"> & Figures<"places" | "outside">;
  readonly TRAJECTORY_NO_SHARE: None;
  readonly TRAJECTORY_NO_STAFF_BY_AGE: None;
  readonly TRAJECTORY_NO_STREAMING_SERIES: None;
  readonly TRAJECTORY_OF: Figures<"place" | "locality">;
  readonly TRAJECTORY_OLD_BOUNDARY: Ids<"date"> & Figures<"place">;
  readonly TRAJECTORY_PARENT: Figures<"place" | "locality">;
  readonly TRAJECTORY_POSTS: Numbers<"year"> & Ids<"indicator"> & Figures<"size" | "norm" | "act">;
  readonly TRAJECTORY_ROOM: Numbers<"year" | "percent" | "p"> & Figures<"places" | "outside">;
  readonly TRAJECTORY_SCALED: Numbers<"year"> & Figures<"place" | "locality">;
  readonly TRAJECTORY_SCENARIO_IDLE: None;
  readonly TRAJECTORY_SERIES: Figures<"locality">;
  readonly TRAJECTORY_SHARE_OF_PLAN: Numbers<"percent">;
  readonly TRAJECTORY_SHARE_SET: Numbers<"percent">;
  readonly TRAJECTORY_START_RANGE: Numbers<"year" | "value" | "from" | "to"> & Ids<"of" | "unit">;
  readonly TRAJECTORY_SUPPOSED: None;
  readonly TRAJECTORY_TRANSITION: Figures<"percent">;
  readonly TRAJECTORY_UNCHECKED: None;
}

/** What has to be known of each finding of ours, by its code; `wording` does not compile where its sentence wants something else. */
export interface FindingParams
  extends AnswerParams,
    AsOfParams,
    CheckParams,
    GradeParams,
    LeftOutParams,
    NoteParams,
    TodayParams,
    TrajectoryParams {}
