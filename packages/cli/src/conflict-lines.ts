import { indicatorName, type Language, quantity } from "@lotrinh/language";
import type { Conflict, Observation } from "@lotrinh/observations";
import { codePart, sentence } from "@lotrinh/wording";

/** Which of two figures holds, and why, a line for each pair. */
export function conflictLines(conflicts: readonly Conflict[], language: Language): string[] {
  return conflicts.map(({ kept, setAside, reason }) => {
    const name = indicatorName(kept.indicator, language);
    const params = {
      name: kept.breakdown === "" ? name : `${name} (${kept.breakdown})`,
      year: String(kept.year),
      kept: quantity(kept.value, kept.unit, language),
      keptSource: whereOf(kept),
      aside: quantity(setAside.value, setAside.unit, language),
      asideSource: whereOf(setAside),
    };
    return sentence(`CONFLICT_${codePart(reason)}`, params, language);
  });
}

function whereOf({ source, file, line }: Observation): string {
  return `${source}, ${file}:${line}`;
}
