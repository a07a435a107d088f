export type { CohortEvidence } from "./cohort-model.js";
export type { CohortSettings } from "./cohort-settings.js";
export { countedEnrolment } from "./counted-enrolment.js";
export { enrolment } from "./enrolment.js";
export {
  type AgeRow,
  type EnrolmentRates,
  enrolmentRates,
  levelTransition,
  onAgeCompletion,
} from "./enrolment-rates.js";
export { type FlowCounts, type FlowRates, flowRates } from "./flow-rates.js";
export type { GradeHistory } from "./grade-history.js";
export { gradeTransitions } from "./grade-transitions.js";
export { cohortChangeRatios, hamiltonPerry, raked, type TwoCensuses } from "./hamilton-perry.js";
export { heldIntervals } from "./held-intervals.js";
export type { LevelHistory, Yearly } from "./level-history.js";
export {
  type AgeOfEntry,
  type Backlog,
  type BirthsAndGrade1,
  birthToGrade1Ratios,
  entrantsByAge,
  entrantsFromIntakeRate,
  entrantsWithBacklog,
} from "./new-entrants.js";
export {
  exponentiallySmoothed,
  type NestedRatio,
  progressionRatios,
  shrunkenRatio,
  weightedRecent,
} from "./progression-ratios.js";
export { type CountedProjection, type ProjectCountedOptions, projectCountedGrades } from "./project-counted-grades.js";
export { type EnrolmentProjection, type ProjectEnrolmentOptions, projectEnrolment } from "./project-enrolment.js";
export { type GradeFlows, projectGrades, type TransitionRates } from "./project-grades.js";
export { type ReconstructedCohort, reconstructCohort } from "./reconstructed-cohort.js";
export { simulateTransitions, type TransitionFlows, type TransitionsOptions } from "./simulate-transitions.js";
export type { EnrolmentWarning } from "./warning.js";
