import type { Figures, Observation } from "@lotrinh/observations";
import { type Bilingual, findIndicator, type Place, type Registry } from "@lotrinh/registry";

/** A value that a planner supposes, or knows and has not yet written down. */
export interface SupposedFigure {
  readonly locality: string;
  readonly indicator: string;
  readonly year: number;
  /** In the indicator's unit. */
  readonly value: number;
  /** Reason, and where it is written; neither where a program supposes it. */
  readonly why?: Bilingual | null;
  readonly place?: Place | null;
}

/**
 * The figures with some of them supposed by a program: each takes the place of the figure of the same locality, indicator
 * and year, and is assumed, without a source; of two for the same the later one counts. The figures given are left as they
 * are.
 * @throws RangeError for an unknown locality or indicator, and for a value out of the indicator's bounds
 */
export function supposeFigures(
  figures: Figures,
  supposed: readonly SupposedFigure[],
  { localities, indicators }: Pick<Registry, "localities" | "indicators">,
): Figures {
  const added = supposed.map((one): Observation => {
    const indicator = findIndicator(indicators, one.indicator);
    if (!indicator)
      throw new RangeError(`invalid indicator; not one of data/registry/indicators.csv: ${one.indicator}`);
    if (!localities.some(({ id }) => id === one.locality))
      throw new RangeError(`invalid locality; not one of data/registry/localities.csv: ${one.locality}`);
    const { lower, upper, unit } = indicator;
    if (!(one.value >= (lower ?? Number.NEGATIVE_INFINITY) && one.value <= (upper ?? Number.POSITIVE_INFINITY)))
      throw new RangeError(`invalid value of ${one.indicator}; not in [${lower ?? ""}, ${upper ?? ""}]: ${one.value}`);
    return {
      locality: one.locality,
      indicator: one.indicator,
      year: one.year,
      value: one.value,
      breakdown: "",
      unit,
      numerator: null,
      denominator: null,
      status: "assumed",
      quality: "medium",
      source: "",
      note: one.why?.vi ?? "",
      file: one.place?.file ?? "",
      line: one.place?.line ?? 0,
    };
  });
  const last = new Map(added.map((one) => [keyOf(one), one]));
  const kept = figures.observations.filter((one) => !last.has(keyOf(one)));
  return { ...figures, observations: [...kept, ...last.values()] };
}

function keyOf({ locality, indicator, breakdown, year }: Observation): string {
  return [locality, indicator, breakdown, year].join("|");
}
