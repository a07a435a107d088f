/** What a result rests on that its reader must know: a code of `@lotrinh/language` and its parameters. */
export type EnrolmentWarning =
  | Coded<"NET_MIGRATION", { readonly grade: number; readonly people: number }>
  | Coded<"GRADE_CARRIED_ON", { readonly grade: number; readonly year: number }>
  | Coded<"GRADES_RECONSTRUCTED" | "BEYOND_CHECKED" | "ENTRANTS_EXTRAPOLATED", { readonly year: number }>;

type Coded<Code extends string, Params> = Code extends unknown
  ? { readonly code: Code; readonly params: Params & Readonly<Record<string, number>> }
  : never;
