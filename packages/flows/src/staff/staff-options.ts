import type { Trajectory } from "@lotrinh/trajectory";
import { type ByYear, resolveByYear } from "../model/by-year.js";
import { checkCount } from "../model/check-count.js";
import { drawsOfYears, isTrajectory } from "../uncertainty/draws-of-years.js";
import { type HeldSources, heldSources } from "../uncertainty/held-sources.js";
import type { SharedChance, SharedOptions } from "../uncertainty/shared-uniforms.js";
import { meanShare, type UncertainShare } from "../uncertainty/uncertain-share.js";
import { staff as declaration } from "./staff.js";
import { postsOf, type StaffingNorm } from "./staffing-norm.js";

/** People of one single age by qualification against the standard. */
export interface StaffOfAge {
  readonly age: number;
  readonly below: number;
  readonly at: number;
  readonly above: number;
}

export interface StaffOptions extends HeldSources, SharedChance {
  /** Year at whose end the staff are counted. */
  readonly from: number;
  readonly to: number;
  readonly staff: readonly StaffOfAge[];
  /**
   * Pupils of each year, or of each year and draw. For managers these are schools: a `classSize` of 1, and as many managers for
   * each as the norm has.
   */
  readonly pupils: ByYear | Trajectory;
  readonly norm: StaffingNorm;
  /** Most that are hired in a year; never more than posts are vacant. */
  readonly hires: ByYear;
  /** Age of those hired, all at the standard at least. Defaults to 24. */
  readonly hiringAge?: number;
  /** Share of those hired who are above the standard. Defaults to 0. */
  readonly hiredAbove?: UncertainShare;
  /** Age in which people retire. */
  readonly retirementAge: ByYear;
  /** Share that leaves in a year for another reason. */
  readonly leaving: UncertainShare;
  /** Share of those below the standard that reaches it in a year. */
  readonly upgrading: UncertainShare;
  /** Share of those at the standard that rises above it in a year. Defaults to 0. */
  readonly advancing?: UncertainShare;
  /** A higher standard from a year on (the Education Law of 2019): the share of those at the old one who are below it. */
  readonly raisedBar?: { readonly year: number; readonly below: number };
  /** Defaults to 10,000. */
  readonly draws?: number;
  /** Defaults to 1. */
  readonly seed?: number;
}

const COUNT = [0, 1e9] as const;

interface ResolvedStaff extends Pick<StaffOptions, "staff" | "raisedBar"> {
  readonly years: readonly number[];
  readonly hiringAge: number;
  readonly youngest: number;
  readonly oldest: number;
  readonly draws: number;
  readonly seed: number;
  readonly isHeld: (source: string) => boolean;
  readonly shared: SharedOptions;
  readonly shares: Readonly<Record<"leaving" | "upgrading" | "advancing" | "hiredAbove", UncertainShare>>;
  readonly hires: readonly number[];
  readonly retirementAge: readonly number[];
  /** Years × draws. */
  readonly posts: Float64Array;
}

export function resolveStaff(given: StaffOptions): ResolvedStaff {
  const { from, to, staff, norm, hiringAge = 24, draws = 10_000, seed = 1, raisedBar } = given;
  if (!Number.isInteger(from) || !Number.isInteger(to) || to <= from) {
    throw new RangeError(`invalid to; not a year after ${from}: ${to}`);
  }
  const isHeld = heldSources(declaration, given.held ?? []);
  const years = Array.from({ length: to - from }, (_, t) => from + 1 + t);
  checkCount("draws", draws, 1);
  checkCount("hiringAge", hiringAge);
  for (const { age, below, at, above } of staff) {
    for (const [name, value] of Object.entries({ age, below, at, above })) checkCount(name, value);
  }
  const shares = {
    ...{ leaving: given.leaving, upgrading: given.upgrading },
    ...{ advancing: given.advancing ?? 0, hiredAbove: given.hiredAbove ?? 0 },
  };
  for (const [name, share] of Object.entries(shares)) meanShare(name, share);
  if (raisedBar) meanShare("raisedBar", raisedBar.below);
  const hires = resolveByYear("hires", given.hires, years, COUNT);
  for (const count of hires) checkCount("hires", count);
  const ages = [...staff.map((one) => one.age), hiringAge];
  return {
    ...{ years, staff, hiringAge, draws, seed, isHeld, shares, hires },
    shared: { draws, seed, province: given.province ?? "", shared: given.shared ?? 0 },
    ...(raisedBar ? { raisedBar } : {}),
    youngest: Math.min(...ages),
    oldest: Math.max(...ages),
    retirementAge: resolveByYear("retirementAge", given.retirementAge, years, [0, 150]),
    posts: postsByDraw(given.pupils, { years, draws, norm, held: isHeld("pupils") }),
  };
}

interface PostsOptions {
  readonly years: readonly number[];
  readonly draws: number;
  readonly norm: StaffingNorm;
  /** Whether every draw has the mean of the year's pupils. */
  readonly held: boolean;
}

/** Years × draws. */
function postsByDraw(pupils: ByYear | Trajectory, { years, draws, norm, held }: PostsOptions): Float64Array {
  const posts = new Float64Array(years.length * draws);
  if (isTrajectory(pupils)) {
    return drawsOfYears("pupils", pupils, { years, draws, held }).map((count) => postsOf(count, norm).posts);
  }
  for (const [t, count] of resolveByYear("pupils", pupils, years, [0, 1e9]).entries()) {
    posts.fill(postsOf(count, norm).posts, t * draws, (t + 1) * draws);
  }
  return posts;
}
