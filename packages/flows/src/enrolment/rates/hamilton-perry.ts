import { shrunkenRatio } from "./progression-ratios.js";

/** Population of two census years by age group (or single age), youngest first; the last group is open. */
export interface TwoCensuses {
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** The larger place around, the same groups; ratios are drawn to its. */
  readonly parent?: { readonly before: readonly number[]; readonly after: readonly number[] };
  /** Lowest and highest ratio kept. Defaults to no limits. */
  readonly limits?: readonly [number, number];
}

/**
 * Cohort-change ratios of Hamilton and Perry: entry `a` carries group `a` to group `a + 1` over the time between the two
 * counts (as long as a group is wide); the last entry carries the last two groups together into the open group. A group
 * without people has the parent's ratio, or 0 without a parent.
 */
export function cohortChangeRatios({ before, after, parent, limits }: TwoCensuses): number[] {
  const own = flows(before, after);
  const around = parent && flows(parent.before, parent.after);
  return own.map(({ from, to }, a) => {
    const ratio = from === 0 ? 0 : to / from;
    const outer = around?.[a];
    const drawn =
      outer && outer.from > 0
        ? shrunkenRatio({ ratio, people: from, parentRatio: outer.to / outer.from, parentPeople: outer.from })
        : ratio;
    return limits ? Math.min(limits[1], Math.max(limits[0], drawn)) : drawn;
  });
}

/** Population one group-width later. `newborn` is the youngest group, from births or a child–woman ratio. */
export function hamiltonPerry(population: readonly number[], ratios: readonly number[], newborn: number): number[] {
  const n = population.length;
  if (ratios.length !== n - 1) {
    throw new RangeError(`invalid ratios; not one for each of ${n - 1} steps: ${ratios.length}`);
  }
  return population.map((_, a) => {
    if (a === 0) return newborn;
    const from = (population[a - 1] as number) + (a === n - 1 ? (population[a] as number) : 0);
    return from * (ratios[a - 1] as number);
  });
}

/** Multiplies the places' population so that each group sums to the parent's projection. A group of nobody stays so. */
export function raked(places: readonly (readonly number[])[], parent: readonly number[]): number[][] {
  const sums = parent.map((_, a) => places.reduce((sum, place) => sum + (place[a] as number), 0));
  return places.map((place) =>
    place.map((n, a) => (sums[a] === 0 ? 0 : (n * (parent[a] as number)) / (sums[a] as number))),
  );
}

function flows(before: readonly number[], after: readonly number[]): { from: number; to: number }[] {
  const n = before.length;
  if (n < 2 || after.length !== n) {
    throw new RangeError(`invalid population; not the same two or more groups in both years: ${n}, ${after.length}`);
  }
  return before.slice(0, -1).map((from, a) => ({
    from: from + (a === n - 2 ? (before[a + 1] as number) : 0),
    to: after[a + 1] as number,
  }));
}
