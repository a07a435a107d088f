import { type Stage, stagesOf } from "../tables/schools/codes.js";

/** What people write for a school of several stages that the words of single stages do not tell. */
const WHOLE = /^(?:trường )?(?:liên cấp|phổ thông liên cấp|phổ thông nhiều cấp)$/i;

/**
 * Stages of schooling that the level of a school names: “TH và THCS”, “THCS&THPT”, “MN”, “cấp 2+3”, codes of the sector's
 * database such as `12`; none where it names none.
 */
export function stagesOfLevel(level: string): readonly Stage[] {
  if (WHOLE.test(level.normalize("NFC").trim())) return ["primary", "lower_secondary", "upper_secondary"];
  return stagesOf(level, new Map()) ?? [];
}
