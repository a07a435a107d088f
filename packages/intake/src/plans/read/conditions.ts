import { matchesOf } from "../words/matches.js";

const CONDITION =
  /(?:^|[ ,;(])((?:neu|voi dieu kien|trong dieu kien|trong truong hop|khi (?:duoc|co du|co|du|bo tri|hoan thanh)) [^,;.:()]{6,90})(?=[,;:)])/g;
/** “Xã đạt chuẩn khi có ít nhất 95% …”, “trường chất lượng cao là trường có 60% …”: what a standard asks. */
const DEFINES =
  /(?:(?:dat chuan|cong nhan|xep loai|dat muc do \d)[^;.]{0,80} khi (?:co|dat|bao dam|dap ung)|(?:la|nghia la) (?:truong|xa|phuong|don vi|huyen|thon|lop|tinh) (?:co|dat|bao dam)|^ ?[-+]? ?(?:dieu kien|tieu chuan|tieu chi)(?! (?:dat|duoc))(?: [a-z]+){0,8}: ?(?:phai )?(?:co|dat|bao dam)) [^;]*$/;
const COMPARED =
  /(?:cao|thap|it|nhieu) hon (?:so voi )?((?:muc |ty le )?(?:binh quan|trung binh|mat bang|chi tieu|chung|muc chung)[^,;]{0,60}?)(?: (?:it nhat|toi thieu|tu|khoang))* *$/;

/** What must hold first for the quantity that starts there, as printed; null where nothing must. `words` is bare, letter for letter. */
export function conditionOf(printed: string, words: string, start: number): string | null {
  const match = matchesOf(words.slice(0, start + 1), CONDITION).at(-1);
  if (!match?.[1]) return null;
  const at = match.index + match[0].indexOf(match[1]);
  return printed.slice(at, at + match[1].length).trim();
}

/** Whose level the quantity is above or below by so much: “cao hơn bình quân chung của tỉnh 2 điểm”. */
export function comparedWith(printed: string, words: string): string | null {
  const match = COMPARED.exec(words);
  if (!match?.[1]) return null;
  const at = match.index + match[0].indexOf(match[1]);
  return printed.slice(at, at + match[1].length).trim();
}

/** Whether a quantity stands in what must hold first, and is no target of its own. `words` is bare. */
export function isInCondition(words: string, { start }: { readonly start: number }): boolean {
  if (DEFINES.test(words.slice(0, start))) return true;
  return matchesOf(words, CONDITION).some(({ index, 0: whole }) => start >= index && start < index + whole.length);
}
