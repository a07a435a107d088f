import type { Trajectory } from "@lotrinh/trajectory";
import { type ByYear, resolveByYear, SHARE } from "../model/by-year.js";
import { checkCount } from "../model/check-count.js";
import { isTrajectory } from "../uncertainty/draws-of-years.js";
import type { HeldSources } from "../uncertainty/held-sources.js";
import { type ByDestination, listed } from "./destinations.js";
import type { StreamingTrend } from "./streaming-trend.js";

/** A destination that opens later and takes its share of completers from others, in proportion to theirs. */
export interface OpeningDestination<Code extends string> {
  readonly code: Code;
  /** Share of all completers that wants it, year by year; 0 before it opens. */
  readonly share: ByYear;
  readonly outOf: readonly Code[];
}

export interface StreamingOptions<Code extends string> extends HeldSources {
  /** Year of the trend's level. */
  readonly from: number;
  readonly to: number;
  /** Destinations in order, the reference last: `AFTER_GRADE_9`, `AFTER_GRADE_12`. */
  readonly codes: readonly Code[];
  readonly trend: StreamingTrend;
  /** Completers of each year, or of each year and draw, rounded to whole people. */
  readonly completers: ByYear | Trajectory;
  /** Share of the slope that is left after each year. Defaults to 0.85. */
  readonly damping?: number;
  /** Standard deviation of a year's shock to each log-ratio. Defaults to the trend's, which must then have one. */
  readonly shock?: number;
  /** Share of the shock's variance that all localities of the province have in common. Defaults to 0. */
  readonly shared?: number;
  /** Whose shocks are shared. Defaults to one province for all. */
  readonly province?: string;
  /** Concentration of the Dirichlet: shares vary as those of so many people would. */
  readonly concentration: number;
  /** Places of each destination, by year; one that is not named takes all. */
  readonly seats?: Readonly<Partial<Record<Code, ByYear>>>;
  /** Where those turned away go, as weights. Defaults to the shares of the trend's level. */
  readonly diversion?: Readonly<Partial<Record<Code, ByDestination<Code>>>>;
  /** Destination of those whom nobody has room for. Defaults to W. */
  readonly last?: Code;
  readonly opening?: OpeningDestination<Code>;
  /** Defaults to 10,000. */
  readonly draws?: number;
  /** Defaults to 1. */
  readonly seed?: number;
}

const COUNT = [0, 1e9] as const;

interface ResolvedStreaming<Code extends string> {
  readonly years: readonly number[];
  readonly codes: readonly Code[];
  readonly trend: StreamingTrend;
  readonly damping: number;
  readonly shock: number;
  readonly shared: number;
  readonly province: string;
  readonly concentration: number;
  readonly completers: readonly number[] | Trajectory;
  /** By year, then destination. */
  readonly places: readonly Float64Array[];
  /** By the destination that turns away, then the one that is chosen. */
  readonly diversion: readonly Float64Array[];
  readonly last: number;
  readonly open: (shares: Float64Array, t: number) => void;
}

export function resolveStreaming<Code extends string>(
  given: Omit<StreamingOptions<Code>, "draws" | "seed" | "held">,
): ResolvedStreaming<Code> {
  const { from, to, codes, trend, damping = 0.85, shared = 0, province = "", concentration } = given;
  if (!Number.isInteger(from) || !Number.isInteger(to) || to <= from) {
    throw new RangeError(`invalid to; not a year after ${from}: ${to}`);
  }
  const years = Array.from({ length: to - from }, (_, t) => from + 1 + t);
  if (trend.level.length !== codes.length - 1) {
    throw new RangeError(`invalid trend; not one ratio for each destination but the last: ${trend.level.length}`);
  }
  const shock = given.shock ?? trend.shock;
  if (shock === null) throw new RangeError("invalid shock; the trend has too few years to tell it: null");
  for (const [name, share] of Object.entries({ damping, shared })) {
    if (!(share >= 0 && share <= 1)) throw new RangeError(`invalid ${name}; not in [0, 1]: ${share}`);
  }
  for (const [name, value] of Object.entries({ shock, concentration })) {
    if (!(value >= 0 && value < 1e9)) throw new RangeError(`invalid ${name}; not 0 or more: ${value}`);
  }
  if (concentration === 0) throw new RangeError("invalid concentration; not above 0: 0");
  const completers = isTrajectory(given.completers)
    ? given.completers
    : resolveByYear("completers", given.completers, years, COUNT);
  if (Array.isArray(completers)) for (const count of completers) checkCount("completers", count);
  const indexOf = (code: Code): number => {
    const index = codes.indexOf(code);
    if (index < 0) throw new RangeError(`invalid destination; not one of ${codes.join(", ")}: ${code}`);
    return index;
  };
  const last = indexOf(given.last ?? ("W" as Code));
  const places = years.map(() => new Float64Array(codes.length).fill(Number.POSITIVE_INFINITY));
  for (const [code, seats] of Object.entries(given.seats ?? {}) as [Code, ByYear][]) {
    const j = indexOf(code);
    if (j === last) throw new RangeError(`invalid seats; ${code} takes whom no other has room for, without a limit`);
    for (const [t, count] of resolveByYear("seats", seats, years, COUNT).entries()) {
      checkCount("seats", count);
      (places[t] as Float64Array)[j] = count;
    }
  }
  const weights = [...trend.level, 0].map((ratio) => Math.exp(ratio));
  const diversion = codes.map((code) => {
    const named = given.diversion?.[code];
    return Float64Array.from(named ? listed(codes, named) : weights);
  });
  return {
    years,
    codes,
    trend,
    damping,
    shock,
    shared,
    province,
    concentration,
    completers,
    places,
    diversion,
    last,
    open: opener(given, years, indexOf),
  };
}

/** Takes the share of a destination that opens out of the others', in place. */
function opener<Code extends string>(
  { opening }: Pick<StreamingOptions<Code>, "opening">,
  years: readonly number[],
  indexOf: (code: Code) => number,
): (shares: Float64Array, t: number) => void {
  if (!opening) return () => undefined;
  const share = resolveByYear("opening", opening.share, years, SHARE);
  const [into, outOf] = [indexOf(opening.code), opening.outOf.map(indexOf)];
  if (outOf.includes(into)) throw new RangeError(`invalid outOf; the destination that opens: ${opening.code}`);
  return (shares, t) => {
    const there = outOf.reduce((sum, j) => sum + (shares[j] as number), 0);
    const taken = Math.min(there, share[t] as number);
    if (taken === 0) return;
    for (const j of outOf) shares[j] = (shares[j] as number) * (1 - taken / there);
    shares[into] = (shares[into] as number) + taken;
  };
}
