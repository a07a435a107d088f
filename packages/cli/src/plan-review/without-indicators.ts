import type { Plan } from "@lotrinh/registry";

/**
 * The rows of a plan's `indicators.csv` but for those that its targets measured before and measure no more; null where none
 * goes, empty where none is left. A row whose cells run over lines is kept.
 */
export function withoutIndicators(
  text: string,
  { before, after }: { readonly before: Plan; readonly after: Plan },
): string | null {
  const used = new Set(measuredBy(after));
  const gone = new Set([...measuredBy(before)].filter((id) => !used.has(id)));
  const lines = text.split(/(?<=\n)/);
  const left = lines.filter((line, i) => i === 0 || !gone.has(line.slice(0, line.indexOf(","))));
  if (left.length === lines.length) return null;
  return left.length === 1 ? "" : left.join("");
}

function measuredBy({ targets, scenarios }: Plan): Set<string> {
  return new Set([
    ...targets.flatMap((target) => [target.indicator, ...target.readings.map((one) => one.indicator)]),
    ...scenarios.flatMap((one) => one.assumptions.map((assumption) => assumption.indicator)),
  ]);
}
