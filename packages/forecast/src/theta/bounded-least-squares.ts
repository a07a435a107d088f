/** Sums for the least squares of e ≈ level · u + share · v. */
export interface Sums {
  readonly ee: number;
  readonly eu: number;
  readonly ev: number;
  readonly uu: number;
  readonly uv: number;
  readonly vv: number;
}

export interface BoundedLeastSquares {
  readonly level: number;
  readonly share: number;
  readonly squares: number;
}

/** The level and the share within `from` … `to` that leave the least sum of squares. */
export function boundedLeastSquares(
  { ee, eu, ev, uu, uv, vv }: Sums,
  { from, to }: { readonly from: number; readonly to: number },
): BoundedLeastSquares {
  const determinant = uu * vv - uv * uv;
  const free = determinant > 1e-14 * uu * vv ? (ev * uu - eu * uv) / determinant : 0;
  const share = Math.min(to, Math.max(from, free));
  const level = uu > 0 ? (eu - share * uv) / uu : 0;
  const squares = ee - 2 * (level * eu + share * ev) + level * level * uu + 2 * level * share * uv + share * share * vv;
  return { level, share, squares: Math.max(0, squares) };
}
