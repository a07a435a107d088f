import type { Observation } from "@lotrinh/observations";
import type { Registry } from "@lotrinh/registry";
import type { Findings } from "../tables/findings.js";
import { SCHOOLS } from "./sheets.js";
import type { SchoolRow } from "./types.js";

/** Schools merge and split between the year of a total and that of a list; a list shorter than this part of it is not whole. */
const WHOLE = 0.9;

export interface RegisterContext {
  readonly locality: string;
  readonly lastYear: number;
  readonly registry: Pick<Registry, "schoolCounts">;
  /** Figures typed in before those known otherwise. */
  readonly figures: readonly Pick<Observation, "locality" | "indicator" | "breakdown" | "year" | "value">[];
}

/**
 * Whether the register can be counted: held against the number of schools of the locality, where that is known. A list of
 * recognised schools alone may leave the others out; of any other the missing schools could be recognised or not.
 */
export function isRegisterWhole(
  schools: readonly SchoolRow[],
  { locality, lastYear, figures, registry }: RegisterContext,
  findings: Findings,
): boolean {
  if (schools.length === 0) return true;
  const all = registry.schoolCounts.find(({ of, standing }) => of === "all" && standing === null)?.indicator;
  const totals = figures.filter((one) => {
    return one.locality === locality && one.indicator === all && one.breakdown === "" && one.year <= lastYear + 1;
  });
  const total = totals.reduce<(typeof totals)[number] | null>((a, b) => (a && a.year >= b.year ? a : b), null);
  const at = { sheet: SCHOOLS };
  if (total === null) {
    findings.add("warning", "TEMPLATE_REGISTER_UNTOTALLED", at, { count: schools.length });
    return true;
  }
  const params = { count: schools.length, total: total.value, year: total.year };
  if (schools.length === total.value) return true;
  if (schools.length > total.value) {
    findings.add("warning", "TEMPLATE_REGISTER_LONGER", at, params);
    return true;
  }
  if (schools.every(({ certificates }) => certificates.length > 0)) {
    findings.add("warning", "TEMPLATE_REGISTER_RECOGNISED", at, { ...params, rest: total.value - schools.length });
    return true;
  }
  const isWhole = schools.length >= WHOLE * total.value;
  findings.add(isWhole ? "warning" : "question", `TEMPLATE_REGISTER_${isWhole ? "SHORTER" : "PARTIAL"}`, at, params);
  return isWhole;
}
