import { type IndicatorNames, indicatorName, type Language } from "@lotrinh/language";
import type { ReadingAssessment } from "@lotrinh/reach";
import { sentence } from "./sentence.js";

/** Units of what is held or not. */
const HELD = ["met", "level"];

type Silent = Pick<ReadingAssessment, "silence" | "reading" | "structure" | "standards">;

/** Why a reading that is feasible as written has no probability, and which figure would give one; empty for any other. */
export function silenceText(
  { silence, reading, structure, standards }: Silent,
  names: IndicatorNames,
  language: Language = "vi",
): string {
  const code = codeOf({ silence, reading, structure, standards });
  return code ? sentence(code, { indicator: indicatorName(reading.indicator, names, language) }, language) : "";
}

function codeOf({ silence, reading: { unit }, structure, standards }: Silent) {
  switch (silence) {
    case "qualitative":
      return unit === "percent" && structure.verdict === "feasible" ? "SILENCE_DIRECTION" : "SILENCE_NO_VALUE";
    case "no-data":
    case "no-model":
      if (structure.verdict !== "feasible") return null;
      if (standards.length > 0) return "SILENCE_STANDARD";
      return HELD.includes(unit) ? "SILENCE_STATUS" : unit === "percent" ? "SILENCE_RATE" : "SILENCE_COUNT";
    default:
      return null;
  }
}
