export { type AssessInput, type AssessOptions, assess } from "./assess.js";
export { checkScenario, checkScenarios } from "./check-scenarios.js";
export { testOf } from "./comparator.js";
export {
  type ComparedAnswer,
  type ComparedTarget,
  type CompareOptions,
  type Comparison,
  compareScenarios,
} from "./compare.js";
export type { Difference } from "./paired-difference.js";
export { plannedPace } from "./planned-pace.js";
export type { Portfolio } from "./portfolio.js";
export { type Overrides, overrideScenario } from "./scenario.js";
export { sensitivityOf } from "./sensitivity.js";
export { type SolveOptions, solveLever } from "./solve.js";
export { type LeverSolution, type SolvedTarget, type SolveTargetOptions, solveTarget } from "./solve-target.js";
export { attendanceCeiling } from "./structure.js";
export { type SupposedFigure, supposeFigures } from "./suppose-figures.js";
export { type Task, type TaskOptions, type TaskProbability, type TaskSeries, taskProbabilities } from "./task.js";
export type {
  Answer,
  Assessment,
  Condition,
  FanYear,
  Finding,
  Frontier,
  Grade,
  Legend,
  Need,
  Outcome,
  Pace,
  PlanHeader,
  ReadingAssessment,
  Sensitivity,
  SensitivityBar,
  Silence,
  Solution,
  StartFrontier,
  Structure,
  StructureVerdict,
  TargetAssessment,
  Trend,
  Word,
} from "./types.js";
export { leversOf, type WhatIfOptions, whatIf } from "./what-if.js";
export { wordOf } from "./word.js";
