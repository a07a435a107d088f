import type { Observation } from "@lotrinh/observations";

/** Grades of each level. */
const GRADES: Readonly<Record<string, readonly number[]>> = {
  primary: [1, 2, 3, 4, 5],
  lower_secondary: [6, 7, 8, 9],
  upper_secondary: [10, 11, 12],
};

/** The grades that pupils and classes are asked by. */
export function gradesOf(indicator: string): readonly number[] {
  return GRADES[/^(?:pupils|classes)_(.+)$/.exec(indicator)?.[1] ?? ""] ?? [];
}

export interface GradeTotal {
  readonly total: Observation;
  /** One that stands beside it and differs. */
  readonly other: Observation | null;
}

/** Totals of levels all of whose grades are filled in for a year, weakest status of them; those that stand already too. */
export function gradeTotals(observations: readonly Observation[]): GradeTotal[] {
  const groups = new Map<string, Observation[]>();
  for (const one of observations) {
    if (!/^grade=\d+$/.test(one.breakdown)) continue;
    const key = [one.locality, one.indicator, one.year].join("|");
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const order = ["reported", "estimated", "assumed", "illustrative"];
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length < gradesOf(first.indicator).length || group.length === 0) return [];
    if (gradesOf(first.indicator).length === 0) return [];
    const value = group.reduce((sum, one) => sum + one.value, 0);
    const weakest = group.reduce((a, b) => (order.indexOf(b.status) > order.indexOf(a.status) ? b : a));
    const note = `cộng ${group.length} lớp${weakest.note === "" ? "" : `; ${weakest.note}`}`;
    const total = { ...first, breakdown: "", value, status: weakest.status, source: weakest.source, note };
    const stands = observations.find(
      (one) =>
        one.breakdown === "" &&
        one.locality === first.locality &&
        one.indicator === first.indicator &&
        one.year === first.year,
    );
    return stands === undefined || stands.value !== value ? [{ total, other: stands ?? null }] : [];
  });
}
