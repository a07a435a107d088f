import type { ModelDeclaration } from "../../model/declaration.js";
import { enrolment } from "../enrolment.js";

/** Pupils of grades that are counted, as cohorts that pass from grade to grade. */
export const countedEnrolment: ModelDeclaration = {
  id: "counted_enrolment",
  inputs: [
    { id: "pupils_by_grade", unit: "persons" },
    { id: "births", unit: "persons" },
    { id: "population_age_6", unit: "persons" },
  ],
  levers: enrolment.levers,
  outputs: [
    ...enrolment.outputs,
    { id: "pupils_by_grade", unit: "persons" },
    { id: "leavers", unit: "persons" },
    { id: "arrivals", unit: "persons" },
  ],
  sources: [
    { id: "entrants", kind: "entrants" },
    { id: "progression", kind: "rates" },
    { id: "yearly_shocks", kind: "rates" },
    { id: "levers", kind: "levers" },
    { id: "jump_off", kind: "jump_off" },
    { id: "chance", kind: "chance" },
  ],
};
