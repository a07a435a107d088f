/** Levels of general education, and the names that the model of enrolment has for them. */
export const LEVELS = ["primary", "lower_secondary", "upper_secondary"] as const;

export type Level = (typeof LEVELS)[number];

export const FIELDS = {
  primary: "primary",
  lower_secondary: "lowerSecondary",
  upper_secondary: "upperSecondary",
} as const satisfies Record<Level, string>;

export function pupilsOf(level: Level): string {
  return `pupils_${level}`;
}
