import { type IndicatorNames, indicatorName, type Language, quantity } from "@lotrinh/language";
import type { Dossier } from "@lotrinh/reach";
import { codePart } from "./code-part.js";
import { sentence } from "./sentence.js";

type Conflict = Dossier["conflicts"][number];

/** Which of two figures holds, with both values and sources, and why. */
export function conflictText(
  { kept, setAside, reason }: Conflict,
  names: IndicatorNames,
  language: Language = "vi",
): string {
  const name = indicatorName(kept.indicator, names, language);
  const params = {
    name: kept.breakdown === "" ? name : `${name} (${kept.breakdown})`,
    year: String(kept.year),
    kept: quantity(kept.value, kept.unit, language),
    keptSource: whereOf(kept),
    aside: quantity(setAside.value, setAside.unit, language),
    asideSource: whereOf(setAside),
  };
  return sentence(`CONFLICT_${codePart(reason)}`, params, language);
}

function whereOf({ source, file, line }: Conflict["kept"]): string {
  return `${source}, ${file}:${line}`;
}
