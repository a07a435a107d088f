import { askedText, unitName } from "@lotrinh/language";
import type { Indicator, Reading, Target } from "@lotrinh/registry";
import type { ReviewCells } from "./columns.js";
import { comparatorWord, indicatorLabel } from "./words.js";

/** A target as a row of the workbook shows it: as printed, and what its default reading asks. */
export function reviewRow(
  target: Target,
  { indicators, doubts }: { readonly indicators: ReadonlyMap<string, Indicator>; readonly doubts: readonly string[] },
): ReviewCells {
  const reading = defaultReading(target);
  const { period, base } = reading;
  const indicator = indicators.get(reading.indicator);
  return {
    section: target.section,
    line: String(target.line),
    phrase: target.phrase,
    doubts: doubts.join("\n"),
    decision: target.reviewed ? "giữ" : "",
    indicator: indicator ? indicatorLabel(indicator) : reading.indicator,
    comparator: comparatorWord(reading.comparator),
    value: written(reading.value),
    value_to: written(reading.valueTo),
    unit: unitName(reading.unit),
    year: String(target.horizon),
    period: period ? `${period.from}–${period.to}` : "",
    base: base ? `${base.year}${base.value === undefined ? "" : `: ${written(base.value)}`}` : "",
    multiple: written(reading.multiple),
    subgroup: target.subgroup ?? "",
    reading: String(target.readings.indexOf(reading) + 1),
    readings: target.readings.map((one, i) => `${i + 1}. ${askedText(one)}: ${one.why.vi}`).join("\n"),
    note: target.note ?? "",
    id: target.id,
  };
}

export function defaultReading({ readings }: Pick<Target, "readings">): Reading {
  return readings.find((one) => one.default) ?? (readings[0] as Reading);
}

/** With a decimal comma and nothing between thousands. */
function written(value: number | null | undefined): string {
  return value === null || value === undefined ? "" : String(value).replace(".", ",");
}
