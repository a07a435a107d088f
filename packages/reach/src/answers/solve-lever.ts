export interface SolveOptions {
  /** Allowed settings, lowest first. */
  readonly range: readonly [number, number];
  /** Grid on which an answer is given. */
  readonly step: number;
}

/**
 * Smallest setting of a lever, on the grid, that brings the probability to `goal`; null where none in the range does.
 * `probabilityAt` must not fall as the setting rises (common random numbers or an exact distribution see to that), so
 * that a bisection over the grid finds it.
 */
export function solveLever(
  goal: number,
  probabilityAt: (setting: number) => number,
  { range: [lowest, highest], step }: SolveOptions,
): number | null {
  const last = Math.floor((highest - lowest) / step + 1e-9);
  const settingAt = (index: number): number => Number((lowest + index * step).toFixed(6));
  if (probabilityAt(settingAt(last)) < goal) return null;
  if (probabilityAt(lowest) >= goal) return settingAt(0);
  let below = 0;
  let enough = last;
  while (enough - below > 1) {
    const middle = (below + enough) >> 1;
    if (probabilityAt(settingAt(middle)) >= goal) enough = middle;
    else below = middle;
  }
  return settingAt(enough);
}
