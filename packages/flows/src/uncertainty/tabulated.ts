const CELLS = 256;

/** Reads a quantile function off a table between its cells, and computes it where the table ends. */
export function tabulated(quantile: (u: number) => number): (u: number) => number {
  const knots = Float64Array.from({ length: CELLS - 1 }, (_, i) => quantile((i + 1) / CELLS));
  return (u) => {
    const at = u * CELLS - 1;
    const cell = Math.floor(at);
    if (cell < 0 || cell + 1 >= knots.length) return quantile(u);
    const [below, above] = [knots[cell] as number, knots[cell + 1] as number];
    return below + (at - cell) * (above - below);
  };
}
