import type { Locality, Registry, Succession, Target } from "@lotrinh/registry";

/**
 * What becomes of a target when its unit is abolished: the first row of `succession.csv` that fits its indicator, the level
 * of its unit and its measure. Null where no row fits.
 */
export function successionOf(
  { succession }: Pick<Registry, "succession">,
  { indicator, unit }: Pick<Target, "indicator" | "unit">,
  level: Locality["level"],
): Succession | null {
  const fits = (one: Succession): boolean =>
    (one.indicators.length === 0 || one.indicators.some((name) => isNamed(name, indicator))) &&
    (one.level === null || one.level === level) &&
    (one.unit === null || one.unit === unit);
  return succession.find(fits) ?? null;
}

function isNamed(name: string, indicator: string): boolean {
  return name.endsWith("*") ? indicator.startsWith(name.slice(0, -1)) : name === indicator;
}
