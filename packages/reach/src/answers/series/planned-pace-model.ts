import type { ModelDeclaration } from "@lotrinh/flows";

export const POINTS = "points_per_year";

/** A rate that starts from a supposed value and is planned to move by so many percentage points a year. */
export const plannedPaceModel: ModelDeclaration = {
  id: "planned-pace",
  inputs: [{ id: "start", unit: "percent" }],
  levers: [{ id: POINTS, unit: "points_per_year", range: [0, 10], monotone: "up" }],
  outputs: [{ id: "rate", unit: "percent" }],
};
