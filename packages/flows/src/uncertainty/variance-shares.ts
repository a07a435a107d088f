import { drawsAt, type Trajectory } from "@lotrinh/trajectory";

export interface VarianceRuns<Source extends string> {
  /** The run with every source of chance. */
  readonly all: Trajectory;
  /** For each source the same run with that source alone held at its mean. */
  readonly without: Readonly<Record<Source, Trajectory>>;
}

export interface VarianceShares<Source extends string> {
  readonly variance: number;
  /** Share of the variance that goes when the source is held at its mean, 0 where none does. */
  readonly shares: Readonly<Record<Source, number>>;
  /** What the sources leave: chance that none of them names, or, below 0, what they do together and not alone. */
  readonly rest: number;
}

/**
 * How much of a result's variance each source brings (entrants, rates, levers, jump-off): one less the variance that is
 * left when it is held at its mean, its total effect where sources act alone. With the same seed in all runs
 * the shares have little noise of their own. All are 0 where there is no variance.
 */
export function varianceShares<Source extends string>(
  { all, without }: VarianceRuns<Source>,
  year: number,
): VarianceShares<Source> {
  const variance = varianceAt(all, year);
  const entries = (Object.entries(without) as [Source, Trajectory][]).map(([source, one]): [Source, number] => {
    return [source, variance === 0 ? 0 : Math.max(0, 1 - varianceAt(one, year) / variance)];
  });
  const sum = entries.reduce((total, [, share]) => total + share, 0);
  return {
    variance,
    shares: Object.fromEntries(entries) as Record<Source, number>,
    rest: variance === 0 ? 0 : 1 - sum,
  };
}

function varianceAt(trajectory: Trajectory, year: number): number {
  const draws = drawsAt(trajectory, year);
  const centre = draws.reduce((sum, value) => sum + value, 0) / draws.length;
  return draws.reduce((sum, value) => sum + (value - centre) * (value - centre), 0) / draws.length;
}
