/** An indicator that is the sum of others, by their definitions. */
export const SUMS: readonly { readonly whole: string; readonly parts: readonly string[] }[] = [
  ...["pupils", "classes"].map((what) => ({
    whole: `${what}_preschool`,
    parts: [`${what}_nursery`, `${what}_kindergarten`],
  })),
  ...["pupils", "classes", "teachers"].map((what) => ({
    whole: `${what}_all_general`,
    parts: ["primary", "lower_secondary", "upper_secondary"].map((level) => `${what}_${level}`),
  })),
];

/** Indicators of which the first is never above the second, in the same locality, year and breakdown. */
export const NEVER_ABOVE: readonly (readonly [part: string, whole: string])[] = [
  ["combined_classes_primary", "classes_primary"],
  ["combined_classes_preschool", "classes_preschool"],
  ["teachers_kindergarten", "teachers_preschool"],
  ["pupils_grade9", "pupils_lower_secondary"],
  ["pupils_all_general", "pupils_total"],
  ["pupils_preschool", "pupils_total"],
  ...["preschool", "primary", "lower_secondary", "upper_secondary"].map(
    (level) => [`schools_${level}`, "schools_total"] as const,
  ),
  ["national_standard_schools", "schools_total"],
  ["national_standard_schools_district_managed", "national_standard_schools"],
  ["national_standard_schools_newly_recognised", "national_standard_schools"],
  ["national_standard_schools_re_recognised", "national_standard_schools"],
  ["national_standard_schools", "national_standard_schools_ever_recognised"],
  ["lower_secondary_graduates", "lower_secondary_graduation_candidates"],
  ...["15_25", "15_35", "15_60", "standard_ages"].map(
    (ages) => [`literacy_level2_rate_${ages}`, `literacy_level1_rate_${ages}`] as const,
  ),
  ["teachers_above_standard_rate", "teachers_at_standard_rate"],
];

/** Rates of ages of which each holds the one before: people counted in the narrower are counted in the wider too. */
export const NESTED_AGES: readonly (readonly string[])[] = [
  [
    "literacy_level1_rate_15_25",
    "literacy_level1_rate_15_35",
    "literacy_level1_rate_15_60",
    "literacy_level1_rate_15plus",
  ],
  ["literacy_level2_rate_15_25", "literacy_level2_rate_15_35", "literacy_level2_rate_15_60"],
  ["literacy_rate_15_35", "literacy_rate_15_60", "literacy_rate_15plus"],
  ["kindergarten_5_enrolment_rate", "kindergarten_3_5_enrolment_rate"],
  ["kindergarten_4_enrolment_rate", "kindergarten_3_4_enrolment_rate", "kindergarten_3_5_enrolment_rate"],
];

/** A rate of the whole lies between those of its two parts. */
export const BETWEEN: readonly { readonly whole: string; readonly parts: readonly [string, string] }[] = [
  {
    whole: "kindergarten_3_5_enrolment_rate",
    parts: ["kindergarten_3_4_enrolment_rate", "kindergarten_5_enrolment_rate"],
  },
];
