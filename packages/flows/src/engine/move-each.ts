import { drawBinomial, drawPoisson } from "./small-draws.js";

/** People from whom on the chance of each hardly shows in the group (a deviation of 0.7 % of them at most). */
const MANY = 5000;

export interface MoveEach {
  readonly from: Float64Array;
  /** Share of `from` that leaves, one for each draw, at most 1; below 0 people come from outside. */
  readonly share: Float64Array;
  readonly uniform: () => number;
  /** Counts those who left less those who came, on top of what is there. */
  readonly tally: Float64Array;
}

/**
 * Whole people who leave a row of the stock or come to it, each by a chance of their own: binomial where a share leaves,
 * Poisson where one comes, and rounded as in `movePeople` where there are 5,000 or more.
 */
export function moveEach({ from, share, uniform, tally }: MoveEach): void {
  for (let k = 0; k < from.length; k++) {
    const [people, leaving] = [from[k] as number, share[k] as number];
    const left = leave(people, leaving, uniform());
    from[k] = people - left;
    tally[k] = (tally[k] as number) + left;
  }
}

function leave(people: number, leaving: number, u: number): number {
  if (people >= MANY) return Math.floor(people * leaving + u);
  return leaving < 0 ? -drawPoisson(u, -leaving * people) : drawBinomial(u, people, leaving);
}
