/** Index of the group of lengths 1, 2, 3–4, 5–6, 7–9, 10–15, 16–29, 30+. */
export function spreadGroup(n: number): number {
  return [2, 3, 5, 7, 10, 16, 30].filter((least) => n >= least).length;
}
