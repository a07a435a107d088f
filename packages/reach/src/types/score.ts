/** Rules that people use, which the model was compared with. */
export type RuleOfThumb =
  | "reference-class"
  | "reference-class-better-side-told"
  | "straight-line"
  | "straight-line-recalibrated"
  | "drift"
  | "drift-recalibrated"
  | "ets"
  | "ets-recalibrated"
  | "cagr-traffic-light";

/** How a model's probabilities did on past targets of one kind whose outcome is known. */
export interface PastScore {
  readonly targets: number;
  readonly countries: number;
  /** Most years ahead. */
  readonly years: number;
  /** Mean square of probability less outcome, 0 to 1; lower is better. */
  readonly brier: number;
  /** The rule that people use which did best on the same targets. */
  readonly best: { readonly rule: RuleOfThumb; readonly brier: number };
  /** Mean distance of stated probability and share come true over ten bins. */
  readonly calibrationError: number;
  /** By tenth of the scale: number of targets, mean probability stated, share come true. */
  readonly came: readonly (readonly [number, number, number])[];
}

/** What an answer says of its model's past. */
export interface Score extends Omit<PastScore, "came"> {
  readonly kind: "reach" | "maintain";
  /** Years ahead of the answer; beyond `years` no past target went. */
  readonly ahead: number;
  /** Past targets with about as high a probability as the answer's, and the share that came true; null where too few. */
  readonly like: { readonly from: number; readonly to: number; readonly targets: number; readonly came: number } | null;
}
