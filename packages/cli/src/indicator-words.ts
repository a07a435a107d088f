import type { IndicatorWords } from "@lotrinh/intake";
import type { Registry } from "@lotrinh/registry";

/** The words by which a plan may mean an indicator. */
export function indicatorWords({ indicators }: Pick<Registry, "indicators">): IndicatorWords[] {
  return indicators.map((one) => ({ ...one, name: one.name.vi }));
}
