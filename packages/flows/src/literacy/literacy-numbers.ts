import { randomBlocks, type TrajectoryLabels, uniforms } from "@lotrinh/trajectory";

interface Chance {
  readonly draws: number;
  readonly seed: number;
  /** Draws that are simulated at a time. */
  readonly block: number;
}

interface Block {
  readonly from: number;
  readonly size: number;
}

type Name = readonly [source: string, year: number, cohort: number];

/** The uniform numbers of a source, year and cohort for the draws of a block; blocks come one after the other. */
export type LiteracyNumbers = (...of: [...Name, Block]) => Float64Array;

/** A case of so few draws is tried with many settings: its numbers are kept. */
const FEW = 2_000;
const CASES_KEPT = 2;
const kept = new Map<string, Map<string, Float64Array>>();

/** Random numbers by seed, locality, indicator, source, year and cohort. */
export function literacyNumbers(
  { locality, indicator }: Pick<TrajectoryLabels, "locality" | "indicator">,
  { draws, seed, block }: Chance,
): LiteracyNumbers {
  if (draws <= FEW) {
    const known = numbersOf(JSON.stringify([seed, locality, indicator, draws]));
    return (source, year, cohort, { from, size }) => {
      const name = `${source}|${year}|${cohort}`;
      const all = known.get(name) ?? uniforms(draws, seed, locality, indicator, source, year, cohort);
      known.set(name, all);
      return all.subarray(from, from + size);
    };
  }
  const streams = new Map<string, (into: Float64Array) => Float64Array>();
  const numbers = new Float64Array(block);
  return (source, year, cohort, { size }) => {
    const name = `${source}|${year}|${cohort}`;
    const next = streams.get(name) ?? randomBlocks(seed, locality, indicator, source, year, cohort);
    streams.set(name, next);
    return next(numbers.subarray(0, size));
  };
}

/** Those of a case, the last few cases at hand. */
function numbersOf(name: string): Map<string, Float64Array> {
  const known = kept.get(name) ?? new Map<string, Float64Array>();
  kept.delete(name);
  kept.set(name, known);
  for (const oldest of kept.keys()) if (kept.size > CASES_KEPT) kept.delete(oldest);
  return known;
}
