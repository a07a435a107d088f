import { drawBinomial, drawPoisson } from "./small-draws.js";

export interface Exchange {
  readonly people: Float64Array;
  /** How many of one are there afterwards, one for each draw; above 1 more come than leave. */
  readonly ratio: Float64Array;
  /** Least share that leaves, for others to come. Not asked where people are rounded. */
  readonly turnover: number;
  /** Whether each person has a chance of her own; else the ratio's people are rounded. */
  readonly each: boolean;
  readonly leaving: () => number;
  readonly coming: () => number;
  /** Count who left and who came, on top of what is there. */
  readonly left: Float64Array;
  readonly came: Float64Array;
}

/**
 * Whole people of a row who leave, others coming in their place. Each for herself, Binomial(n, l) of n leave and Poisson(n·a)
 * come, with 1 − l + a the ratio and l the turnover at least; rounded, ⌊n · ratio + u⌋ are there afterwards and only the
 * difference is counted. In every draw people change by came − left, and never fall as they or the ratio rise.
 */
export function exchangePeople({ people, ratio, turnover, each, leaving, coming, left, came }: Exchange): void {
  for (let k = 0; k < people.length; k++) {
    const before = people[k] as number;
    const share = ratio[k] as number;
    let gone = 0;
    let come = 0;
    if (each) {
      const rate = Math.max(turnover, 1 - share);
      gone = drawBinomial(leaving(), before, Math.min(1, rate));
      come = drawPoisson(coming(), before * Math.max(0, share - 1 + rate));
    } else {
      const net = Math.floor(before * share + leaving()) - before;
      if (net < 0) gone = -net;
      else come = net;
    }
    people[k] = before - gone + come;
    left[k] = (left[k] as number) + gone;
    came[k] = (came[k] as number) + come;
  }
}
