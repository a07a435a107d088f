/** Share of the room up to a bound in which a change counts in full. */
const STRAIGHT = 0.4;
/** A value on the bound counts as if this share of the bent room were left. */
const LEAST = 1e-4;

/**
 * A change that is to stay within the `room` up to a bound: unchanged over the first 0.4 of the room, then ever smaller, so
 * that the bound is neared and not passed. Both are positive; without room there is no change.
 */
export function bend(change: number, room: number): number {
  const straight = STRAIGHT * room;
  if (change <= straight || room <= 0) return Math.min(change, Math.max(0, room));
  const rest = room - straight;
  return straight + rest * (1 - Math.exp((straight - change) / rest));
}

/** The change that `bend` makes into this one. */
export function unbend(bent: number, room: number): number {
  const straight = STRAIGHT * room;
  if (bent <= straight || room <= 0) return bent;
  const rest = room - straight;
  return straight - rest * Math.log(Math.max(LEAST, 1 - (bent - straight) / rest));
}
