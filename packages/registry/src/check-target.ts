import { type Problem, sentenceSlots, unitIds, warningCodes } from "@lotrinh/language";
import { repeatedIds, unknownName } from "./check-names.js";
import type { Path } from "./issues.js";
import { printedNumbers } from "./printed-numbers.js";
import type { Indicator, Locality, Place, Plan, Reading, Target, Warning } from "./types.js";

/** What the plans may refer to. */
export interface Known {
  readonly localities: readonly Locality[];
  readonly indicators: ReadonlyMap<string, Indicator>;
}

type PlaceAt = (path: Path) => Place;

/** A clause against its plan and the registry: names, bounds, units, and the words as printed. */
export function checkTarget(target: Target, plan: Plan, { indicators }: Known, place: PlaceAt): Problem[] {
  const at = (path: Path) => ({ ...place(path), key: path.filter((part) => typeof part === "string").join(".") });
  const ids = [...indicators.keys()];
  const { id, value, kind, comparator, line, phrase, readings } = target;
  const problems: Problem[] = [
    ...unknownName(target.indicator, ids, "indicator", place(["indicator"])),
    ...unknownName(target.unit, unitIds(), "unit", place(["unit"])),
    ...repeatedIds(readings.map((reading, i) => ({ id: reading.id, place: place(["readings", i, "id"]) }))),
    ...checkWarnings(target.warnings, (path) => place(["warnings", ...path])),
    ...checkValue(target, indicators.get(target.indicator), kind, at(["value"])),
    ...readings.flatMap((reading, i) => checkReading(reading, i, target, indicators, place)),
  ];
  if (!id.startsWith(`${plan.locality}.`)) {
    const write = `${plan.locality}.${id.slice(id.indexOf(".") + 1)}`;
    problems.push({ code: "ID_PREFIX", params: { ...at(["id"]), value: id, write } });
  }
  const defaults = readings.filter((reading) => reading.default).length;
  if (defaults !== 1) problems.push({ code: "DEFAULT_READING", params: { ...at(["readings"]), value: defaults } });
  if ((kind === "maintain") !== (comparator === "maintain")) {
    problems.push({ code: "MAINTAIN_BOTH", params: { ...at(["comparator"]), value: `${kind}, ${comparator}` } });
  }
  if (line > plan.document.lines) {
    problems.push({ code: "VALUE_RANGE", params: { ...at(["line"]), value: line, write: `≤ ${plan.document.lines}` } });
  }
  if (value !== null && target.unit !== "level" && !printedNumbers(phrase).includes(value)) {
    problems.push({ code: "PHRASE_NUMBER", params: { ...at(["phrase"]), value: phrase, expected: value } });
  }
  return problems;
}

function checkReading(
  reading: Reading,
  i: number,
  target: Target,
  indicators: Known["indicators"],
  place: PlaceAt,
): Problem[] {
  const { indicator: id, unit } = reading;
  const at = (path: Path) => place(["readings", i, ...path]);
  const indicator = indicators.get(id);
  const mustShareUnit = reading.default && target.kind !== "change" && !isChange(reading);
  const write = indicator?.unit;
  const unitPlace = unit === target.unit ? place(["unit"]) : at(["unit"]);
  return [
    ...(id === target.indicator
      ? []
      : unknownName(id, [...indicators.keys()], "readings.indicator", at(["indicator"]))),
    ...(unit === target.unit ? [] : unknownName(unit, unitIds(), "readings.unit", unitPlace)),
    ...(mustShareUnit && write !== undefined && write !== unit
      ? [{ code: "UNIT_MISMATCH", params: { ...unitPlace, key: "unit", value: unit, indicator: id, write } }]
      : []),
    ...checkValue(reading, indicator, target.kind, { ...at(["value"]), key: "readings.value" }),
    ...checkWarnings(reading.warnings, (path) => at(["warnings", ...path])),
  ];
}

const wordless: readonly string[] = ["standard", "qualitative", "maintain"];

function checkValue(
  stated: Pick<Reading, "value" | "unit" | "comparator">,
  indicator: Indicator | undefined,
  kind: Target["kind"],
  at: Place & { readonly key: string },
): Problem[] {
  const { value, unit } = stated;
  if (value === null) {
    if (wordless.includes(kind)) return [];
    return [{ code: "VALUE_NEEDED", params: { ...at, value: kind, write: wordless.join(", ") } }];
  }
  if (indicator === undefined || indicator.unit !== unit || kind === "change" || isChange(stated)) return [];
  const { lower, upper } = indicator;
  if ((lower === null || value >= lower) && (upper === null || value <= upper)) return [];
  return [{ code: "VALUE_RANGE", params: { ...at, value, write: boundsText(lower, upper) } }];
}

function isChange({ comparator }: Pick<Reading, "comparator">): boolean {
  return comparator === "increase_by" || comparator === "decrease_by";
}

function boundsText(lower: number | null, upper: number | null): string {
  if (lower === null) return `≤ ${upper}`;
  return upper === null ? `≥ ${lower}` : `${lower}–${upper}`;
}

function checkWarnings(warnings: readonly Warning[], place: PlaceAt): Problem[] {
  const codes = warningCodes();
  return warnings.flatMap(({ code, params }, i): Problem[] => {
    const unknown = unknownName(code, codes, "warnings.code", place([i, "code"]));
    if (unknown.length > 0) return unknown;
    const missing = sentenceSlots(code).filter(({ name }) => !Object.hasOwn(params, name));
    if (missing.length === 0) return [];
    const write = missing.map(({ name }) => name).join(", ");
    return [{ code: "PARAM_MISSING", params: { ...place([i]), key: "warnings.params", value: code, write } }];
  });
}
