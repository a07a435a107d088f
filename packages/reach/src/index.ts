export { type AssessInput, type AssessOptions, assess } from "./assess.js";
export { attendanceCeiling } from "./structure.js";
export { type Overrides, overrideScenario } from "./scenario.js";
export { type SolveOptions, solveLever } from "./solve.js";
export { testOf } from "./comparator.js";
export type {
  Answer,
  Assessment,
  Condition,
  FanYear,
  Finding,
  Frontier,
  Grade,
  Need,
  Outcome,
  ReadingAssessment,
  Silence,
  Solution,
  Structure,
  Legend,
  PlanHeader,
  StructureVerdict,
  TargetAssessment,
  Word,
} from "./types.js";
export { wordOf } from "./word.js";
