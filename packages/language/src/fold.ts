/**
 * The bare letters of a name, for comparison only: no diacritics (`đ` is `d`, as is the `ð` of some fonts), lower case,
 * each run of spaces, hyphens and underscores one space. Precomposed and decomposed text fold alike.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(/[đð]/g, "d")
    .replace(/[\s\p{Pd}\u2212_]+/gu, " ")
    .trim();
}
