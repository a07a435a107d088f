import { fold } from "@lotrinh/language";

/** Folded words for each unit of indicators. */
const WORDS: Readonly<Partial<Record<string, RegExp>>> = {
  percent: /%|phan tram|percent/,
  persons: /^(?:nguoi|em|hoc sinh|hs|tre|tre em|chau|hoc vien|luot nguoi|persons)$/,
  teachers: /^(?:nguoi|giao vien|gv|teachers)$/,
  schools: /^(?:truong|co so|don vi|diem truong|schools)$/,
  classes: /^(?:lop|nhom|nhom lop|nhom\/lop|lop hoc|classes)$/,
  classrooms: /^(?:phong|phong hoc|classrooms|rooms)$/,
  ...Object.fromEntries(
    ["pupils_per_class", "pupils_per_teacher", "children_per_class", "children_per_teacher", "pupils_per_computer"].map(
      (unit) => [unit, /^(?:hoc sinh|hs|em|tre|tre em|chau|nguoi)(?:\/(?:lop|gv|giao vien|nhom|may))?$/],
    ),
  ),
  teachers_per_class: /^(?:giao vien|gv|nguoi)(?:\/(?:lop|nhom))?$/,
  students_per_10000_people: /^(?:sinh vien|sv|nguoi)$/,
  thousand_persons: /^(?:nghin nguoi|1000 nguoi|1\.000 nguoi|ngan nguoi|thousand persons)$/,
};

/** Why a printed unit does not fit an indicator's: code of a sentence; null where it does or none is printed. */
export function unitProblem(printed: string, unit: string): "UNIT_SCALED" | "UNIT_DIFFERS" | null {
  const folded = fold(printed).replace(/[()]/g, "").trim();
  if (folded === "") return null;
  if (WORDS[unit]?.test(folded)) return null;
  if (isScaled(folded)) return "UNIT_SCALED";
  const isOther = Object.entries(WORDS).some(([name, words]) => name !== unit && words?.test(folded));
  return isOther ? "UNIT_DIFFERS" : null;
}

const THOUSAND = /^(?:nghin|ngan|1 ?000|1\.000|thousand|thous\.?)\s+/;

/** How many of an indicator's unit one of a printed unit is: 1000 persons a “nghìn học sinh”; null where nobody can say. */
export function factorOf(printed: string, unit: string): number | null {
  const folded = fold(printed).replace(/[()]/g, "").trim();
  if (unit === "thousand_persons") return WORDS.persons?.test(folded) ? 0.001 : null;
  return THOUSAND.test(folded) && WORDS[unit]?.test(folded.replace(THOUSAND, "")) ? 1000 : null;
}

/** Whether a text is nothing but a unit of thousands: “Nghìn học sinh”, “1.000 người”. */
export function isScaledUnit(text: string): boolean {
  const folded = fold(text).replace(/[()]/g, "").trim();
  return THOUSAND.test(folded) && isUnit(folded.replace(THOUSAND, ""));
}

/** Whether a unit is of thousands, hundreds or the like. */
export function isScaled(printed: string): boolean {
  return /\b(?:nghin|ngan|trieu|ty|chuc|tram|1 ?000|1\.000|thousand)\b/.test(fold(printed));
}

/** Whether a text is the word for a unit: “HS”, “trường”, “%”. */
export function isUnit(text: string): boolean {
  return Object.values(WORDS).some((words) => words?.test(fold(text).replace(/[()]/g, "").trim()));
}

export function isPercentUnit(printed: string): boolean {
  return /%|phan tram|percent/.test(fold(printed));
}
