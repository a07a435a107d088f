import type { Bilingual, Law } from "@lotrinh/registry";

/** What an act says of a clause, on the date of the assessment. */
export interface LawView {
  /** Id of the act in `law.csv`. */
  readonly id: string;
  readonly act: string;
  /** ISO: the day of `state`. */
  readonly date: string;
  /** `issued` where the day on which it came into force is not known. */
  readonly state: "in-force" | "issued" | "lapsed";
  readonly certainty: Law["certainty"];
  readonly source: string;
  readonly said: Bilingual;
}
