export { withBindingPlan } from "./binding-plan.js";
export * as cells from "./cells.js";
export { repeatedIds, unknownName } from "./check-names.js";
export type { ClauseForms, ReadingForms, Span, Step } from "./clause-forms.js";
export { collect, throwIfAny } from "./collect.js";
export type { Constant, SupposedConstant } from "./constant-types.js";
export { loadConstants } from "./constants.js";
export { readFolder, readText, shownName } from "./file.js";
export { findIndicator, findLocality, findPlan, findTarget, indicatorOf, namesOf, plansOf, targetsOf } from "./find.js";
export type { Identity, TemplateSeries } from "./identity-types.js";
export { fieldOf } from "./indicators.js";
export type { Law, LawCertainty } from "./law-types.js";
export { isNamed, lawSince, lawsAt, rulesUnderLaws } from "./laws.js";
export { loadRegistry, type RegistryFolders } from "./load.js";
export { loadScenariosOf, planFoldersOf } from "./load-plan.js";
export { checkOrdinary, readOrdinary } from "./ordinary-file.js";
export { loadPlaces } from "./places/load-places.js";
export type { Part, Places, Unit } from "./places/types.js";
export { withPlace } from "./places/with-place.js";
export { printedNumbers } from "./printed-numbers.js";
export { readScenario } from "./read-scenario.js";
export type {
  AgeBand,
  Certainty,
  Criterion,
  Quota,
  RuleSet,
  Standard,
  StandardObject,
  Subject,
} from "./rule-types.js";
export { prerequisitesOf, ruleSetAt, standardOf } from "./rules.js";
export type { SchoolCount, SchoolStage } from "./school-count-types.js";
export { suggest } from "./suggest.js";
export type { SupposedQuota, SupposedRules, SupposedThreshold } from "./supposed-rule-types.js";
export {
  type Cells,
  type Columns,
  cellPlace,
  type Line,
  type Row,
  readLines,
  readTable,
  type Table,
  tableOf,
} from "./table.js";
export type {
  Abolished,
  Assumption,
  Baseline,
  Benchmark,
  Bilingual,
  Binding,
  Direction,
  Field,
  Indicator,
  LeverCost,
  LeverSetting,
  Lineage,
  Locality,
  LocalityLevel,
  Modality,
  Place,
  Plan,
  Reading,
  Registry,
  ReportDuty,
  Scenario,
  Succession,
  SupposedObservation,
  Target,
  TargetKind,
  Warning,
} from "./types.js";
export { FIELDS } from "./types.js";
export type { UnitCost } from "./unit-cost.js";
