export { type CheckOptions, checkFiles, openAhead } from "./check/check-files.js";
export { type FixedFile, fixFile } from "./check/fix/fix-file.js";
export type { CheckedFile, CheckFinding, CheckReport, Fix } from "./check/types.js";
export { checkTemplate, type OwnFigures, type OwnFiguresOptions, ownFigures } from "./own/own-figures.js";
export { type ReplacedAssumption, templateScenario } from "./own/template-scenario.js";
export { readPlanFile } from "./plans/documents/file.js";
export { type DraftFolder, type DraftOptions, draftFolder, FIGURES as PLAN_FIGURES } from "./plans/draft/folder.js";
export { type PlanReading, readPlan } from "./plans/read/read-plan.js";
export { changedTargets, targetLines } from "./plans/review/change-targets.js";
export { type ReviewKey, reviewHead } from "./plans/review/columns.js";
export { type ReviewRead, readReview } from "./plans/review/read-review.js";
export type { CellEdit, RowEdit } from "./plans/review/row-edit.js";
export { type ReviewRequest, reviewBytes } from "./plans/review/write-review.js";
export type { Doubt, DraftFact, DraftTarget, PlanDocument } from "./plans/types.js";
export { type IndicatorWords, nearestIndicators } from "./plans/words/indicators.js";
export { importTable } from "./tables/import-table.js";
export { type Mapping, readMapping, writeMapping } from "./tables/mapping.js";
export { observationsOf } from "./tables/observations-of.js";
export { writeRows } from "./tables/tidy-csv.js";
export {
  type Finding,
  type ImportedRow,
  type ImportedTable,
  type ImportOptions,
  type Layout,
  layouts,
  type RowStatus,
  type Severity,
  type Taken,
} from "./tables/types.js";
export { registerTells } from "./template/count-levels.js";
export { gradesOf } from "./template/grade-totals.js";
export { readTemplate } from "./template/read-template.js";
export type {
  FilledAssumption,
  FilledTemplate,
  TemplateAssumption,
  TemplateRequest,
  WantedFigure,
} from "./template/types.js";
export { templateBytes, writeTemplate } from "./template/write-template.js";
export { type Decoded, decodeText, type Encoding, isDecoded, type Undecoded } from "./text/decode.js";
export { type LegacyEncoding, legacyEncoding } from "./text/legacy.js";
