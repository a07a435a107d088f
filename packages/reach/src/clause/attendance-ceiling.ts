/**
 * Highest share of ages 15–18 that can attend general, continuing or vocational education in autumn. Ages go by birth
 * year, so those of 18 have left grade 12 in June: three full cohorts of four, and of the fourth only `vocational18`.
 */
export function attendanceCeiling(vocational18: number): number {
  if (!(vocational18 >= 0 && vocational18 <= 1)) {
    throw new RangeError(`invalid vocational18; not in [0, 1]: ${vocational18}`);
  }
  return (3 + vocational18) / 4;
}
