import { createTrajectory, type Trajectory, type TrajectoryLabels } from "@lotrinh/trajectory";
import { createStock, rowOf } from "../engine/cohort-stock.js";
import { movePeople } from "../engine/move-people.js";
import { type ByYear, resolveByYear } from "../model/by-year.js";
import { checkCount } from "../model/check-count.js";
import { drawsOfYears, isTrajectory } from "../uncertainty/draws-of-years.js";
import { type HeldSources, heldSources, streamUnless } from "../uncertainty/held-sources.js";
import { eventualEnds, type TrackMoves } from "./absorption.js";
import { drawMoves } from "./draw-moves.js";
import { tracks } from "./tracks.js";

export interface TracksOptions extends HeldSources {
  /** Year at whose end the people of each track are counted. */
  readonly from: number;
  readonly to: number;
  /** Pupils who were seen to make each move, whole numbers: what the yearly shares are known from. */
  readonly counted: TrackMoves;
  /** What is known beside them, as if seen in so many cases in each row: shares of the province. Defaults to nothing. */
  readonly prior?: { readonly moves: TrackMoves; readonly cases: number };
  /** People of each track in the base year. */
  readonly initial: readonly number[];
  /** Who joins each track, by year or by year and draw (`simulateStreaming`). Defaults to nobody. */
  readonly entrants?: readonly (ByYear | Trajectory)[];
  /** Defaults to 10,000. */
  readonly draws?: number;
  /** Defaults to 1. */
  readonly seed?: number;
}

/** People of each track at the end of each year, and those who came to each end since the base year. */
export interface TrackFlows {
  readonly tracks: readonly Trajectory[];
  readonly ended: readonly Trajectory[];
  /** Tracks × ends: share of a track that comes to an end at last, one for each draw. */
  readonly eventual: readonly (readonly Float64Array[])[];
}

/**
 * Follows pupils, whole ones, through tracks to their ends over the years `from` + 1 … `to`. The shares of each track are drawn
 * once, from the Dirichlet that the counted moves and the prior give; a move that neither has never happens. In every draw
 * people of tracks and ends = initial + entrants, and eventual ends add up to 1.
 * Throws a `RangeError` for counts that are none, tracks that nobody was seen in, and those that nobody ever leaves.
 */
export function simulateTracks(
  labels: TrajectoryLabels,
  { from, to, counted, prior, initial, entrants = [], held = [], draws = 10_000, seed = 1 }: TracksOptions,
): TrackFlows {
  if (!Number.isInteger(from) || !Number.isInteger(to) || to <= from) {
    throw new RangeError(`invalid to; not a year after ${from}: ${to}`);
  }
  checkCount("draws", draws, 1);
  for (const people of initial) checkCount("initial", people);
  const years = Array.from({ length: to - from }, (_, t) => from + 1 + t);
  const isHeld = heldSources(tracks, held);
  const { locality, indicator } = labels;
  const stream = (source: string, ...names: readonly (string | number)[]) =>
    streamUnless(isHeld(source), seed, locality, indicator, ...names);
  const size = counted.stay.length;
  const ends = counted.end[0]?.length ?? 0;
  if (initial.length !== size) throw new RangeError(`invalid initial; not ${size} tracks: ${initial.length}`);
  const shares = drawMoves(counted, prior, {
    ...{ draws, held: isHeld("moves") },
    numbers: (track) => stream("moves", "moves", track),
  });
  const joining = Array.from({ length: size }, (_, i) => {
    const given = entrants[i] ?? 0;
    if (isTrajectory(given)) {
      return drawsOfYears("entrants", given, { years, draws, held: isHeld("entrants") }).map(Math.round);
    }
    const byYear = resolveByYear("entrants", given, years, [0, 1e9]);
    for (const people of byYear) checkCount("entrants", people);
    return Float64Array.from({ length: years.length * draws }, (_, cell) => byYear[Math.floor(cell / draws)] as number);
  });

  const stock = createStock(size + ends, 1, draws);
  for (const [i, people] of initial.entries()) rowOf(stock, i, 0).fill(people);
  const trajectories = Array.from({ length: size + ends }, () =>
    createTrajectory({ ...labels, unit: "persons" }, { years, draws }),
  );
  for (const [t, year] of years.entries()) {
    const arriving = Array.from({ length: size + ends }, () => new Float64Array(draws));
    for (let i = 0; i < size; i++) {
      const row = rowOf(stock, i, 0);
      for (const [j, share] of (shares[i] as readonly Float64Array[]).entries()) {
        const rounding = stream("chance", "moving", year, i, j);
        movePeople({ from: row, to: arriving[j] as Float64Array, share, rounding });
      }
    }
    for (const [j, row] of arriving.entries()) {
      const own = rowOf(stock, j, 0);
      const joined = joining[j]?.subarray(t * draws, (t + 1) * draws);
      for (let k = 0; k < draws; k++) own[k] = (own[k] as number) + (row[k] as number) + (joined?.[k] ?? 0);
      trajectories[j]?.values.set(own, t * draws);
    }
  }
  return {
    tracks: trajectories.slice(0, size),
    ended: trajectories.slice(size),
    eventual: eventualByDraw(shares, size, ends, draws),
  };
}

/** Shares are conditional on not having made an earlier move; this undoes that. */
function eventualByDraw(
  shares: readonly (readonly Float64Array[])[],
  size: number,
  ends: number,
  draws: number,
): Float64Array[][] {
  const eventual = Array.from({ length: size }, () => Array.from({ length: ends }, () => new Float64Array(draws)));
  for (let k = 0; k < draws; k++) {
    const rows = shares.map((row) => {
      let left = 1;
      return row.map((share) => {
        const moving = left * (share[k] as number);
        left -= moving;
        return moving;
      });
    });
    const moves = { stay: rows.map((row) => row.slice(0, size)), end: rows.map((row) => row.slice(size)) };
    for (const [i, row] of eventualEnds(moves).entries()) {
      for (const [j, share] of row.entries()) (eventual[i]?.[j] as Float64Array)[k] = share;
    }
  }
  return eventual;
}
