import { type ByDestination, listed } from "./destinations.js";
import { logRatio, replaceZeros } from "./log-ratio.js";

export interface StreamingYear<Code extends string> {
  readonly year: number;
  /** Completers by destination. */
  readonly people: ByDestination<Code>;
}

/** Log-ratios to the last destination: where they stand, and how they move. */
export interface StreamingTrend {
  readonly level: readonly number[];
  /** Change a year. 0 where there is but one year. */
  readonly slope: readonly number[];
  /** Standard error of the slope, 0 with fewer than three years. */
  readonly slopeError: readonly number[];
  /** Standard deviation of a year's change around the slope; `null` with fewer than four years. */
  readonly shock: number | null;
}

/**
 * Level of the last year and mean yearly change of the log-ratios, with the spread of the changes.
 * Throws a `RangeError` for no years, years out of order, or a year of nobody.
 */
export function streamingTrend<Code extends string>(
  codes: readonly Code[],
  history: readonly StreamingYear<Code>[],
): StreamingTrend {
  if (history.length === 0) throw new RangeError("invalid history; no years");
  const ratios = history.map(({ people }) => logRatio(replaceZeros(listed(codes, people))));
  const last = ratios.at(-1) as number[];
  const changes: number[][] = [];
  for (let i = 1; i < history.length; i++) {
    const [before, after] = [history[i - 1] as StreamingYear<Code>, history[i] as StreamingYear<Code>];
    const gap = after.year - before.year;
    if (!(gap > 0)) throw new RangeError(`invalid history; years not ascending: ${before.year}, ${after.year}`);
    changes.push((ratios[i] as number[]).map((ratio, j) => (ratio - ((ratios[i - 1] as number[])[j] as number)) / gap));
  }
  const zeros = last.map(() => 0);
  const slope = changes.length
    ? last.map((_, j) => changes.reduce((sum, one) => sum + at(one, j), 0) / changes.length)
    : zeros;
  if (changes.length < 2) return { level: last, slope, slopeError: zeros, shock: null };
  const spread = slope.map((mean, j) => {
    const squares = changes.reduce((sum, one) => sum + (at(one, j) - mean) * (at(one, j) - mean), 0);
    return Math.sqrt(squares / (changes.length - 1));
  });
  return {
    level: last,
    slope,
    slopeError: spread.map((sd) => sd / Math.sqrt(changes.length)),
    shock: changes.length < 3 ? null : Math.sqrt(spread.reduce((sum, sd) => sum + sd * sd, 0) / spread.length),
  };
}

function at(list: readonly number[], j: number): number {
  return list[j] as number;
}
