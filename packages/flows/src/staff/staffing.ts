import type { ModelDeclaration } from "../model/declaration.js";

/** Teachers of each level as their number went so far, against the posts that its classes call for. */
export const staffing: ModelDeclaration = {
  id: "staffing",
  inputs: [
    { id: "teachers", unit: "teachers" },
    { id: "pupils", unit: "persons" },
    { id: "classes", unit: "classes" },
  ],
  levers: [],
  outputs: [
    { id: "staffing", unit: "share" },
    { id: "posts", unit: "persons" },
  ],
};
