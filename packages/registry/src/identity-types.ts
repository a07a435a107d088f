/** What holds between indicators of one locality, year and breakdown by their definitions. */
export interface Identity {
  /**
   * `sum`: the parts add up to the whole; `above`: none is above it; `ages`: each is of narrower ages than the next, the whole
   * of the widest; `between`: the whole lies between its parts.
   */
  readonly kind: "sum" | "above" | "ages" | "between";
  readonly whole: string;
  readonly parts: readonly string[];
}

/** A series that a template asks for: always, or where a target is of literacy, of schools at the standard or of streaming. */
export interface TemplateSeries {
  readonly indicator: string;
  readonly asked: "always" | "literacy" | "schools" | "streaming";
}
