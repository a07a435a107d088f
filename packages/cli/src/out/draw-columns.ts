import { type AssessInput, type AssessOptions, drawTargets } from "@lotrinh/reach";
import type { Columns } from "./columns.js";

const NAMES = ["locality", "target", "indicator", "reading", "horizon", "unit", "draw", "value", "holds"] as const;

/** The draws behind every probability, one row a target and draw: draw k is the same simulated world in all. */
export function drawColumns(input: AssessInput, locality: string, options: AssessOptions): Columns {
  const columns: Record<(typeof NAMES)[number], (string | number)[]> = {
    ...{ locality: [], target: [], indicator: [], reading: [], horizon: [], unit: [] },
    ...{ draw: [], value: [], holds: [] },
  };
  for (const { target, reading, drawn } of drawTargets(input, locality, options)) {
    for (let k = 0; k < drawn.holds.length; k++) {
      columns.locality.push(locality);
      columns.target.push(target.id);
      columns.indicator.push(reading.indicator);
      columns.reading.push(reading.id);
      columns.horizon.push(target.horizon);
      columns.unit.push(drawn.unit);
      columns.draw.push(k + 1);
      columns.value.push(drawn.values[k] as number);
      columns.holds.push(drawn.holds[k] as number);
    }
  }
  return columns;
}
