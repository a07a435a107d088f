/** How an indicator is answered: the model that knows its mechanism, and what else bears on it. */
export interface ModelChoice {
  readonly model: "certificates";
  /** Near constructs that a parent may report. */
  readonly near: readonly string[];
  /** A register of single schools would let the model count instead of suppose. */
  readonly register: boolean;
}

const CHOICES: Readonly<Record<string, ModelChoice>> = {
  national_standard_schools: { model: "certificates", near: ["national_standard_school_rate"], register: true },
};

export function modelFor(indicator: string): ModelChoice | null {
  return CHOICES[indicator] ?? null;
}
