import type { Indicator, Locality } from "@lotrinh/registry";
import { measureOf } from "./candidate.js";
import type { Context } from "./context.js";
import type { At, Findings } from "./findings.js";
import type { Cell } from "./grid.js";
import { readNumber } from "./read-number.js";

/** More pupils than a place of its level has: a number that is written out already. */
const MOST: Readonly<Partial<Record<Locality["level"], number>>> = {
  commune: 60_000,
  district: 400_000,
  province: 3_000_000,
};

interface Conversion {
  readonly factor: number;
  /** As printed. */
  readonly unit: string;
  readonly indicator: Indicator;
  /** Of the place that the figure is of. */
  readonly level: Locality["level"] | null;
  readonly at: Required<At>;
  readonly context: Context;
  readonly findings: Findings;
}

/** A number in the indicator's unit: “136,5” nghìn học sinh is 136500. Undefined where it cannot be of that unit, which is told. */
export function convertedNumber(
  cell: Cell | undefined,
  { factor, unit, indicator, level, at, context, findings }: Conversion,
): number | undefined {
  const read = readNumber(cell, "other", context.style);
  if (read.kind === "missing") return undefined;
  if (read.kind !== "value" || read.isPercent) {
    const write = read.kind === "fault" ? read.write : "";
    findings.add("question", read.kind === "fault" ? read.code : "UNIT_SCALED", at, {
      write,
      unit,
      indicator: indicator.id,
    });
    return undefined;
  }
  const value = Number((read.value * factor).toFixed(6));
  const isCount = measureOf(indicator) === "count";
  const isTooMuch = isCount && value > (MOST[level ?? "province"] ?? Number.POSITIVE_INFINITY);
  if (isTooMuch || (isCount && !Number.isInteger(value))) {
    findings.add("question", "UNIT_SCALED", at, { unit, indicator: indicator.id });
    return undefined;
  }
  findings.add("note", "UNIT_CONVERTED", at, { unit, read: String(value) });
  return value;
}
