import type { ReplacedAssumption } from "@lotrinh/intake";
import { formatNumber, type IndicatorNames, indicatorName, type Language, leverName } from "@lotrinh/language";
import { sentence } from "@lotrinh/wording";

/** What an assumption of a template replaced, in one line. */
export function replacedLine(
  { assumption: one, before, place: { file, line } }: ReplacedAssumption,
  names: IndicatorNames,
  language: Language,
): string {
  const name = one.lever === null ? "" : ` (${leverName(one.lever, language)})`;
  const shown = (value: number): string => formatNumber(value, { language });
  const params = {
    where: `${file}:${line}`,
    name: `${indicatorName(one.indicator, names, language)}${name}`,
    value: shown(one.value),
    before: before === null ? "–" : shown(before),
  };
  return sentence("TEMPLATE_ASSUMPTION_USED", params, language);
}
