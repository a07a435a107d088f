import type { Figures } from "@lotrinh/observations";
import type { Registry, SupposedRules } from "@lotrinh/registry";

/** What a standard is judged with. */
export interface StandardRun {
  readonly registry: Registry;
  readonly figures: Figures;
  readonly asOf: string;
  /** What a scenario supposes of the acts, whose numbers are already among those of `registry`. */
  readonly supposed: SupposedRules | null;
}
