import type { ModelDeclaration } from "../model/declaration.js";

/** Teachers or managers by age and qualification, against the posts that pupils call for. */
export const staff: ModelDeclaration = {
  id: "staff",
  inputs: [
    { id: "staff_by_age", unit: "persons" },
    { id: "pupils", unit: "persons" },
  ],
  levers: [
    { id: "staff_hired_per_year", unit: "persons_per_year", range: [0, 100_000], monotone: "up" },
    { id: "staff_upgraded_share", unit: "share", range: [0, 1], monotone: "none" },
    { id: "staff_advanced_share", unit: "share", range: [0, 1], monotone: "none" },
  ],
  outputs: [
    { id: "staffing", unit: "share" },
    { id: "people", unit: "persons" },
    { id: "posts", unit: "persons" },
    { id: "atStandard", unit: "share" },
    { id: "aboveStandard", unit: "share" },
    { id: "hired", unit: "persons" },
    { id: "retired", unit: "persons" },
    { id: "left", unit: "persons" },
  ],
  sources: [
    { id: "pupils", kind: "entrants" },
    { id: "leaving", kind: "rates" },
    { id: "upgrading", kind: "levers" },
    { id: "advancing", kind: "levers" },
    { id: "hiredAbove", kind: "rates" },
    { id: "chance", kind: "chance" },
  ],
};
