import { fold } from "@lotrinh/language";

/** Folded words for each unit of indicators. */
const WORDS: Readonly<Record<string, RegExp>> = {
  percent: /%|phan tram|percent/,
  persons: /^(?:nguoi|em|hoc sinh|hs|tre|tre em|chau|hoc vien|luot nguoi|persons)$/,
  teachers: /^(?:nguoi|giao vien|gv|teachers)$/,
  schools: /^(?:truong|co so|don vi|diem truong|schools)$/,
  classes: /^(?:lop|nhom|nhom lop|nhom\/lop|lop hoc|classes)$/,
  classrooms: /^(?:phong|phong hoc|classrooms|rooms)$/,
  thousand_persons: /^(?:nghin nguoi|1000 nguoi|1\.000 nguoi|ngan nguoi|thousand persons)$/,
};

/** Why a printed unit does not fit an indicator's: code of a sentence; null where it does or none is printed. */
export function unitProblem(printed: string, unit: string): "UNIT_SCALED" | "UNIT_DIFFERS" | null {
  const folded = fold(printed).replace(/[()]/g, "").trim();
  if (folded === "") return null;
  if (WORDS[unit]?.test(folded)) return null;
  if (isScaled(folded)) return "UNIT_SCALED";
  const isOther = Object.entries(WORDS).some(([name, words]) => name !== unit && words.test(folded));
  return isOther ? "UNIT_DIFFERS" : null;
}

/** Whether a unit is of thousands, hundreds or the like. */
export function isScaled(printed: string): boolean {
  return /\b(?:nghin|ngan|trieu|ty|chuc|tram|1 ?000|1\.000|thousand)\b/.test(fold(printed));
}

/** Whether a text is the word for a unit: “HS”, “trường”, “%”. */
export function isUnit(text: string): boolean {
  return Object.values(WORDS).some((words) => words.test(fold(text).replace(/[()]/g, "").trim()));
}

export function isPercentUnit(printed: string): boolean {
  return /%|phan tram|percent/.test(fold(printed));
}
