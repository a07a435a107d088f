import type { ReportRow, YearlyReport } from "@lotrinh/reach";

export function openRows({ rows }: YearlyReport): ReportRow[] {
  return rows.filter(({ state }) => state === "open");
}

/** Past deadlines that the report answers for: those of its year, and those that had been given a probability. */
export function dueRows({ rows, year }: YearlyReport): ReportRow[] {
  return rows.filter(({ state, target, issued }) => state === "past" && (target.horizon === year || issued !== null));
}
