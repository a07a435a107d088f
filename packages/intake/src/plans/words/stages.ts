import { isAge } from "./ages.js";
import { bare } from "./bare.js";
import { LEVELS as STAGE_TOKENS } from "./certainty.js";
import { tokensOf } from "./concepts.js";

const STAGES =
  "mam non(?:,| va|, va) pho thong|nha tre|nhom tre|mau giao|mam non|tieu hoc|trung hoc co so|trung hoc pho thong|thcs|thpt|\\bmn|\\bth(?! ?20)";
const AGES =
  "(?:tu )?\\d{1,2}(?: ?(?:-|den) ?\\d{1,2})? tuoi(?: tro len)?|duoi \\d{1,2} (?:tuoi|thang)|(?:do tuoi )?\\d{2} ?(?:-|den) ?\\d{2}(?! ?[%\\d])";
/** Levels of schooling and ages, in bare text. */
export const LEVELS = new RegExp(`(?:${STAGES}|${AGES})(?![a-z])`, "g");

/** Words without the levels of schooling and the ages that they name. */
export function withoutLevels(text: string): string {
  return bare(text).replace(LEVELS, " ");
}

/** Whether words name a level of schooling or an age. */
export function saysStage(text: string): boolean {
  return tokensOf(text).some((token) => isAge(token) || STAGE_TOKENS.includes(token));
}
