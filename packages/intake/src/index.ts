export { isPlanFile, readPlanFile } from "./plans/documents/file.js";
export { type PlanReading, readPlan } from "./plans/read/read-plan.js";
export type { Doubt, DraftFact, DraftTarget, PlanDocument } from "./plans/types.js";
export type { IndicatorWords } from "./plans/words/indicators.js";
export { type Decoded, decodeText, type Encoding, isDecoded, type Undecoded } from "./text/decode.js";
export { type LegacyEncoding, legacyEncoding } from "./text/legacy.js";
