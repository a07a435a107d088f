const CHILDREN = /^(trẻ|thiếu niên|thanh, thiếu niên|học sinh|thí sinh)/;
/** “3–5 tuổi”, “lớp 6–9”, “14 tuổi”. */
const SPAN = /(\d+)(?:–(\d+))? tuổi|lớp (\d+)(?:–(\d+))?/;
/** Those who end a level are of one class. */
const LEAVERS = /tốt nghiệp|hoàn thành|dự thi/;

/** Levels without ages in their words; of preschool ages 3–5, for few are younger. */
const LEVELS: Readonly<Record<string, number>> = {
  "trẻ em đang học mầm non": 3,
  "trẻ em học mầm non": 3,
  "trẻ em tuổi mầm non": 3,
  "trẻ mẫu giáo đang học": 3,
  "học sinh tiểu học": 5,
  "học sinh trung học cơ sở": 4,
  "học sinh trung học phổ thông": 3,
  "học sinh phổ thông": 12,
};

/**
 * How many year-classes of children or pupils a population is of, by the words of `indicators.csv`: “trẻ 3–5 tuổi” is 3. Null
 * for adults, schools, communes, and for what the words leave open.
 */
export function yearClassesOf(population: string): number | null {
  const ofLevel = LEVELS[population];
  if (ofLevel !== undefined) return ofLevel;
  if (!CHILDREN.test(population)) return null;
  const span = SPAN.exec(population);
  if (!span) return LEAVERS.test(population) ? 1 : null;
  const from = Number(span[1] ?? span[3]);
  const to = Number(span[2] ?? span[4] ?? from);
  return to - from + 1;
}
