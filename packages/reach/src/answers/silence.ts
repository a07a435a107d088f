import type { Silence } from "../types/assessment.js";
import type { Case } from "./mechanism.js";
import { mechanismsOf } from "./mechanisms.js";

/** Why nothing answers a reading whose deadline is open. */
export function silenceOf({ target, reading, verdict, standards }: Omit<Case, "assumption">): Silence {
  if (target.kind === "qualitative") return "qualitative";
  if (verdict === "not-evaluable") return "not-evaluable";
  return mechanismsOf(reading.indicator).length > 0 || standards.length > 0 ? "no-data" : "no-model";
}
