/** What a result rests on that its reader must know: a code of `@lotrinh/language` and its parameters. */
export interface EnrolmentWarning {
  readonly code:
    | "NET_MIGRATION"
    | "GRADES_RECONSTRUCTED"
    | "GRADE_CARRIED_ON"
    | "BEYOND_CHECKED"
    | "ENTRANTS_EXTRAPOLATED";
  readonly params: Readonly<Record<string, number>>;
}
