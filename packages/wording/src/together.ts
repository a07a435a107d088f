import { indicatorName, type Language } from "@lotrinh/language";
import type { LocalityNeed } from "@lotrinh/reach";
import { sentence } from "./sentence.js";

/** What a figure is of use with only, as one phrase of a list; nothing for one that says something by itself. */
export function togetherText(
  { kind, together }: Pick<LocalityNeed, "kind" | "together">,
  names: Parameters<typeof indicatorName>[1],
  language: Language = "vi",
): readonly string[] {
  if (together.length === 0) return [];
  if (kind === "definition") return [sentence("NEED_WITH_FIGURES", {}, language)];
  const all = together.map((id) => indicatorName(id, names, language)).join("; ");
  return [sentence("NEED_TOGETHER", { names: all }, language)];
}
