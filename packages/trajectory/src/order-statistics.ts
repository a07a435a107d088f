/** Ranges as short as this are sorted. */
const SHORT = 64;

/**
 * Puts the values of the ranks asked for where sorting would put them, and leaves the rest in no order in particular: Hoare's
 * selection (1961, Communications of the ACM 4, algorithm 65) on the ranges that hold a rank alone. `ranks` ascend, from 0.
 */
export function placeRanks(values: Float64Array, ranks: readonly number[]): Float64Array {
  const open: [from: number, to: number, first: number, last: number][] = [[0, values.length - 1, 0, ranks.length]];
  for (let range = open.pop(); range; range = open.pop()) {
    const [from, to, first, last] = range;
    if (first >= last) continue;
    if (to - from < SHORT) {
      values.subarray(from, to + 1).sort();
      continue;
    }
    const end = partitioned(values, from, to);
    let split = first;
    while (split < last && (ranks[split] as number) <= end) split++;
    open.push([from, end, first, split], [end + 1, to, split, last]);
  }
  return values;
}

/** The values of some ranks, from 0 and in any order, among numbers that stay as they are. */
export function orderStatistics(values: Float64Array, ranks: readonly number[]): number[] {
  const placed = placeRanks(
    values.slice(),
    [...ranks].sort((a, b) => a - b),
  );
  return ranks.map((rank) => placed[rank] as number);
}

/** Moves what is less than the middle of three to the left; the last place of the left part, which is neither empty nor all. */
function partitioned(values: Float64Array, from: number, to: number): number {
  const a = values[from] as number;
  const b = values[(from + to) >> 1] as number;
  const c = values[to] as number;
  const pivot = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  let i = from - 1;
  let j = to + 1;
  for (;;) {
    do i++;
    while ((values[i] as number) < pivot);
    do j--;
    while ((values[j] as number) > pivot);
    if (i >= j) return j === to ? to - 1 : j;
    const held = values[i] as number;
    values[i] = values[j] as number;
    values[j] = held;
  }
}
