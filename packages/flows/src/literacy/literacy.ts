import type { ModelDeclaration } from "../model/declaration.js";

/** Literate adults: cohorts that replace each other, and classes that teach those who cannot read and write. */
export const literacy: ModelDeclaration = {
  id: "literacy",
  inputs: [
    { id: "population_by_age", unit: "persons" },
    { id: "literacy_rate", unit: "share" },
    { id: "survival_by_age", unit: "share" },
  ],
  levers: [
    {
      id: "literacy_places",
      unit: "persons_per_year",
      range: [0, 1_000_000],
      monotone: "up",
    },
    { id: "literacy_uptake", unit: "share", range: [0, 1], monotone: "up" },
    { id: "literacy_completion", unit: "share", range: [0, 1], monotone: "up" },
    { id: "continued_learning", unit: "share", range: [0, 1], monotone: "up" },
    {
      id: "literacy_places_level_2",
      unit: "persons_per_year",
      range: [0, 1_000_000],
      monotone: "none",
    },
  ],
  outputs: [
    { id: "rate", unit: "share" },
    { id: "rateLevel2", unit: "share" },
    { id: "illiterate", unit: "persons" },
    { id: "learners", unit: "persons" },
    { id: "newLiterates", unit: "persons" },
    { id: "relapsed", unit: "persons" },
    { id: "population", unit: "persons" },
  ],
  sources: [
    { id: "baseline", kind: "jump_off" },
    { id: "age_profile", kind: "jump_off" },
    { id: "entrants", kind: "entrants" },
    { id: "uptake", kind: "levers" },
    { id: "completion", kind: "levers" },
    { id: "relapse", kind: "rates" },
    { id: "chance", kind: "chance" },
  ],
};
