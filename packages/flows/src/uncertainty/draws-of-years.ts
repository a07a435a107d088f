import { mean, type Trajectory } from "@lotrinh/trajectory";

export interface DrawsOfYearsOptions {
  readonly years: readonly number[];
  readonly draws: number;
  /** Whether every draw has the mean of its year. */
  readonly held: boolean;
}

/** Years × draws of a trajectory. Throws a `RangeError` unless it has the draws and all the years. */
export function drawsOfYears(
  name: string,
  trajectory: Trajectory,
  { years, draws, held }: DrawsOfYearsOptions,
): Float64Array {
  const start = trajectory.years.indexOf(years[0] as number);
  if (trajectory.draws !== draws || start < 0 || start + years.length > trajectory.years.length) {
    throw new RangeError(
      `invalid ${name}; not ${draws} draws of ${years[0]}–${years.at(-1)}: ${trajectory.draws} draws`,
    );
  }
  if (!held) return trajectory.values.slice(start * draws, (start + years.length) * draws);
  const values = new Float64Array(years.length * draws);
  for (const [t, year] of years.entries()) values.fill(mean(trajectory, year), t * draws, (t + 1) * draws);
  return values;
}

export function isTrajectory(given: object | number): given is Trajectory {
  return typeof given === "object" && "values" in given && "draws" in given;
}
