import { certificates, enrolment, type LeverDeclaration, literacy, streaming } from "@lotrinh/flows";
import type { TrajectorySubject } from "../types/trajectory.js";

const OF_LITERACY = ["literacy_places", "literacy_uptake", "literacy_completion"];
const OF_STREAMING = ["vocational_seats"];

/** The settings that a planner may change in a trajectory, with their allowed ranges. */
export function trajectoryLevers(of: TrajectorySubject): readonly LeverDeclaration[] {
  if (of === "literacy") return literacy.levers.filter(({ id }) => OF_LITERACY.includes(id));
  if (of === "schools") return certificates.levers;
  if (of === "streaming") {
    return [...enrolment.levers, ...streaming.levers.filter(({ id }) => OF_STREAMING.includes(id))];
  }
  return enrolment.levers;
}
