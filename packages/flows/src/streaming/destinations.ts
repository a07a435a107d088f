/**
 * Where completers of grade 9 go: C continuing-education upper secondary with a vocational programme, D vocational only,
 * E vocational secondary school (from 2026–27), A1 public and A2 private upper secondary, B continuing-education upper
 * secondary only, F courses under three months, W not in education, X left or unknown, the reference.
 */
export const AFTER_GRADE_9 = ["C", "D", "E", "A1", "A2", "B", "F", "W", "X"] as const;

/** Where completers of grade 12 go: U university, V college, S lower vocational, W not in education, X left or unknown. */
export const AFTER_GRADE_12 = ["U", "V", "S", "W", "X"] as const;

export type AfterGrade9 = (typeof AFTER_GRADE_9)[number];
export type AfterGrade12 = (typeof AFTER_GRADE_12)[number];

/** People or shares by destination; one that is not named is 0. */
export type ByDestination<Code extends string> = Readonly<Partial<Record<Code, number>>>;

/** A figure for each code, in the order of the codes. Throws a `RangeError` for one that is not 0 or more. */
export function listed<Code extends string>(codes: readonly Code[], figures: ByDestination<Code>): number[] {
  for (const code of Object.keys(figures)) {
    if (!codes.some((one) => one === code))
      throw new RangeError(`invalid destination; not one of ${codes.join(", ")}: ${code}`);
  }
  return codes.map((code) => {
    const figure = figures[code] ?? 0;
    if (figure >= 0 && figure < Number.POSITIVE_INFINITY) return figure;
    throw new RangeError(`invalid figure of ${code}; not 0 or more: ${figure}`);
  });
}
