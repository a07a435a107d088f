import type { ModelDeclaration } from "../model/declaration.js";

/** Schools on their way to a certificate, visited as far as there are assessors, merged, opened and closed. */
export const certifiedSchools: ModelDeclaration = {
  id: "certified_schools",
  inputs: [
    { id: "schools", unit: "schools" },
    { id: "national_standard_schools", unit: "schools" },
  ],
  levers: [
    { id: "assessment_visits", unit: "schools_per_year", range: [0, 1000], monotone: "none" },
    { id: "school_readiness", unit: "share", range: [0, 1], monotone: "none" },
    { id: "renewal_success", unit: "share", range: [0, 1], monotone: "none" },
  ],
  outputs: [
    { id: "share", unit: "share" },
    { id: "stock", unit: "schools" },
    { id: "schools", unit: "schools" },
    { id: "recognised", unit: "schools" },
    { id: "lapsed", unit: "schools" },
    { id: "lostInMergers", unit: "schools" },
    { id: "waiting", unit: "schools" },
  ],
  sources: [
    { id: "expiry", kind: "jump_off" },
    { id: "readiness", kind: "rates" },
    { id: "renewal_success", kind: "levers" },
    { id: "recognition_success", kind: "rates" },
    { id: "mergers", kind: "chance" },
    { id: "chance", kind: "chance" },
  ],
};
