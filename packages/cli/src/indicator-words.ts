import type { IndicatorWords } from "@lotrinh/intake";
import { indicatorName } from "@lotrinh/language";
import type { Registry } from "@lotrinh/registry";

/** The words by which a plan may mean an indicator. */
export function indicatorWords({ indicators }: Registry): IndicatorWords[] {
  return indicators.map(({ id, unit, definition, aliases = [] }) => ({
    id,
    unit,
    definition,
    names: [indicatorName(id, "vi"), ...aliases],
  }));
}
