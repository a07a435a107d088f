import { joinedSeries, type Observation } from "@lotrinh/observations";
import { LEVELS } from "../../given/levels.js";
import type { Run } from "../../given/run.js";
import type { StaffLevel } from "../../pupils/staffing-norm.js";
import { classesIn } from "./staffing-levels.js";

/** Levels whose classes the rooms counted by an indicator are for. */
const FOR: Readonly<Record<string, readonly StaffLevel[]>> = {
  classrooms_preschool: ["kindergarten"],
  classes_all_general: LEVELS,
  classes_primary: ["primary"],
  classes_lower_secondary: ["lower_secondary"],
  classes_upper_secondary: ["upper_secondary"],
};

/** Rooms that will be needed, as parts of those once counted. */
export interface RoomsNeeded {
  /** In the last year that has classes, and what that is. */
  readonly now: number;
  readonly last: number;
  /** In the year asked for, by draw of the run. */
  readonly ahead: Float64Array;
  /** The last births that the children follow; null where those asked of are born by now. */
  readonly born: Observation | null;
}

/**
 * Rooms go with classes, and these with the children: those known since the rooms were counted, then those who are born and to be
 * born. Null where the place has no classes of the year in which its rooms were counted, or no pupils.
 */
export function roomsNeeded(row: Observation, year: number, run: Run): RoomsNeeded | null {
  const { figures, asOf } = run;
  const place = row.locality;
  const known = (FOR[row.indicator] ?? []).map((level) => {
    const { used } = joinedSeries(figures, { locality: place, indicator: `classes_${level}`, asOf });
    const before = used.find((one) => one.year === row.year);
    const to = classesIn(level, { locality: place, place, year }, run);
    return before && to ? { before: before.value, to } : null;
  });
  const found = known.filter((one) => one !== null);
  if (found.length === 0 || found.length < known.length) return null;
  const before = found.reduce((sum, one) => sum + one.before, 0);
  return {
    now: found.reduce((sum, { to }) => sum + to.last.value, 0) / before,
    last: Math.min(...found.map(({ to }) => to.last.year)),
    ahead: new Float64Array(run.draws).map(
      (_, k) => found.reduce((sum, { to }) => sum + (to.draws[k] as number), 0) / before,
    ),
    born: found.find(({ to }) => to.born)?.to.born ?? null,
  };
}
