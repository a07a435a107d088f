/** Literate shares by age where the standard normal number of what is not known of their profile is `score`. */
export interface LiteracyProfile {
  readonly score: number;
  /** One share for each entry of the population, as `LiteracyCase` has them. */
  readonly level1: readonly number[];
  /** Nowhere above level 1, which it defaults to. */
  readonly level2?: readonly number[];
}

/** Of each draw, from what each profile has: between the two whose scores its own lies between, an end's beyond them. */
export type BetweenProfiles = (values: readonly number[]) => Float64Array;

/** For rising scores of the profiles and the score of each draw. */
export function betweenProfiles(
  profiles: readonly Pick<LiteracyProfile, "score">[],
  scores: Float64Array,
): BetweenProfiles {
  const last = profiles.length - 1;
  const below = new Uint8Array(scores.length);
  const part = new Float64Array(scores.length);
  for (const [k, score] of scores.entries()) {
    const above = profiles.findIndex((one) => one.score > score);
    const from = above < 0 ? last : Math.max(0, above - 1);
    const [low, high] = [profiles[from]?.score as number, profiles[Math.min(last, from + 1)]?.score as number];
    below[k] = from;
    part[k] = high > low ? Math.min(1, Math.max(0, (score - low) / (high - low))) : 0;
  }
  return (values) => {
    const drawn = new Float64Array(scores.length);
    for (let k = 0; k < drawn.length; k++) {
      const from = below[k] as number;
      const low = values[from] as number;
      drawn[k] = low + (part[k] as number) * ((values[Math.min(last, from + 1)] as number) - low);
    }
    return drawn;
  };
}
