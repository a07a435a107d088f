export interface Placing {
  /** People who could take a place, by draw. */
  readonly eligible: Float64Array;
  /** Share of them who would. */
  readonly uptake: Float64Array;
  /** The same in every draw, or by draw. */
  readonly places: number | Float64Array;
  /** Receives those who got one, by draw. */
  readonly placed: Float64Array;
}

/** Share of the eligible who get one of the places: all who would take one, or as many as there are places. */
export function sharePlaced({ eligible, uptake, places, placed }: Placing): Float64Array {
  const share = new Float64Array(eligible.length);
  for (let k = 0; k < share.length; k++) {
    const people = eligible[k] as number;
    const placing = Math.min(
      typeof places === "number" ? places : (places[k] as number),
      people * (uptake[k] as number),
    );
    placed[k] = placing;
    share[k] = people === 0 ? 0 : placing / people;
  }
  return share;
}
