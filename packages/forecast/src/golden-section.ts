const GOLDEN = (Math.sqrt(5) - 1) / 2;

export interface GoldenSectionOptions {
  readonly from: number;
  readonly to: number;
  /** Points that the range is first divided by. Default 40. */
  readonly grid?: number;
}

/** Where a function of one number is least: the best point of a grid, then golden section around it, to 1e-7. */
export function goldenSection(f: (x: number) => number, { from, to, grid = 40 }: GoldenSectionOptions): number {
  const step = (to - from) / grid;
  let best = from;
  let least = f(from);
  for (let i = 1; i <= grid; i++) {
    const value = f(from + i * step);
    if (value < least) {
      best = from + i * step;
      least = value;
    }
  }
  let a = Math.max(from, best - step);
  let b = Math.min(to, best + step);
  let left = b - GOLDEN * (b - a);
  let right = a + GOLDEN * (b - a);
  let atLeft = f(left);
  let atRight = f(right);
  while (b - a > 1e-7) {
    if (atLeft <= atRight) {
      b = right;
      right = left;
      atRight = atLeft;
      left = b - GOLDEN * (b - a);
      atLeft = f(left);
    } else {
      a = left;
      left = right;
      atLeft = atRight;
      right = a + GOLDEN * (b - a);
      atRight = f(right);
    }
  }
  return (a + b) / 2;
}
