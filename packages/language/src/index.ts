export { type Asked, askedText, clauseAskedText, levelAsked } from "./asked.js";
export type { Catalogue, CodeOf, MessageOf, ParamsOf } from "./catalogue.js";
export { clauseText, type SaidClause } from "./clause-text.js";
export type { Comparator } from "./comparator.js";
export { formatDate, isDate, schoolYear } from "./date.js";
export { fold } from "./fold.js";
export { harmless, plainText } from "./formula.js";
export {
  InputError,
  type Problem,
  type ProblemCode,
  type ProblemParams,
  problemOf,
  problemReason,
  problemText,
} from "./input-error.js";
export type { Bilingual, Language } from "./language.js";
export {
  type IndicatorNames,
  indicatorName,
  indicatorNames,
  leverIds,
  leverName,
  statusName,
  unitIds,
  unitName,
} from "./names.js";
export { type NearestOptions, nearest, nearestFolded } from "./nearest.js";
export { formatNumber, formatPercent, formatProbability, type NumberOptions } from "./number.js";
export { approximate, comparatorText, quantity } from "./quantity.js";
export { reasonCodes, reasonOf } from "./reasons.js";
export { problems } from "./sentences/index.js";
export { warnings } from "./sentences/warnings.js";
export { type Fillings, type Params, type Sentence, type Slot, said, slotsOf, speaker } from "./speaker.js";
export { type Warning, type WarningCode, warningCodes, warningOf, warningSlots } from "./warnings.js";
export { type Timing, yearLabel, yearSpans } from "./year.js";
