import { meanChange } from "../drift.js";
import type { EtsModel } from "../ets/ets-model.js";
import type { AnnualSeries } from "../series.js";
import { driftStrength } from "../shrunken-drift.js";
import { yearlyChanges } from "../yearly-changes.js";
import { leaningTable } from "./leaning-table.js";
import type { ReturningLine } from "./returning-line.js";
import { type RootScale, rooted } from "./root-scale.js";

/** Coefficients of the terms of `leaningTerms`, made by `scripts/fit-leaning.mjs`. */
export interface LeaningTable {
  readonly returning: readonly number[];
  readonly smooth: readonly number[];
}

/** Fewest values that a leaning is read from, and growth by a steady share. */
const LEAST = 5;
const LEAST_GROWTH = 14;
/** Deviations beyond the mean change from which on a pace is not trusted, and what each further one counts. */
const USUAL_PACE = 1.5;
const DISTRUST = 0.9;
/** Log of 1 + squared t of the drift of logs between which growth goes from none to whole. */
const GROWTH = [4.6, 5.1] as const;
/** By how much it is to pass that of the values themselves. */
const RATHER = 0.3;

/**
 * Between which a pace goes from dying out to lasting: number of values; squared t of the drift by change; log of how far values lie
 * from a line in usual changes; share of its pace that damped Holt leaves a year later, whose bound is 0.98. And how far it goes at most.
 */
export interface LastingBounds {
  readonly length: readonly [number, number];
  readonly strength: readonly [number, number];
  readonly around: readonly [number, number];
  readonly phi: readonly [number, number];
  readonly most: number;
}

/** Chosen by `scripts/choose-lasting.mjs`. */
const LASTING: LastingBounds = {
  length: [9, 13],
  strength: [1.75, 3.5],
  around: [0, 0.4],
  phi: [0.96, 0.98],
  most: 0.8,
};

/** What a series shows of itself. */
export interface LeaningTerms {
  /** 1; how much nearer than a yearly change values lie to the line of least squares, as a log; length. */
  readonly returning: readonly number[];
  /**
   * 1; how much nearer than a yearly change damped Holt foretells the next year, as a log, less what its pace has beyond
   * the usual; how far values lie from a line, as a log, 0 where they lie near; length.
   */
  readonly smooth: readonly number[];
}

/** Null for fewer than five values or changes that are all alike. Length is the log of a tenth of the number, of 60 at most. */
export function leaningTerms(series: AnnualSeries, damped: EtsModel, line: ReturningLine): LeaningTerms | null {
  const n = series.values.length;
  if (n < LEAST) return null;
  const pace = meanChange(series);
  const { changes, gaps } = yearlyChanges(series);
  const squares = changes.reduce((sum, change, i) => {
    const off = change - pace * (gaps[i] as number);
    return sum + (off * off) / (gaps[i] as number);
  }, 0);
  const changing = Math.sqrt(squares / changes.length);
  if (!(changing > 0)) return null;
  const length = Math.log(Math.min(60, n) / 10);
  const around = clip(Math.log(line.deviation / changing), -1, 2);
  const next = clip(Math.log(Math.sqrt(damped.variance) / changing), -3, 1);
  const beyond = Math.max(0, Math.min(4, Math.abs(damped.slope - pace) / changing) - USUAL_PACE);
  return {
    returning: [1, -around, length],
    smooth: [1, -next - DISTRUST * beyond, Math.max(0, around), length],
  };
}

/** From 0 to 1: to a line that values come back to, and to the pace of a path so smooth that it tells the next year. */
export function leaningOf(
  terms: LeaningTerms | null,
  table: LeaningTable = leaningTable,
): { readonly returning: number; readonly smooth: number } {
  if (!terms) return { returning: 0, smooth: 0 };
  return { returning: share(table.returning, terms.returning), smooth: share(table.smooth, terms.smooth) };
}

/**
 * How far the pace of a series goes on undamped, from 0 to 0.8: one of ten values or more whose changes agree on a drift, which
 * lies no nearer to a line than a usual change, and of which damped Holt damps as little as it can.
 */
export function lastingPace(
  series: AnnualSeries,
  { returning }: LeaningTerms,
  { phi }: EtsModel,
  bounds: LastingBounds = LASTING,
): number {
  const n = series.values.length;
  const shown = rise(n, bounds.length) * rise(phi, bounds.phi) * rise(-(returning[1] as number), bounds.around);
  return shown === 0 ? 0 : bounds.most * shown * rise(driftStrength(series) / (n - 1), bounds.strength);
}

/** How surely a series of fourteen values or more grows by a steady share and not by a steady amount, from 0 to 1. */
export function steadyGrowth(series: AnnualSeries, logs: RootScale): number {
  if (series.values.length < LEAST_GROWTH || series.values.some((value) => value <= logs.base)) return 0;
  const [own, ofLogs] = [series, rooted(series, logs)].map((one) => Math.log1p(driftStrength(one))) as [number, number];
  return rise(ofLogs, GROWTH) * clip((ofLogs - own) / RATHER, 0, 1);
}

/** From 0 at the first number to 1 at the second. */
function rise(x: number, [from, to]: readonly [number, number]): number {
  return clip((x - from) / (to - from), 0, 1);
}

function share(coefficients: readonly number[], terms: readonly number[]): number {
  return clip(
    terms.reduce((sum, term, j) => sum + term * (coefficients[j] as number), 0),
    0,
    1,
  );
}

function clip(x: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, x));
}
