import { normalCdf, normalQuantile, type StreamName, type TrajectoryLabels, uniforms } from "@lotrinh/trajectory";

/** What uncertain shares and rates have in common with those of other localities. */
export interface SharedChance {
  /** Localities of the same province share its chance. Defaults to one province for all. */
  readonly province?: string;
  /** Correlation of their quantiles (normal copula), in [0, 1]. Defaults to 0, each locality by itself. */
  readonly shared?: number;
  /** Name under which several indicators of a province share it. Defaults to each indicator by itself. */
  readonly together?: string;
}

export interface SharedOptions extends SharedChance {
  readonly draws: number;
  readonly seed: number;
}

/**
 * Uniform numbers, one for each draw, of a source of chance of which a part is the province's: a bad year, a circular or
 * an error of method that hits all its localities alike. Throws a `RangeError` for a correlation outside [0, 1].
 */
export function sharedUniforms(
  { locality, indicator }: Pick<TrajectoryLabels, "locality" | "indicator">,
  { draws, seed, province = "", shared = 0, together = indicator }: SharedOptions,
  ...names: readonly StreamName[]
): Float64Array {
  if (shared === 0) return uniforms(draws, seed, locality, indicator, ...names);
  if (shared === 1) return uniforms(draws, seed, "province", province, together, ...names);
  const chance = { draws, seed, province, shared, together };
  return sharedNormals({ locality, indicator }, chance, ...names).map((z) => inside(normalCdf(z)));
}

/**
 * Standard normal numbers, one for each draw, of a source of chance of which a part is the province's. Throws a `RangeError`
 * for a correlation outside [0, 1].
 */
export function sharedNormals(
  { locality, indicator }: Pick<TrajectoryLabels, "locality" | "indicator">,
  { draws, seed, province = "", shared = 0, together = indicator }: SharedOptions,
  ...names: readonly StreamName[]
): Float64Array {
  if (!(shared >= 0 && shared <= 1)) throw new RangeError(`invalid shared; not in [0, 1]: ${shared}`);
  const own = () => uniforms(draws, seed, locality, indicator, ...names).map(normalQuantile);
  if (shared === 0) return own();
  const common = uniforms(draws, seed, "province", province, together, ...names).map(normalQuantile);
  if (shared === 1) return common;
  const [ours, alone] = [Math.sqrt(shared), Math.sqrt(1 - shared)];
  return own().map((z, k) => ours * (common[k] as number) + alone * z);
}

function inside(u: number): number {
  return Math.min(1 - Number.EPSILON, Math.max(Number.MIN_VALUE, u));
}
