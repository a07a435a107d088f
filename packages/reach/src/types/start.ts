/**
 * From which value in `year` on a rate is likely to be where it is asked to be, if it moves as rates of that level moved in
 * the past: the frontier of a target of which nothing is known. Of a legal standard, how far above its thresholds.
 */
export interface StartFrontier {
  readonly year: number;
  /** That of the rate; `points` above every threshold of a standard, but no more than 100 %. */
  readonly unit: string;
  /** Null for one rate. */
  readonly standard: StandardStart | null;
  readonly goal: number;
  /** Smallest start with at least the goal's probability, and so all above it; null where no start has it. */
  readonly value: number | null;
  /** Probability from the best start there is. */
  readonly best: number;
  readonly bestStart: number;
  readonly points: readonly { readonly start: number; readonly probability: number }[];
  /** Years in a row at 100 % that make it as likely as the goal where one is not enough; null where ten are not, absent where not counted. */
  readonly yearsOfAll?: number | null;
}

/** What the start of a legal standard supposes: the same distance in every criterion and commune without figures. */
export interface StandardStart {
  /** Communes of today, and how many have to hold the standard: the most that one of several standards asks. */
  readonly units: number;
  readonly needed: number;
  /** Criteria of communes that start there. */
  readonly supposed: number;
  /** Criteria of communes that go on from their own figures. */
  readonly known: number;
  /** Criteria that ask for everyone, supposed to hold throughout where they have no figures. */
  readonly held: readonly string[];
  /** Probability of one commune by itself from `value`, or else from the best start; null where some have figures. */
  readonly alone: number | null;
  /** Probability from there if errors had nothing in common, and if they had all. */
  readonly independent: number;
  readonly shared: number;
}
