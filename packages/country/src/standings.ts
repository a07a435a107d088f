import { wordOf } from "@lotrinh/reach";
import { normalQuantile } from "@lotrinh/trajectory";
import type { UnitResult } from "./types.js";

/** From most to least likely. */
export const WORDS = ["very-likely", "likely", "toss-up", "hard", "very-hard"] as const;

/** How the units of a place stand with one target. */
export interface UnitStandings {
  readonly indicator: string;
  readonly horizon: number;
  readonly comparator: string;
  readonly target: number;
  readonly kind: string;
  /** Units by word, in the order of `WORDS`. */
  readonly counts: readonly number[];
  /** Results that do not rest on reported figures, by status, and those beyond the horizon that errors were measured to. */
  readonly caveats: {
    readonly assumed: number;
    readonly estimated: number;
    readonly illustrative: number;
    readonly beyond: number;
  };
  /** Units that the target is very hard for, by name of series. */
  readonly veryHard: readonly { readonly unit: string; readonly probability: number; readonly lastValue: number }[];
}

/** Results by target, in the order in which they first come; of one target for one unit each. */
export function standingsOf(results: readonly UnitResult[]): UnitStandings[] {
  const of = new Map<string, UnitResult[]>();
  for (const one of results) {
    const key = [indicatorOf(one), one.horizon, one.comparator, one.target, one.kind].join(" ");
    const those = of.get(key);
    if (those) those.push(one);
    else of.set(key, [one]);
  }
  return [...of.values()].map((those) => {
    const { horizon, comparator, target, kind } = those[0] as UnitResult;
    const counts = WORDS.map((word) => those.filter((one) => wordOfResult(one) === word).length);
    const veryHard = those
      .filter((one) => wordOfResult(one) === "very-hard")
      .map(({ series, probability, lastValue }) => ({ unit: series.split("/")[0] as string, probability, lastValue }));
    const having = (status: string) => those.filter((one) => one.status === status).length;
    const caveats = {
      ...{ assumed: having("assumed"), estimated: having("estimated"), illustrative: having("illustrative") },
      beyond: those.filter(({ beyondChecked }) => beyondChecked).length,
    };
    return {
      indicator: indicatorOf(those[0] as UnitResult),
      horizon,
      comparator,
      target,
      kind,
      counts,
      caveats,
      veryHard,
    };
  });
}

function wordOfResult({ probability, status }: UnitResult): (typeof WORDS)[number] {
  return wordOf(probability, status === "assumed" ? "D" : "C");
}

function indicatorOf({ series }: UnitResult): string {
  return series.split("/").slice(1).join("/");
}

/**
 * Whether a part's share of units lies above or below that of the whole by more than luck: a two-sided normal test of a
 * binomial share with continuity, at 5 % over all `parts` together (Bonferroni). Null where it does not.
 */
export function apartFromWhole(
  part: { readonly count: number; readonly units: number },
  whole: { readonly count: number; readonly units: number },
  parts: number,
): "above" | "below" | null {
  const share = whole.count / whole.units;
  const expected = share * part.units;
  const spread = Math.sqrt(share * (1 - share) * part.units);
  if (spread === 0) return null;
  const z = (Math.abs(part.count - expected) - 0.5) / spread;
  if (z <= normalQuantile(1 - 0.025 / parts)) return null;
  return part.count > expected ? "above" : "below";
}
