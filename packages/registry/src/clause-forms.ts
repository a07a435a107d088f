/** First and last year. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What is due in one year of a plan's own schedule. */
export interface Step {
  readonly year: number;
  readonly value: number;
  /** Schools or places named for that year. */
  readonly units?: readonly string[];
}

/** How a reading measures its value, beyond one value at a deadline; what is absent is not said. */
export interface ReadingForms {
  /** Upper end of a printed range, in the unit of the value. */
  readonly valueTo?: number;
  /** Years over which a yearly count adds up. */
  readonly period?: Span;
  /** The year that a change or a multiple is measured from; its value where the clause or a person gives it. */
  readonly base?: { readonly year: number; readonly value?: number };
  /** So much for each `n` of a unit; of `year`: in every year. */
  readonly per?: { readonly n: number; readonly unit: string };
  /** k of n as printed: `154/218`. */
  readonly fraction?: { readonly k: number; readonly n: number };
  /** Times the value of the base: 1.5 for half as much again, 0.5 for half. */
  readonly multiple?: number;
  /** Values by year; the last is that of the deadline, or with `period` they add up to the value. */
  readonly steps?: readonly Step[];
  /** None at all, in words: “không có học sinh bỏ học”. */
  readonly zero?: true;
}

/** What a clause says besides its value. */
export interface ClauseForms extends ReadingForms {
  /** Those whom the clause is limited to, as printed. */
  readonly subgroup?: string;
  /** Id of the target that this one is a part of. */
  readonly partOf?: string;
  /** What must hold first, as printed: “khi được bố trí vốn”. */
  readonly condition?: string;
  /** Measured against another level: whose, as printed, and the plan's target that states it where there is one. */
  readonly compared?: { readonly with: string; readonly target?: string };
}
