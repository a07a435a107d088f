/** Draws of a run from fewer that are known: draw k is known draw k modulo their number. */
export function repeated(known: Float64Array, draws: number): Float64Array {
  const all = new Float64Array(draws);
  for (let k = 0; k < draws; k++) all[k] = known[k % known.length] as number;
  return all;
}
