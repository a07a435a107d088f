import type { DraftTarget } from "../types.js";

/** “Trong đó …”, “gồm: …”: what follows are parts of what stands before. */
const PART = /trong (?:so )?(?:do|nay)|trong so nay/;
const LIST = /(?:^|[ ,(])(?:bao gom|gom|chia ra)(?: co)?:?(?: [a-z]+){0,3} $/;

/** Whether the words before a quantity make it a part of one before. Words are bare. */
export function tellsParts(before: string): boolean {
  return PART.test(before) || LIST.test(before);
}

/** “Một nửa trong số đó đạt mức độ 2”: whether the words behind a quantity make it a part. Words are bare. */
export function isOfThem(after: string): boolean {
  return /^ ?(?:trong )?(?:tong )?so (?:do|nay)(?![a-z])/.test(after);
}

/** Whether a further part can be of the same whole as the one before. */
export function unitsMeet(unit: string, last: string | undefined): boolean {
  return unit === last || `${unit}_per_year` === last;
}

/** What a part is of: the last whole of its unit, no change where another is, else the last of any. */
export function wholeOf(wholes: readonly DraftTarget[], unit: string): DraftTarget | undefined {
  const meeting = wholes.filter((one) => unitsMeet(unit, one.unit));
  return meeting.filter(({ kind }) => kind !== "change").at(-1) ?? meeting.at(-1) ?? wholes.at(-1);
}
