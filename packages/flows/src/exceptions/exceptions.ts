import type { ModelDeclaration } from "../model/declaration.js";

/** A rate near 100 % of a known number: the few who fall short, counted. */
export const exceptions: ModelDeclaration = {
  id: "exceptions",
  inputs: [
    { id: "exceptions", unit: "as-given" },
    { id: "people", unit: "as-given" },
  ],
  levers: [],
  outputs: [{ id: "exceptions", unit: "as-given" }],
  sources: [
    { id: "rate", kind: "rates" },
    { id: "year", kind: "chance" },
  ],
};
