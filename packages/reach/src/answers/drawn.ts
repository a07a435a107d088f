import type { Trajectory } from "@lotrinh/trajectory";
import type { Drawn } from "../types/drawn.js";

/** The draws of one year, scaled, and whether each passes; a trajectory's years from `from` on where all are to pass. */
export function drawnAt(
  paths: Trajectory,
  test: (x: number) => boolean,
  { from, to, unit, scale = 1 }: { readonly from: number; readonly to: number; readonly unit: string; scale?: number },
): Drawn {
  const { draws, years, values } = paths;
  const [first, last] = [years.indexOf(from), years.indexOf(to)];
  const holds = new Uint8Array(draws).fill(1);
  for (let t = first; t <= last; t++) {
    for (let k = 0; k < draws; k++) if (holds[k] === 1 && !test(values[t * draws + k] as number)) holds[k] = 0;
  }
  const scaled = new Float64Array(draws);
  for (let k = 0; k < draws; k++) scaled[k] = scale * (values[last * draws + k] as number);
  return { unit, values: scaled, holds };
}

/** Share of the draws that hold. */
export function shareHolding({ holds }: Drawn): number {
  let count = 0;
  for (let k = 0; k < holds.length; k++) count += holds[k] as number;
  return count / holds.length;
}
