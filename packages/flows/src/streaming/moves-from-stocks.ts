import type { TrackMoves } from "./absorption.js";

/** People of each track year by year, where nobody followed single pupils. */
export interface TrackStocks {
  /** Years × tracks, consecutive years, two or more. */
  readonly people: readonly (readonly number[])[];
  /** Who joins each track: of the second year, the third, … */
  readonly entrants: readonly (readonly number[])[];
  /** Who came to each end, of the same years. Without them the prior tells the ends apart. */
  readonly ended?: readonly (readonly number[])[];
}

export interface MovesFromStocksOptions {
  /** What is thought of the moves beforehand; one that it has at 0 never happens. */
  readonly prior: TrackMoves;
  /** Cases in each row that the prior is worth. */
  readonly cases: number;
}

export interface FittedMoves {
  readonly moves: TrackMoves;
  /** Largest change of any share when the prior is worth a quarter of the cases: near 0 where the stocks tell the moves. */
  readonly priorSensitivity: number;
}

const ROUNDS = 20_000;
const SETTLED = 1e-10;

/**
 * Moves that explain stocks: least squares over rows on the simplex, x(t + 1) = x(t) T + entrants, errors weighing as those of
 * counts do, drawn to the prior as a Dirichlet of so many cases would (Kalbfleisch and Lawless 1984 for aggregate data). Stocks
 * identify moves weakly: look at `priorSensitivity`. Throws a `RangeError` for lists of unequal length.
 */
export function movesFromStocks(stocks: TrackStocks, { prior, cases }: MovesFromStocksOptions): FittedMoves {
  if (!(cases > 0 && cases < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`invalid cases; not above 0: ${cases}`);
  }
  checkStocks(stocks, prior);
  const [full, quarter] = [fit(stocks, prior, cases), fit(stocks, prior, cases / 4)];
  const size = prior.stay.length;
  return {
    moves: { stay: full.map((row) => row.slice(0, size)), end: full.map((row) => row.slice(size)) },
    priorSensitivity: Math.max(
      ...full.flatMap((row, i) => row.map((share, j) => Math.abs(share - (quarter[i]?.[j] as number)))),
    ),
  };
}

/** Accelerated projected gradient descent (Beck and Teboulle 2009), restarted where it overshoots. */
function fit({ people, entrants, ended }: TrackStocks, prior: TrackMoves, cases: number): number[][] {
  const start = prior.stay.map((row, i) => [...row, ...(prior.end[i] as readonly number[])]);
  const size = start.length;
  const equations = people.slice(1).flatMap((after, t) => {
    const moved = after.map((count, j) => ({ j, count: count - (entrants[t]?.[j] as number) }));
    const finished = (ended?.[t] ?? []).map((count, j) => ({ j: size + j, count }));
    const from = people[t] as readonly number[];
    return [...moved, ...finished].map(({ j, count }) => ({ j, count, from, weight: 1 / Math.max(1, count) }));
  });
  const pull = start.map((row) => row.map((share) => cases / Math.max(0.01, share * (1 - share))));
  const steepest = Math.max(
    ...(start[0] as number[]).map((_, j) =>
      equations
        .filter((one) => one.j === j)
        .reduce((sum, { from, weight }) => sum + weight * from.reduce((total, n) => total + n * n, 0), 0),
    ),
  );
  const step = 1 / (steepest + Math.max(...pull.flat()));
  let [rows, ahead, momentum] = [start, start, 1];
  for (let round = 0; round < ROUNDS; round++) {
    const slope = ahead.map((row, i) =>
      row.map((share, j) => (pull[i]?.[j] as number) * (share - (start[i]?.[j] as number))),
    );
    for (const { j, count, from, weight } of equations) {
      const error = from.reduce((sum, n, i) => sum + n * (ahead[i]?.[j] as number), 0) - count;
      for (const [i, row] of slope.entries()) row[j] = (row[j] as number) + weight * error * (from[i] as number);
    }
    const next = ahead.map((row, i) =>
      onSimplex(
        row.map((share, j) => share - step * (slope[i]?.[j] as number)),
        start[i] as number[],
      ),
    );
    const turning = next.reduce(
      (sum, row, i) =>
        sum +
        row.reduce(
          (part, share, j) => part + ((ahead[i]?.[j] as number) - share) * (share - (rows[i]?.[j] as number)),
          0,
        ),
      0,
    );
    const moved = Math.max(
      ...next.flatMap((row, i) => row.map((share, j) => Math.abs(share - (rows[i]?.[j] as number)))),
    );
    const following = turning > 0 ? 1 : (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const carried = turning > 0 ? 0 : (momentum - 1) / following;
    ahead = next.map((row, i) => row.map((share, j) => share + carried * (share - (rows[i]?.[j] as number))));
    [rows, momentum] = [next, following];
    if (moved < SETTLED && turning <= 0) break;
  }
  return rows;
}

/** The nearest shares that add up to 1, those at 0 in the prior staying there. */
function onSimplex(row: readonly number[], prior: readonly number[]): number[] {
  const allowed = row.filter((_, j) => (prior[j] as number) > 0).sort((a, b) => b - a);
  let [sum, threshold] = [0, 0];
  for (const [k, value] of allowed.entries()) {
    sum += value;
    const candidate = (sum - 1) / (k + 1);
    if (value > candidate) threshold = candidate;
  }
  return row.map((value, j) => ((prior[j] as number) > 0 ? Math.max(0, value - threshold) : 0));
}

function checkStocks({ people, entrants, ended }: TrackStocks, { stay, end }: TrackMoves): void {
  const wrong = (rows: readonly (readonly number[])[], length: number) => rows.some((row) => row.length !== length);
  if (people.length < 2 || wrong(people, stay.length)) {
    throw new RangeError(`invalid people; not two years or more of ${stay.length} tracks: ${people.length} years`);
  }
  if (entrants.length !== people.length - 1 || wrong(entrants, stay.length)) {
    throw new RangeError(`invalid entrants; not ${stay.length} tracks for each year but the first: ${entrants.length}`);
  }
  if (ended && (ended.length !== people.length - 1 || wrong(ended, end[0]?.length ?? 0))) {
    throw new RangeError(`invalid ended; not ${end[0]?.length ?? 0} ends for each year but the first: ${ended.length}`);
  }
  for (const [i, row] of stay.entries()) {
    const sum = [...row, ...(end[i] ?? [])].reduce((total, share) => total + share, 0);
    if (!(Math.abs(sum - 1) < 1e-9)) throw new RangeError(`invalid prior; row ${i} does not add up to 1: ${sum}`);
  }
}
