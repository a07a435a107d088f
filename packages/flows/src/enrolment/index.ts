export { enrolment } from "./enrolment.js";
export type { GradeHistory } from "./grade-history.js";
export { countedEnrolment } from "./grades/counted-enrolment.js";
export { gradeTransitions } from "./grades/grade-transitions.js";
export {
  type CountedProjection,
  type ProjectCountedOptions,
  projectCountedGrades,
} from "./grades/project-counted-grades.js";
export { simulateTransitions, type TransitionFlows, type TransitionsOptions } from "./grades/simulate-transitions.js";
export type { LevelHistory, Yearly } from "./level-history.js";
export type { CohortEvidence } from "./levels/cohort-model.js";
export type { CohortSettings } from "./levels/cohort-settings.js";
export { heldIntervals } from "./levels/held-intervals.js";
export {
  type EnrolmentProjection,
  type ProjectEnrolmentOptions,
  projectEnrolment,
} from "./levels/project-enrolment.js";
export type { Unborn } from "./levels/unborn.js";
export {
  type AgeRow,
  type EnrolmentRates,
  enrolmentRates,
  levelTransition,
  onAgeCompletion,
} from "./rates/enrolment-rates.js";
export { type FlowCounts, type FlowRates, flowRates } from "./rates/flow-rates.js";
export { cohortChangeRatios, hamiltonPerry, raked, type TwoCensuses } from "./rates/hamilton-perry.js";
export {
  type AgeOfEntry,
  type Backlog,
  type BirthsAndGrade1,
  birthToGrade1Ratios,
  entrantsByAge,
  entrantsFromIntakeRate,
  entrantsWithBacklog,
} from "./rates/new-entrants.js";
export {
  exponentiallySmoothed,
  type NestedRatio,
  progressionRatios,
  shrunkenRatio,
  weightedRecent,
} from "./rates/progression-ratios.js";
export { type GradeFlows, projectGrades, type TransitionRates } from "./rates/project-grades.js";
export { type ReconstructedCohort, reconstructCohort } from "./rates/reconstructed-cohort.js";
export type { EnrolmentWarning } from "./warning.js";
