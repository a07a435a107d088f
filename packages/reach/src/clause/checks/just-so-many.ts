import type { Check } from "./check.js";

/** A bare “=” of what has no better side is judged as it is printed, which is not what most clauses mean by it. */
export const justSoMany: Check = ({ clause }) => {
  if (clause?.direction !== "exactly") return [];
  const { value, unit } = clause;
  return [{ code: "CHECK_EXACTLY", params: { value, unit } }];
};
