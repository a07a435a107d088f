import type { Field } from "../types/brief.js";

/** The first that fits decides; what none fits is of another field. */
const FIELDS: readonly (readonly [Field, RegExp])[] = [
  ["staff", /^(teachers?|manager|subject_teachers|education_posts|universalisation_officers)|_staffing_/],
  [
    "preschool",
    /^(nursery|kindergarten|preschool|universalisation_preschool|communes_at_preschool|wards_at_preschool)/,
  ],
  ["preschool", /_rate_preschool$|_of_preschool|pre_primary|early_childhood|^private_share_of_preschool/],
  ["literacy", /literacy|literates|vietnamese_fluency/],
  ["streaming", /dual_track|vocational_rate|vocational_secondary|vocational_all|vocational_college|to_further$/],
  ["streaming", /^(career|vocational_share|grade10|transition_rate_lower_secondary)|to_university/],
  ["schools", /^(national_standard|school_|schools_|private_share|permanent_|classrooms?|teaching_equipment)/],
  ["schools", /^(ethnic_minority_boarding|boarding_place|classes_in_permanent)/],
  ["universalisation", /^(universalisation|communes_at|wards_at|provinces_at|rural_communes|age6|age11|entrants)/],
  ["universalisation", /enrolment|attendance|completion|diploma|graduation|exam_pass|two_sessions|transition/],
  ["universalisation", /repetition|dropout|out_of_school|remaining_age|survival|pupils_/],
];

/** The field of an indicator, by its id. */
export function fieldOf(indicator: string): Field {
  return FIELDS.find(([, pattern]) => pattern.test(indicator))?.[0] ?? "other";
}
