import type { ModelDeclaration } from "../model/declaration.js";

/** What is still short of a standard where hardly anything falls back: teachers below it, rooms that are not permanent. */
export const ratchet: ModelDeclaration = {
  id: "ratchet",
  inputs: [{ id: "shortfall", unit: "share" }],
  levers: [],
  outputs: [{ id: "shortfall", unit: "share" }],
  sources: [
    { id: "shape", kind: "rates" },
    { id: "pace", kind: "rates" },
    { id: "yearly_shocks", kind: "rates" },
  ],
};
