export { type AssessInput, type AssessOptions, assess } from "./assess.js";
export { assessToday } from "./boundaries/assess-today.js";
export {
  type CrosswalkOptions,
  type CrosswalkPart,
  crosswalkOf,
  type MovedCount,
  moveCounts,
} from "./boundaries/crosswalk.js";
export type { TodayAssessment, TodayShare, TodayTarget, TodayUnit } from "./boundaries/today-types.js";
export { checkScenario, checkScenarios } from "./check-scenarios.js";
export { testOf } from "./comparator.js";
export {
  type ComparedAnswer,
  type ComparedTarget,
  type CompareOptions,
  type Comparison,
  compareScenarios,
} from "./compare.js";
export type { LocalityNeed, Need, PlausibleRange } from "./need-types.js";
export { needs } from "./needs-of-locality.js";
export type { Difference } from "./paired-difference.js";
export { plannedPace } from "./planned-pace.js";
export type { Portfolio } from "./portfolio.js";
export { type ProgressOptions, progressOf } from "./progress.js";
export {
  type Counts,
  type CriterionResult,
  evaluateCriterion,
  type RuleState,
  type UnitEvidence,
} from "./rules/criterion.js";
export { type JointOptions, type JointProbability, jointProbability, type UnitDraws } from "./rules/joint.js";
export { peopleMissing, peopleNeeded } from "./rules/people.js";
export { evaluateQuota, type QuotaOptions, type QuotaResult } from "./rules/quota.js";
export { evaluateStandard, type LevelResult, levelReached, type StandardResult } from "./rules/standard.js";
export { type RuleSwitches, switchRules } from "./rules/switch-rules.js";
export type { CommuneView, CriterionView, StandardView, VersionView } from "./rules/view-types.js";
export { type Overrides, overrideScenario } from "./scenario.js";
export type { RuleOfThumb, Score } from "./score-types.js";
export { sensitivityOf } from "./sensitivity.js";
export { type SolveOptions, solveLever } from "./solve.js";
export { type LeverSolution, type SolvedTarget, type SolveTargetOptions, solveTarget } from "./solve-target.js";
export { attendanceCeiling } from "./structure.js";
export { type SupposedFigure, supposeFigures } from "./suppose-figures.js";
export { type Task, type TaskOptions, type TaskProbability, type TaskSeries, taskProbabilities } from "./task.js";
export { trajectoryLevers } from "./trajectories/levers.js";
export {
  localTrajectories,
  localTrajectory,
  type TrajectoryData,
  type TrajectoryOptions,
} from "./trajectories/local-trajectory.js";
export {
  type AskedShare,
  type LocalTrajectory,
  TRAJECTORY_SUBJECTS,
  type TrajectoryBasis,
  type TrajectoryInput,
  type TrajectoryLegend,
  type TrajectoryOutput,
  type TrajectorySubject,
} from "./trajectories/types.js";
export type {
  Answer,
  Assessment,
  Condition,
  EarlierAutumn,
  Escap,
  FanYear,
  Finding,
  Frontier,
  Grade,
  Legend,
  Outcome,
  Pace,
  PlanHeader,
  Progress,
  ProgressLabel,
  Rating,
  ReadingAssessment,
  Sensitivity,
  SensitivityBar,
  Silence,
  Solution,
  StandardStart,
  StartFrontier,
  Structure,
  StructureVerdict,
  TargetAssessment,
  Trend,
  Word,
} from "./types.js";
export { leversOf, type WhatIfOptions, whatIf } from "./what-if.js";
export { wordOf } from "./word.js";
