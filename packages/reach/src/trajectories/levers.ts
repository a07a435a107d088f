import { enrolment, type LeverDeclaration, streaming } from "@lotrinh/flows";
import { mechanismsOf } from "../answers/mechanisms.js";
import type { TrajectorySubject } from "../types/trajectory.js";

/** Indicators whose mechanism a subject shows. */
export const SUPPOSED = {
  literacy: "literacy_level1_rate_15_60",
  schools: "national_standard_schools",
} as const satisfies Partial<Record<TrajectorySubject, string>>;
const OF_STREAMING = ["vocational_seats"];

/** The settings that a planner may change in a trajectory, with their allowed ranges. */
export function trajectoryLevers(of: TrajectorySubject): readonly LeverDeclaration[] {
  if (of === "literacy" || of === "schools") {
    return mechanismsOf(SUPPOSED[of]).flatMap(({ declaration, supposes }) =>
      declaration.levers.filter(({ id }) => supposes?.levers.includes(id)),
    );
  }
  if (of === "streaming") {
    return [...enrolment.levers, ...streaming.levers.filter(({ id }) => OF_STREAMING.includes(id))];
  }
  return enrolment.levers;
}
