import type { Trajectory } from "./trajectory.js";

/** The draws of one year: a view of the trajectory's values, not a copy. Throws a `RangeError` for another year. */
export function drawsAt({ years, draws, values }: Trajectory, year: number): Float64Array {
  const t = years.indexOf(year);
  if (t < 0) throw new RangeError(`invalid year; not in ${years[0]}–${years.at(-1)}: ${year}`);
  return values.subarray(t * draws, (t + 1) * draws);
}

/** As `drawsAt`, for summaries: a NaN would slip through them unseen, so it is an error. */
export function numbersAt(trajectory: Trajectory, year: number): Float64Array {
  const values = drawsAt(trajectory, year);
  for (let k = 0; k < values.length; k++) {
    if (Number.isNaN(values[k])) throw new RangeError(`invalid values; NaN in ${year} of ${trajectory.indicator}`);
  }
  return values;
}
