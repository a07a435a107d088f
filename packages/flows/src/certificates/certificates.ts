import type { ModelDeclaration } from "../model/declaration.js";

/** National-standard schools as a stock of certificates that run out after five years unless renewed. */
export const certificates: ModelDeclaration = {
  id: "certificates",
  inputs: [{ id: "national_standard_schools", unit: "schools" }],
  levers: [
    { id: "renewal_success", unit: "share", range: [0, 1], monotone: "up" },
    { id: "recognitions_per_year", unit: "schools_per_year", range: [0, 10], monotone: "up" },
  ],
  outputs: [
    { id: "stock", unit: "schools" },
    { id: "expiring", unit: "schools" },
    { id: "renewed", unit: "schools" },
    { id: "lapsed", unit: "schools" },
    { id: "recognised", unit: "schools" },
  ],
  sources: [
    { id: "expiry", kind: "jump_off" },
    { id: "renewal_success", kind: "levers" },
    { id: "recognitions_per_year", kind: "levers" },
    { id: "chance", kind: "chance" },
  ],
};
