/** One thing under three names: a rate, the count that it is of, and the total. */
export interface Part {
  readonly rate: string;
  readonly count: string;
  readonly total: string;
}

/** Schools at the national standard, all and by level: “60 of 60” and “100 %” are one thing. */
const PARTS: readonly Part[] = [
  { rate: "national_standard_school_rate", count: "national_standard_schools", total: "schools_total" },
  ...["preschool", "primary", "lower_secondary", "upper_secondary"].map((level) => ({
    rate: `national_standard_school_rate_${level}`,
    count: `schools_${level}_at_standard`,
    total: `schools_${level}`,
  })),
];

/** The part that an indicator is the rate or the count of; null for any other. */
export function partOf(indicator: string): Part | null {
  return PARTS.find(({ rate, count }) => rate === indicator || count === indicator) ?? null;
}
