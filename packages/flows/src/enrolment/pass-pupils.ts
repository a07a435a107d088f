import { drawBinomial, drawPoisson } from "../engine/small-draws.js";
import type { Pass } from "./simulate-grades.js";

export interface PassPupilsOptions {
  /** Whether grades are so small that each pupil has her own chance. */
  readonly small: boolean;
  /** Least share of a grade that leaves in a year, for others to come. */
  readonly turnover: number;
  /** Uniform numbers of a name. */
  readonly stream: (source: string, t: number, below: number) => () => number;
  /** Count those who leave and who come, years × draws. */
  readonly leavers: Float64Array;
  readonly arrivals: Float64Array;
}

/**
 * Passes whole pupils from grade to grade. In small grades Binomial(n, l) of n leave and Poisson(n·a) come, with 1 − l + a
 * the ratio and l at least the turnover; in large ones ⌊n · ratio + u⌋ are there a year later, and only the difference is
 * counted. In every draw `to` = `from` − leavers + arrivals, and `to` never falls as `from` or the ratio rises.
 */
export function passPupils({ small, turnover, stream, leavers, arrivals }: PassPupilsOptions): Pass {
  return ({ from, to, ratio, t, below }) => {
    const draws = from.length;
    const [leaving, coming] = [stream("leaving", t, below), stream("coming", t, below)];
    for (let k = 0; k < draws; k++) {
      const people = from[k] as number;
      const share = typeof ratio === "number" ? ratio : (ratio[k] as number);
      let [gone, come] = [0, 0];
      if (small) {
        const rate = Math.max(turnover, 1 - share);
        gone = drawBinomial(leaving(), people, Math.min(1, rate));
        come = drawPoisson(coming(), people * Math.max(0, share - 1 + rate));
      } else {
        const net = Math.floor(people * share + leaving()) - people;
        if (net < 0) gone = -net;
        else come = net;
      }
      to[k] = people - gone + come;
      leavers[t * draws + k] = (leavers[t * draws + k] as number) + gone;
      arrivals[t * draws + k] = (arrivals[t * draws + k] as number) + come;
    }
  };
}
