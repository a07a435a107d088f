import { isDate, type Problem, problemOf, unitIds, warningCodes, warningSlots } from "@lotrinh/language";
import { brokenBounds } from "./bounds.js";
import { checkForms } from "./check-forms.js";
import { type Names, repeatedIds, unknownName } from "./check-names.js";
import type { Path } from "./issues.js";
import { printedNumbers } from "./printed-numbers.js";
import type { RuleSet } from "./rule-types.js";
import type { Indicator, Place, Plan, Reading, Registry, Target, Warning } from "./types.js";

const units = new Set(unitIds());
const codes = new Set(warningCodes());

/** What the plans may refer to. */
export interface Known {
  readonly localities: Names;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly rules: readonly RuleSet[];
  readonly laws: Registry["laws"];
  readonly constants: Registry["constants"];
}

type PlaceAt = (path: Path) => Place;

/** A clause against its plan and the registry: names, bounds, units, and the words as printed. */
export function checkTarget(target: Target, plan: Plan, { indicators }: Known, place: PlaceAt): Problem[] {
  const at = (path: Path) => ({ ...place(path), key: path.filter((part) => typeof part === "string").join(".") });
  const { id, value, kind, comparator, line, phrase, readings } = target;
  const problems: Problem[] = [
    ...unknownName(target.indicator, indicators, "indicator", place(["indicator"])),
    ...unknownName(target.unit, units, "unit", place(["unit"])),
    ...repeatedIds(readings.map((reading, i) => ({ id: reading.id, place: place(["readings", i, "id"]) }))),
    ...checkWarnings(target.warnings, (path) => place(["warnings", ...path])),
    ...checkValue(target, indicators.get(target.indicator), kind, at(["value"]), [...wordless, "count"]),
    ...readings.flatMap((reading, i) => checkReading(reading, i, target, indicators, place)),
    ...checkForms(target, plan, place),
  ];
  if (!id.startsWith(`${plan.locality}.`)) {
    const write = `${plan.locality}.${id.slice(id.indexOf(".") + 1)}`;
    problems.push(problemOf("ID_PREFIX", { ...at(["id"]), value: id, write }));
  }
  const defaults = readings.filter((reading) => reading.default).length;
  if (defaults !== 1) problems.push(problemOf("DEFAULT_READING", { ...at(["readings"]), value: defaults }));
  if ((kind === "maintain") !== (comparator === "maintain")) {
    problems.push(problemOf("MAINTAIN_BOTH", { ...at(["comparator"]), value: `${kind}, ${comparator}` }));
  }
  if (line > plan.document.lines) {
    problems.push(problemOf("VALUE_RANGE", { ...at(["line"]), value: line, write: `≤ ${plan.document.lines}` }));
  }
  if (value !== null && target.unit !== "level" && !target.zero && !isPrinted(target, value)) {
    problems.push(problemOf("PHRASE_NUMBER", { ...at(["phrase"]), value: phrase, expected: value }));
  }
  return problems;
}

/** Shares are printed to two digits at most. */
const ROUNDED = 0.01;

/** “Cứ 10 người có 3” prints the parts of a share and not the share. */
function isPrinted({ phrase, fraction }: Target, value: number): boolean {
  return printedNumbers(phrase).some(
    (number) => number === value || Math.abs(number - value) < ROUNDED || number === fraction?.k,
  );
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
    ...(id === target.indicator ? [] : unknownName(id, indicators, "readings.indicator", at(["indicator"]))),
    ...(unit === target.unit ? [] : unknownName(unit, units, "readings.unit", unitPlace)),
    ...(mustShareUnit && write !== undefined && write !== unit
      ? [problemOf("UNIT_MISMATCH", { ...unitPlace, key: "unit", value: unit, indicator: id, write })]
      : []),
    ...checkValue(reading, indicator, target.kind, { ...at(["value"]), key: "readings.value" }),
    ...checkWarnings(reading.warnings, (path) => at(["warnings", ...path])),
  ];
}

/** Kinds that may have no value. “Có đơn vị …” is a count without a number: only its readings say at least how many. */
const wordless: readonly string[] = ["standard", "qualitative", "maintain"];

function checkValue(
  stated: Pick<Reading, "value" | "unit" | "comparator" | "multiple" | "period">,
  indicator: Indicator | undefined,
  kind: Target["kind"],
  at: Place & { readonly key: string },
  without = wordless,
): Problem[] {
  const { value, unit } = stated;
  if (value === null) {
    if (stated.multiple !== undefined) return [];
    if (without.includes(kind)) return [];
    return [problemOf("VALUE_NEEDED", { ...at, value: kind, write: without.join(", ") })];
  }
  if (indicator === undefined || indicator.unit !== unit || kind === "change" || isChange(stated)) return [];
  if (stated.period) return [];
  const write = brokenBounds(value, indicator);
  return write === null ? [] : [problemOf("VALUE_RANGE", { ...at, value, write })];
}

function isChange({ comparator }: Pick<Reading, "comparator">): boolean {
  return comparator === "increase_by" || comparator === "decrease_by";
}

function checkWarnings(warnings: readonly Warning[], place: PlaceAt): Problem[] {
  return warnings.flatMap(({ code, params }, i): Problem[] => {
    const unknown = unknownName(code, codes, "warnings.code", place([i, "code"]));
    if (unknown.length > 0) return unknown;
    const at = { ...place([i]), key: "warnings.params" };
    const slots = warningSlots(code);
    const missing = slots.filter(({ name }) => !Object.hasOwn(params, name)).map(({ name }) => name);
    const undated = slots.filter(
      ({ name, format }) => (format === "date" || format === "dated") && !isDate(String(params[name] ?? "2025")),
    );
    return [
      ...(missing.length === 0 ? [] : [problemOf("PARAM_MISSING", { ...at, value: code, write: missing.join(", ") })]),
      ...undated.map(({ name }) =>
        problemOf("VALUE_FORM", {
          ...place([i, "params", name]),
          key: name,
          value: params[name] ?? "",
          write: "2025-06-30",
        }),
      ),
    ];
  });
}
