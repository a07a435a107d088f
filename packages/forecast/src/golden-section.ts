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
  let [best, least] = [from, f(from)];
  for (let i = 1; i <= grid; i++) {
    const value = f(from + i * step);
    if (value < least) [best, least] = [from + i * step, value];
  }
  let [a, b] = [Math.max(from, best - step), Math.min(to, best + step)];
  let left = b - GOLDEN * (b - a);
  let right = a + GOLDEN * (b - a);
  let [atLeft, atRight] = [f(left), f(right)];
  while (b - a > 1e-7) {
    if (atLeft <= atRight) {
      [b, right, atRight] = [right, left, atLeft];
      left = b - GOLDEN * (b - a);
      atLeft = f(left);
    } else {
      [a, left, atLeft] = [left, right, atRight];
      right = a + GOLDEN * (b - a);
      atRight = f(right);
    }
  }
  return (a + b) / 2;
}
