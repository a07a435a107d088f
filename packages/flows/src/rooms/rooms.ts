import type { ModelDeclaration } from "../model/declaration.js";

/** Classrooms or boarding places: a stock that is built and decays. */
export const rooms: ModelDeclaration = {
  id: "rooms",
  inputs: [
    { id: "permanent_rooms", unit: "classrooms" },
    { id: "other_rooms", unit: "classrooms" },
  ],
  levers: [
    { id: "rooms_built_per_year", unit: "classrooms_per_year", range: [0, 100_000], monotone: "up" },
    { id: "rooms_replacing_share", unit: "share", range: [0, 1], monotone: "none" },
  ],
  outputs: [
    { id: "permanent", unit: "classrooms" },
    { id: "other", unit: "classrooms" },
    { id: "share", unit: "share" },
    { id: "perClass", unit: "rooms_per_class" },
    { id: "decayed", unit: "classrooms" },
    { id: "replaced", unit: "classrooms" },
  ],
  sources: [
    { id: "decay", kind: "rates" },
    { id: "chance", kind: "chance" },
  ],
};
