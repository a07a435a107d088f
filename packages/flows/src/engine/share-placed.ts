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
  return eligible.map((people, k) => {
    const willing = people * (uptake[k] as number);
    placed[k] = Math.min(typeof places === "number" ? places : (places[k] as number), willing);
    return people === 0 ? 0 : (placed[k] as number) / people;
  });
}
