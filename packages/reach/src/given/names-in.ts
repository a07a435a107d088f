import type { IndicatorNames } from "@lotrinh/language";
import { type Indicator, namesOf } from "@lotrinh/registry";

/** Names of every indicator or constant that plain data mention by its id, wherever it stands in them. */
export function namesIn(data: unknown, known: readonly Pick<Indicator, "id" | "name">[]): IndicatorNames {
  const texts = new Set<string>();
  collectTexts(data, texts);
  return namesOf(known.filter(({ id }) => texts.has(id)));
}

function collectTexts(data: unknown, texts: Set<string>): void {
  if (typeof data === "string") texts.add(data);
  else if (typeof data === "object" && data !== null) for (const one of Object.values(data)) collectTexts(one, texts);
}
