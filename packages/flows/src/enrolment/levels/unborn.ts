import type { Yearly } from "../level-history.js";
import type { Normals } from "./draw-cohorts.js";

/** What is not known of the births behind entrants that no count has seen, beside what the fit leaves open. */
export interface Unborn {
  /** First year of entry whose births are not known. */
  readonly from: number;
  /** Standard deviation of the yearly change of the logarithm of births. */
  readonly step: number;
  /** Of single years of entry, which the next year does not keep: that of births in a year of the zodiac, say. */
  readonly once?: Yearly | undefined;
}

/** Factors of the entrants of each year, by draw; null for a year whose births are known. */
export function unbornFactors(
  years: readonly number[],
  { from, step, once }: Unborn,
  normals: Normals,
): (Float64Array | null)[] {
  let walked: Float64Array | null = null;
  return years.map((year) => {
    const before = walked;
    if (year >= from) {
      const change = normals("births", year);
      walked = change.map((z, k) => (before?.[k] ?? 0) + step * z);
    }
    const apart = once?.values[once.years.indexOf(year)] ?? 0;
    if (apart === 0) return walked?.map(Math.exp) ?? null;
    const single = normals("births of one year", year);
    return single.map((z, k) => Math.exp((walked?.[k] ?? 0) + apart * z));
  });
}
