import { normalCdf, normalQuantile, type StreamName } from "@lotrinh/trajectory";
import { betaQuantile } from "../../uncertainty/beta-quantile.js";

export interface DrawSharesOptions {
  readonly draws: number;
  /** Pairs of years that the mean is known from: 1 / (years + 1) of a year's variance is the mean's own and lasts. */
  readonly years: number;
  /** Share of the variance that all places of the province have in common. */
  readonly shared: number;
  /** Numbers of a place, and those of its province. */
  readonly own: (...names: readonly StreamName[]) => () => number;
  readonly common: (...names: readonly StreamName[]) => () => number;
}

const CELLS = 160;
const FURTHEST = 5;
const NO_CASES = 1e-9;

/**
 * For a year, draws of a share that varies as Beta(a, b) does in a year, by a normal copula: a part of it is the mean's error,
 * the same in all years, and a part the province's.
 */
export function drawShares(
  a: number,
  b: number,
  { draws, years, shared, own, common }: DrawSharesOptions,
): (year: number) => Float64Array {
  if (a < NO_CASES || b < NO_CASES) {
    const constant = new Float64Array(draws).fill(a < NO_CASES ? 0 : 1);
    return () => constant;
  }
  const knots = Float64Array.from({ length: CELLS + 1 }, (_, i) =>
    betaQuantile(normalCdf((2 * i * FURTHEST) / CELLS - FURTHEST), a, b),
  );
  const normals = (weight: number, ...names: readonly StreamName[]) => {
    const values = new Float64Array(draws);
    for (const [numbers, part] of [
      [own, 1 - shared],
      [common, shared],
    ] as const) {
      if (part === 0) continue;
      const [next, size] = [numbers(...names), weight * Math.sqrt(part)];
      for (let k = 0; k < draws; k++) values[k] = (values[k] as number) + size * normalQuantile(next());
    }
    return values;
  };
  const lasting = normals(Math.sqrt(1 / (years + 1)), "level");
  return (year) => {
    const values = normals(Math.sqrt(years / (years + 1)), year);
    for (let k = 0; k < draws; k++) {
      const z = (values[k] as number) + (lasting[k] as number);
      const at = Math.min(CELLS - 1e-9, Math.max(0, ((z + FURTHEST) * CELLS) / (2 * FURTHEST)));
      const cell = Math.floor(at);
      const [below, above] = [knots[cell] as number, knots[cell + 1] as number];
      values[k] = below + (at - cell) * (above - below);
    }
    return values;
  };
}
