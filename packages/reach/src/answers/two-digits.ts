/** People, posts or rooms of a projection to two digits: no more is known of what rests on an assumed or borrowed base. */
export function twoDigits(value: number): number {
  return value < 10 ? Math.round(value) : Number(value.toPrecision(2));
}
