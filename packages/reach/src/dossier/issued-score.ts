import { measures } from "@lotrinh/forecast";
import type { IssuedScore, ReportRow } from "../types/yearly-report.js";

/** Fewer outcomes say more about luck than about the probabilities. */
export const LEAST_RESOLVED = 10;

/** Holds the probabilities that were issued against what came true: Brier score, and that of one constant for all. */
export function issuedScore(rows: readonly Pick<ReportRow, "issued" | "outcome">[]): IssuedScore {
  const resolved = rows.flatMap(({ issued, outcome }) =>
    issued === null || (outcome !== "met" && outcome !== "missed") ? [] : [{ p: issued, met: outcome === "met" }],
  );
  const count = resolved.length;
  const met = resolved.filter((one) => one.met).length;
  const scored = count >= LEAST_RESOLVED;
  const share = met / count;
  return {
    resolved: count,
    met,
    least: LEAST_RESOLVED,
    mean: count === 0 ? null : resolved.reduce((sum, { p }) => sum + p, 0) / count,
    brier: scored
      ? measures.brier(
          resolved.map((one) => one.met),
          resolved.map(({ p }) => p),
        )
      : null,
    constant: scored ? share * (1 - share) : null,
  };
}
