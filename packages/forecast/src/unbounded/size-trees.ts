/** A tree of a regression: a value, or a feature, a threshold, and what holds below it and from it on. */
export type SizeTree = number | readonly [feature: number, threshold: number, below: SizeTree, above: SizeTree];

/** Log size by horizon and features: a start, a rise with the log of the horizon, and what boosted trees add. */
export interface SizeTrees {
  readonly start: number;
  readonly rise: number;
  readonly trees: readonly SizeTree[];
}

/** The log size at a horizon; to the trees the horizon is one more feature, the last. */
export function logSize({ start, rise, trees }: SizeTrees, features: readonly number[], horizon: number): number {
  const all = [...features, horizon];
  let sum = start + rise * Math.log(horizon);
  for (const tree of trees) {
    let part = tree;
    while (typeof part !== "number") part = (all[part[0]] as number) < part[1] ? part[2] : part[3];
    sum += part;
  }
  return sum;
}
