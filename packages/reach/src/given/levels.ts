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

export function levelOf(grade: number): Level {
  if (grade <= 5) return "primary";
  return grade <= 9 ? "lower_secondary" : "upper_secondary";
}
