import type { ModelDeclaration } from "../model/declaration.js";

/** Pupils of grades 1–12 as cohorts that pass from grade to grade. */
export const enrolment: ModelDeclaration = {
  id: "enrolment",
  inputs: [
    { id: "pupils_primary", unit: "persons" },
    { id: "pupils_lower_secondary", unit: "persons" },
    { id: "pupils_upper_secondary", unit: "persons" },
    { id: "pupils_kindergarten", unit: "persons" },
    { id: "births", unit: "persons" },
    { id: "population_age_6", unit: "persons" },
  ],
  levers: [
    { id: "grade1_intake_factor", unit: "share", range: [0.5, 1.5], monotone: "up" },
    { id: "dropout_avoided", unit: "share", range: [0, 1], monotone: "up" },
    { id: "upper_secondary_transition", unit: "share", range: [0, 1], monotone: "up" },
  ],
  outputs: [
    { id: "pupils_general", unit: "persons" },
    { id: "pupils_primary", unit: "persons" },
    { id: "pupils_lower_secondary", unit: "persons" },
    { id: "pupils_upper_secondary", unit: "persons" },
    { id: "completers_grade9", unit: "persons" },
    { id: "completers_grade12", unit: "persons" },
  ],
  sources: [
    { id: "jump_off", kind: "jump_off" },
    { id: "entrants", kind: "entrants" },
    { id: "transitions", kind: "rates" },
    { id: "yearly_shocks", kind: "rates" },
    { id: "chance", kind: "chance" },
  ],
};
