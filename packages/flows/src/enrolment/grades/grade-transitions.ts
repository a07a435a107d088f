import type { ModelDeclaration } from "../../model/declaration.js";

/** Pupils who are promoted, repeat or drop out: for places that count their repeaters. */
export const gradeTransitions: ModelDeclaration = {
  id: "grade_transitions",
  inputs: [
    { id: "pupils_by_grade", unit: "persons" },
    { id: "repeaters_by_grade", unit: "persons" },
    { id: "graduates", unit: "persons" },
    { id: "new_entrants", unit: "persons" },
  ],
  levers: [
    { id: "dropout_avoided", unit: "share", range: [0, 1], monotone: "up" },
    { id: "repetition_avoided", unit: "share", range: [0, 1], monotone: "none" },
  ],
  outputs: [
    { id: "pupils", unit: "persons" },
    { id: "pupils_by_grade", unit: "persons" },
    { id: "repeaters", unit: "persons" },
    { id: "dropouts", unit: "persons" },
    { id: "arrivals", unit: "persons" },
    { id: "graduates", unit: "persons" },
  ],
  sources: [
    { id: "entrants", kind: "entrants" },
    { id: "dropout", kind: "rates" },
    { id: "repetition", kind: "rates" },
    { id: "chance", kind: "chance" },
  ],
};
