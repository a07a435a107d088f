import { bare } from "../words/bare.js";

const MADE =
  /(?:^|[ ,;])(?:xay (?:moi|dung|them)|thanh lap|tuyen (?:dung|moi)|cai tao|sua chua|trang bi|lap dat|mua sam|nang cap|(?<!quy )mo(?: moi| them)?)(?: [a-z]+){0,3} $/;
/** “Tuyển 3.450 giáo viên …; ưu tiên mầm non 1.600 giáo viên”: some of them. */
const OF_THEM =
  /^[,;]? ?(?:(?:uu tien|rieng|gom|cu the|con lai|va|cap|bac):? ){0,2}(?:nha tre|mau giao|mam non|tieu hoc|thcs|thpt|trung hoc co so|trung hoc pho thong) $/;
const BESIDE = /^(?: [a-z]+){0,8}(?: va|,) $/;

/**
 * Whether a quantity is of things that are built or given: counted as they come, and not all that there are. `last` is whether the one
 * before it was, `earlier` whether any of the sentence before was. Words are bare.
 */
export function isMade(
  before: string,
  { isPart, last, earlier }: { readonly isPart: boolean; readonly last: boolean; readonly earlier: boolean },
): boolean {
  if (MADE.test(before)) return true;
  return last ? isPart || BESIDE.test(before) || OF_THEM.test(before) : earlier && OF_THEM.test(before);
}

const NEW = /(?:^|[ ,])(?:cong nhan moi|cong nhan them|thanh lap moi|xay moi|mo moi)(?: [a-z]+){0,2}$/;

/** Whether the words before a count say that it is of new ones, and not of all. */
export function isNew(before: string): boolean {
  return NEW.test(bare(before).trim());
}
