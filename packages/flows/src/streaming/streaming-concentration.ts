import { listed } from "./destinations.js";
import type { StreamingYear } from "./streaming-trend.js";

/** Concentration beyond which shares vary as chance alone has them, for all that can be told. */
const MOST_CASES = 10_000;

/**
 * Concentration s of the Dirichlet by which yearly shares vary around their mean beyond the choices of single people: the
 * method of moments s + 1 = Σ μ (1 − μ) / Σ (variance − chance) over destinations, years and localities that are like each
 * other (Mosimann 1962). A trend in the shares counts as spread. At least 1, and at most 10,000.
 * Throws a `RangeError` where no locality has two years with completers.
 */
export function streamingConcentration<Code extends string>(
  codes: readonly Code[],
  localities: readonly (readonly StreamingYear<Code>[])[],
): number {
  let [chance, between, known] = [0, 0, 0];
  for (const history of localities) {
    const years = history
      .map(({ people }) => listed(codes, people))
      .map((counts) => ({ counts, total: counts.reduce((sum, count) => sum + count, 0) }))
      .filter(({ total }) => total > 0);
    if (years.length < 2) continue;
    known++;
    const single = years.reduce((sum, { total }) => sum + 1 / total, 0) / years.length;
    for (const j of codes.keys()) {
      const shares = years.map(({ counts, total }) => (counts[j] as number) / total);
      const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
      const squares = shares.reduce((sum, share) => sum + (share - mean) * (share - mean), 0);
      const weight = (shares.length - 1) * mean * (1 - mean);
      chance += weight * (1 - single);
      between += squares - weight * single;
    }
  }
  if (known === 0) throw new RangeError("invalid localities; none has two years with completers");
  return between > 0 ? Math.min(MOST_CASES, Math.max(1, chance / between - 1)) : MOST_CASES;
}
