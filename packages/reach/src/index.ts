export { type AssessInput, type AssessOptions, assess } from "./assess.js";
export { checkScenarios } from "./check-scenarios.js";
export { testOf } from "./comparator.js";
export { type Overrides, overrideScenario } from "./scenario.js";
export { type SolveOptions, solveLever } from "./solve.js";
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
  Silence,
  Solution,
  StartFrontier,
  Structure,
  StructureVerdict,
  TargetAssessment,
  Trend,
  Word,
} from "./types.js";
export { wordOf } from "./word.js";
