import { combinedShare, drawShare } from "@lotrinh/flows";
import { type Observation, series } from "@lotrinh/observations";
import { uniforms } from "@lotrinh/trajectory";
import type { Run } from "../../given/run.js";
import type { Condition } from "../../types/answer.js";
import { figureCondition } from "../conditions.js";
import { median } from "../ranked.js";
import { priorOf } from "./streaming-prior.js";
import type { Rest } from "./streaming-rest.js";

export const VOCATIONAL_SHARE = "vocational_share_outside_upper_secondary";
export const COLLEGE_SHARE = "vocational_college_share_outside_university";

/** A year's own figure of the share is as sure for later years as if seen in so many cases. */
const FIGURE_CASES = 20;

/** The part of the rest that goes where a rate counts, by draw, and what it rests on. */
export interface SharePart {
  readonly draws: Float64Array;
  readonly condition: Condition;
  /** The territory's own last figure of the rate, and how many there are. */
  readonly own: Observation | null;
  readonly figures: number;
  /** By how much the rest has to be larger for the own figure to be possible. */
  readonly more: number;
}

export interface ShareAsked {
  readonly locality: string;
  readonly indicator: string;
  readonly after: 9 | 12;
  readonly of: "vocational" | "further" | "entry";
  /** Further ways that count beside plain vocational study, of which nothing is known; −1 where only a part of it counts. */
  readonly ways: number;
}

/**
 * A share of the country's level; for a way of which nothing is known every part of those left is alike (−1: of the
 * vocational). An own figure of the rate takes its place, weighed with it by `combinedShare`. Null where nothing is known.
 */
export function shareOfRest(asked: ShareAsked, rest: Rest, run: Run): SharePart | null {
  const { locality, indicator, after, of, ways } = asked;
  const id = after === 9 ? VOCATIONAL_SHARE : COLLEGE_SHARE;
  const prior = priorOf(locality, id, run);
  if (!prior) return null;
  const numbers = (...names: readonly (string | number)[]) => uniforms(run.draws, run.seed, locality, id, ...names);
  let draws = drawShare(id, prior.share, numbers());
  for (let way = 1; way <= Math.abs(ways); way++) {
    const other = numbers("way", of, way);
    draws = draws.map((share, k) => {
      const u = other[k] as number;
      return ways < 0 ? share * u : 1 - (1 - share) * (1 - u);
    });
  }
  const known = series(run.figures, { locality, indicator, asOf: run.asOf });
  const own = known.at(-1) ?? null;
  const nothing = { draws, condition: prior.condition, own, figures: known.length, more: 0 };
  if (!own || of === "entry") return nothing;
  const then = median(rest.at(own.year));
  const counted = of === "further" ? then - (1 - own.value / 100) : own.value / 100;
  const least = of === "further" ? 1 - own.value / 100 : own.value / 100;
  const more = Math.max(0, least - then);
  const share = Math.min(1, Math.max(0, (of === "further" ? counted + more : counted) / Math.max(1e-9, then + more)));
  const mean = draws.reduce((sum, one) => sum + one, 0) / draws.length;
  const posterior = combinedShare({ mean: share, cases: FIGURE_CASES }, { mean, cases: prior.share.cases });
  const { year, value, status, why, source } = prior.condition;
  const displaces = { year, value, status, why, source };
  return {
    draws: drawShare(indicator, posterior, numbers()),
    condition: { ...figureCondition(own), displaces },
    own,
    figures: known.length,
    more,
  };
}
