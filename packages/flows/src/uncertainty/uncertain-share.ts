import { betaQuantile } from "./beta-quantile.js";
import { tabulated } from "./tabulated.js";

/** A share that is known, or known as if it had been seen in so many cases: Beta(mean · cases, (1 − mean) · cases). */
export type UncertainShare = number | { readonly mean: number; readonly cases: number };

const NO_CASES = 1e-9;

/** The expectation. Throws a `RangeError` unless the share lies in [0, 1] and rests on more than 0 cases. */
export function meanShare(name: string, share: UncertainShare): number {
  const { mean, cases } = typeof share === "number" ? { mean: share, cases: 1 } : share;
  if (!(mean >= 0 && mean <= 1)) throw new RangeError(`invalid ${name}; not in [0, 1]: ${mean}`);
  if (!(cases > 0 && cases < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`invalid ${name}; not above 0 cases: ${cases}`);
  }
  return mean;
}

/** One value for each uniform number, never falling as the mean rises. */
export function drawShare(name: string, share: UncertainShare, uniforms: Float64Array): Float64Array {
  const mean = meanShare(name, share);
  const constant = (value: number) => new Float64Array(uniforms.length).fill(value);
  if (typeof share === "number") return constant(mean);
  const [a, b] = [mean * share.cases, (1 - mean) * share.cases];
  if (a < NO_CASES || b < NO_CASES) return constant(a < b ? 0 : 1);
  const quantileAt = quantilesOf(a, b);
  const drawn = new Float64Array(uniforms.length);
  for (let k = 0; k < drawn.length; k++) drawn[k] = quantileAt(uniforms[k] as number);
  return drawn;
}

/** Many simulations ask for the same few shares. */
const TABLES = new Map<string, (u: number) => number>();
const MOST_TABLES = 256;

function quantilesOf(a: number, b: number): (u: number) => number {
  const name = `${a} ${b}`;
  const known = TABLES.get(name);
  if (known) return known;
  if (TABLES.size >= MOST_TABLES) TABLES.clear();
  const made = tabulated((u) => betaQuantile(u, a, b));
  TABLES.set(name, made);
  return made;
}
