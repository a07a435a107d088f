import { createTrajectory, type Trajectory, type TrajectoryLabels } from "./trajectory.js";

/**
 * A new trajectory whose every value is `f` of the values of the given ones in the same year and draw, so that draw `k`
 * stays the same simulated world: `combine(labels, [girls, boys], (g, b) => g + b)`.
 * Throws a `RangeError` where years or draws differ, or where there is nothing to combine.
 */
export function combine(
  labels: TrajectoryLabels,
  trajectories: readonly Trajectory[],
  f: (...values: number[]) => number,
): Trajectory {
  const [first] = trajectories;
  if (!first) throw new RangeError("invalid trajectories; none given");
  for (const other of trajectories) checkAlike(first, other);
  const { years, draws } = first;
  const values = first.values.map((_, i) => f(...trajectories.map((one) => one.values[i] as number)));
  return createTrajectory(labels, { years, draws, values });
}

function checkAlike(one: Trajectory, other: Trajectory): void {
  if (one.draws !== other.draws) {
    throw new RangeError(`invalid trajectories; draws differ: ${one.draws} and ${other.draws}`);
  }
  if (one.years.length !== other.years.length || one.years[0] !== other.years[0]) {
    throw new RangeError(`invalid trajectories; years differ: ${spanOf(one)} and ${spanOf(other)}`);
  }
}

function spanOf({ years }: Trajectory): string {
  return `${years[0]}–${years.at(-1)}`;
}
