import type { ModelDeclaration } from "../model/declaration.js";

/** Where completers of a grade go, as far as there are seats. */
export const streaming: ModelDeclaration = {
  id: "streaming",
  inputs: [
    { id: "completers", unit: "persons" },
    { id: "people_by_destination", unit: "persons" },
  ],
  levers: [
    { id: "vocational_seats", unit: "persons", range: [0, 1_000_000], monotone: "up" },
    { id: "public_upper_secondary_seats", unit: "persons", range: [0, 1_000_000], monotone: "down" },
    { id: "vocational_secondary_share", unit: "share", range: [0, 1], monotone: "none" },
  ],
  outputs: [
    { id: "vocational", unit: "share" },
    { id: "transition", unit: "share" },
    { id: "people", unit: "persons" },
    { id: "turnedAway", unit: "persons" },
  ],
  sources: [
    { id: "completers", kind: "entrants" },
    { id: "slope", kind: "rates" },
    { id: "yearly_shocks", kind: "rates" },
    { id: "choice", kind: "chance" },
  ],
};
