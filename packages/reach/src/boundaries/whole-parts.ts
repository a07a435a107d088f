/**
 * A whole count divided in proportion to shares that sum to 1: whole parts that add up to it, the remainders largest first
 * (Hare's method); equal remainders go to the earlier part.
 */
export function wholeParts(count: number, shares: readonly number[]): number[] {
  const exact = shares.map((share) => share * count);
  const parts = exact.map((one) => Math.floor(one + 1e-9));
  const missing = count - parts.reduce((sum, one) => sum + one, 0);
  const byRemainder = exact
    .map((one, at) => ({ at, remainder: one - (parts[at] as number) }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  for (const { at } of byRemainder.slice(0, missing)) parts[at] = (parts[at] as number) + 1;
  return parts;
}
