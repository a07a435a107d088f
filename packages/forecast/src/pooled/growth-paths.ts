import type { AnnualSeries } from "../series.js";
import type { GrowthScale } from "./growth-scale.js";

/** A series of one indicator in one place. */
export interface PooledSeries {
  readonly place: string;
  readonly indicator: string;
  readonly series: AnnualSeries;
}

/** A series on its scale, and the medians of its own forecast, by year; of those without a scale none are needed. */
export interface PooledMember {
  readonly member: PooledSeries;
  readonly scale: GrowthScale | null;
  readonly median: readonly number[];
}

/** Those medians as growth since the last value. */
export interface GrowthPath extends PooledMember {
  readonly growth: readonly number[];
  /** Mean growth of the other places, and of the other indicators of the place, less its own, by year; null where there are too few. */
  readonly sources: readonly [places: readonly number[] | null, kin: readonly number[] | null];
}

/** Fewer other places say nothing of one. */
const LEAST_PLACES = 8;

/** The paths of all members, each beside those of the others that end in the same year. */
export function growthPaths<Member extends PooledMember>(
  members: readonly Member[],
  horizon: number,
): (Member & GrowthPath)[] {
  const paths = members.map((one) => {
    const { member, scale, median } = one;
    const from = scale?.to(member.series.values.at(-1) as number) ?? 0;
    return { ...one, growth: scale ? median.map((value) => scale.to(value) - from) : [] };
  });
  const places = sumsBy(paths, byIndicator, horizon);
  const kin = sumsBy(paths, byPlace, horizon);
  return paths.map((path) => {
    if (path.scale === null) return { ...path, sources: [null, null] };
    const ofPlaces = places.get(byIndicator(path)) as Sum;
    const ofKin = kin.get(byPlace(path)) as Sum;
    return {
      ...path,
      sources: [
        ofPlaces.count > LEAST_PLACES ? beyond(ofPlaces, path.growth) : null,
        ofKin.count > 1 ? beyond(ofKin, path.growth) : null,
      ],
    };
  });
}

type Path = Omit<GrowthPath, "sources">;
interface Sum {
  readonly growth: number[];
  count: number;
}

const byIndicator = ({ member }: Path) => JSON.stringify([member.indicator, member.series.years.at(-1)]);
const byPlace = ({ member }: Path) => JSON.stringify([member.place, member.series.years.at(-1)]);

function sumsBy(paths: readonly Path[], keyOf: (path: Path) => string, horizon: number): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const path of paths) {
    if (path.scale === null) continue;
    const key = keyOf(path);
    const sum = sums.get(key) ?? { growth: Array<number>(horizon).fill(0), count: 0 };
    sums.set(key, sum);
    sum.count++;
    for (const [h, one] of path.growth.entries()) sum.growth[h] = (sum.growth[h] as number) + one;
  }
  return sums;
}

/** The mean of the others less one's own. */
function beyond({ growth, count }: Sum, own: readonly number[]): number[] {
  return own.map((one, h) => ((growth[h] as number) - one) / (count - 1) - one);
}
