export interface Waterfall {
  /** People who want each destination. Changed into those who get it. */
  readonly people: Float64Array;
  /** Places of each destination; Infinity where nobody is turned away. */
  readonly places: Float64Array;
  /** Destinations × destinations: where those turned away from a row's destination go, as weights. */
  readonly diversion: readonly Float64Array[];
  /** Destination without a limit that takes whom no other has room for. */
  readonly last: number;
}

/**
 * Sequential rationing. Those whom a destination cannot take go on by its row's weights to destinations that have room,
 * each capped in turn, until all have a place; where none has room they go to `last`. Nobody is lost.
 */
export function waterfall({ people, places, diversion, last }: Waterfall): void {
  const shares = new Float64Array(people.length);
  for (let round = 0; round < people.length; round++) {
    let moved = false;
    for (let from = 0; from < people.length; from++) {
      const over = (people[from] as number) - (places[from] as number);
      if (!(over > 0)) continue;
      people[from] = places[from] as number;
      divert(from, over);
      moved = true;
    }
    if (!moved) return;
  }
  for (let from = 0; from < people.length; from++) {
    const over = Math.max(0, (people[from] as number) - (places[from] as number));
    people[from] = (people[from] as number) - over;
    people[last] = (people[last] as number) + over;
  }

  function divert(from: number, over: number): void {
    const weights = diversion[from] as Float64Array;
    let sum = 0;
    for (let to = 0; to < people.length; to++) {
      const open = to !== from && (people[to] as number) < (places[to] as number);
      shares[to] = open ? (weights[to] as number) : 0;
      sum += shares[to] as number;
    }
    if (sum === 0) {
      people[last] = (people[last] as number) + over;
      return;
    }
    const scale = over / sum;
    for (let to = 0; to < people.length; to++) people[to] = (people[to] as number) + (shares[to] as number) * scale;
  }
}
