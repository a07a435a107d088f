export type { Field } from "@lotrinh/registry";
export { checkScenario, checkScenarios } from "./answers/check-scenarios.js";
export { endsOf } from "./answers/ends-of.js";
export { type Overrides, overrideScenario } from "./answers/override-scenario.js";
export { pastScores } from "./answers/past-scores.js";
export { plannedPaceModel as plannedPace } from "./answers/series/planned-pace-model.js";
export { type SolveOptions, solveLever } from "./answers/solve-lever.js";
export { STREAMING_LEVERS } from "./answers/streaming/streaming-levers.js";
export { wordOf } from "./answers/word.js";
export { assess } from "./assess.js";
export { assessToday } from "./boundaries/assess-today.js";
export {
  type CrosswalkOptions,
  type CrosswalkPart,
  crosswalkOf,
  type MovedCount,
  moveCounts,
} from "./boundaries/crosswalk.js";
export { attendanceCeiling } from "./clause/attendance-ceiling.js";
export { testOf } from "./clause/clause.js";
export { peopleMissing, peopleNeeded } from "./clause/people.js";
export { briefOf } from "./dossier/brief-of.js";
export { type Dossier, dossier } from "./dossier/dossier.js";
export { type ReportOptions, yearlyReport } from "./dossier/yearly-report.js";
export { AS_OF_YEARS } from "./given/as-of.js";
export { setConstants } from "./given/constants.js";
export type { AssessInput, AssessOptions, StepsDone } from "./given/input.js";
export { type SupposedFigure, supposeFigures } from "./given/suppose-figures.js";
export { type RuleSwitches, switchRules } from "./given/switch-rules.js";
export { needs } from "./needs/needs.js";
export {
  type ComparedAnswer,
  type ComparedTarget,
  type CompareOptions,
  type Comparison,
  compareScenarios,
} from "./questions/compare.js";
export type { Difference } from "./questions/difference.js";
export { type DrawnTarget, type DrawOptions, drawTargets } from "./questions/draw-targets.js";
export { type FigureEffect, figureEffect } from "./questions/figure-effect.js";
export { type LeverPoint, type LeverTable, leverTables } from "./questions/lever-tables.js";
export type { Portfolio } from "./questions/portfolio.js";
export { sensitivityOf } from "./questions/sensitivity.js";
export { type SharedPlace, type SharedTarget, type SharedTargets, sharedTargets } from "./questions/shared-targets.js";
export {
  type LeverSolution,
  type SolvedTarget,
  type SolveTargetOptions,
  solveTarget,
} from "./questions/solve-target.js";
export { leversOf, type WhatIfOptions, whatIf } from "./questions/what-if.js";
export { evaluateCriterion, type UnitEvidence } from "./rules/criterion.js";
export { type JointOptions, type JointProbability, jointProbability, type UnitDraws } from "./rules/joint.js";
export { evaluateQuota, type QuotaOptions } from "./rules/quota.js";
export { evaluateStandard, type LevelResult, levelReached, type StandardResult } from "./rules/standard.js";
export { type Task, type TaskOptions, type TaskProbability, type TaskSeries, taskProbabilities } from "./task.js";
export { trajectoryLevers } from "./trajectories/levers.js";
export {
  localTrajectories,
  localTrajectory,
  type TrajectoryData,
  type TrajectoryOptions,
} from "./trajectories/local-trajectory.js";
export { type ProgressOptions, progressOf } from "./trend/progress.js";
export type { Answer, Condition, Frontier, Grade, Solution, Word } from "./types/answer.js";
export type {
  Assessment,
  EarlierAutumn,
  Outcome,
  ReadingAssessment,
  Silence,
  TargetAssessment,
} from "./types/assessment.js";
export type {
  BorrowedCost,
  Brief,
  Decision,
  Holder,
  Office,
  Risk,
  Standing,
  StandingKind,
  WantedFigure,
} from "./types/brief.js";
export type { Finding, Structure, StructureVerdict } from "./types/finding.js";
export type { FindingCode } from "./types/finding-code.js";
export type { FindingParams } from "./types/finding-params.js";
export type { LawView } from "./types/law-view.js";
export type { Legend, PlanHeader } from "./types/legend.js";
export type { LocalityNeed, Need, PlausibleRange } from "./types/need.js";
export type { Escap, Progress, ProgressLabel, Rating } from "./types/progress.js";
export type { Counts, CriterionResult, QuotaResult, RuleState } from "./types/rule-result.js";
export type { PastScore, RuleOfThumb, Score } from "./types/score.js";
export type { Sensitivity, SensitivityBar } from "./types/sensitivity.js";
export type { CommuneView, CriterionView, StandardView, VersionView } from "./types/standard-view.js";
export type { StandardStart, StartFrontier } from "./types/start.js";
export type { TodayAssessment, TodayNeeded, TodayShare, TodayTarget, TodayUnit } from "./types/today.js";
export {
  type AskedShare,
  type GradePupils,
  type LocalTrajectory,
  TRAJECTORY_SUBJECTS,
  type TrajectoryBasis,
  type TrajectoryInput,
  type TrajectoryLegend,
  type TrajectoryOutput,
  type TrajectorySubject,
} from "./types/trajectory.js";
export type { FanYear, Pace, Trend } from "./types/trend.js";
export type { CommuneMissing, IssuedPack, IssuedScore, ReportRow, YearlyReport } from "./types/yearly-report.js";
