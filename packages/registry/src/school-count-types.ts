export type SchoolStage = "preschool" | "primary" | "lower_secondary" | "upper_secondary" | "continuing";

/** What a list with one school a row tells of an indicator. */
export interface SchoolCount {
  readonly indicator: string;
  readonly stages: readonly SchoolStage[];
  /** Of all schools, of those with any of the stages, or of those whose stages are just these. */
  readonly of: "all" | "any" | "only";
  /** At the national standard, at a level of it, recognised or ended in the year; null for any school. */
  readonly standing: "held" | "level1" | "level2" | "newly" | "again" | "ended" | null;
  readonly measure: "count" | "share";
}
