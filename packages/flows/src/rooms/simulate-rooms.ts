import { createTrajectory, type Trajectory, type TrajectoryLabels } from "@lotrinh/trajectory";
import { movePeople } from "../engine/move-people.js";
import { type ByYear, resolveByYear } from "../model/by-year.js";
import { checkCount } from "../model/check-count.js";
import { type HeldSources, heldSources, streamUnless, uniformsUnless } from "../uncertainty/held-sources.js";
import { type SharedChance, sharedUniforms } from "../uncertainty/shared-uniforms.js";
import { drawShare, type UncertainShare } from "../uncertainty/uncertain-share.js";
import { rooms } from "./rooms.js";

export interface RoomOptions extends HeldSources, SharedChance {
  /** Year at whose end rooms are counted. */
  readonly from: number;
  readonly to: number;
  /** What is counted: "classrooms", or "places" of boarding pupils, the classes being then pupils. Defaults to classrooms. */
  readonly unit?: string;
  /** Permanent (solid) rooms; boarding places where these are modelled. */
  readonly permanent: number;
  /** Semi-permanent, temporary and borrowed rooms. */
  readonly other: number;
  /** Permanent rooms finished in a year. */
  readonly built: ByYear;
  /** Share of the rooms built that replace another room as long as there are any. The rest add to the stock. */
  readonly replacing: number;
  /** Share of the permanent rooms that is no longer so after a year. */
  readonly decay: UncertainShare;
  /** Classes of each year, for rooms per class. Without them it is NaN. */
  readonly classes?: ByYear;
  /** Defaults to 10,000. */
  readonly draws?: number;
  /** Defaults to 1. */
  readonly seed?: number;
}

/** Rooms at the end of each year, and what happened during it. */
export interface RoomFlows {
  readonly permanent: Trajectory;
  readonly other: Trajectory;
  /** Permanent rooms as a share of all; NaN of no rooms. */
  readonly share: Trajectory;
  readonly perClass: Trajectory;
  readonly decayed: Trajectory;
  readonly replaced: Trajectory;
}

/**
 * Simulates rooms, whole ones, over the years `from` + 1 … `to`. Permanent rooms that decay become other rooms; rooms
 * built replace others or add to them. In every draw permanent rooms change by built − decayed, other rooms by decayed −
 * replaced. More rooms built never make fewer permanent ones. Throws a `RangeError` for what cannot be.
 */
export function simulateRooms(
  labels: TrajectoryLabels,
  {
    from,
    to,
    permanent,
    other,
    built,
    replacing,
    decay,
    classes,
    held = [],
    province = "",
    shared = 0,
    unit = "classrooms",
    draws = 10_000,
    seed = 1,
  }: RoomOptions,
): RoomFlows {
  if (!Number.isInteger(from) || !Number.isInteger(to) || to <= from) {
    throw new RangeError(`invalid to; not a year after ${from}: ${to}`);
  }
  const years = Array.from({ length: to - from }, (_, t) => from + 1 + t);
  checkCount("permanent", permanent);
  checkCount("other", other);
  checkCount("draws", draws, 1);
  if (!(replacing >= 0 && replacing <= 1)) throw new RangeError(`invalid replacing; not in [0, 1]: ${replacing}`);
  const finished = resolveByYear("built", built, years, [0, 1e9]);
  for (const count of finished) checkCount("built", count);
  const classesIn = classes === undefined ? null : resolveByYear("classes", classes, years, [0, 1e9]);
  const { locality, indicator } = labels;
  const isHeld = heldSources(rooms, held);
  const numbers = uniformsUnless(isHeld("decay"), draws, () =>
    sharedUniforms(labels, { draws, seed, province, shared }, "decay"),
  );
  const decaying = drawShare("decay", decay, numbers);
  const trajectory = (counted: string) => createTrajectory({ ...labels, unit: counted }, { years, draws });
  const flows = {
    ...{ permanent: trajectory(unit), other: trajectory(unit), share: trajectory("share") },
    ...{
      perClass: trajectory("rooms_per_class"),
      decayed: trajectory(unit),
      replaced: trajectory(unit),
    },
  };
  const solid = new Float64Array(draws).fill(permanent);
  const rest = new Float64Array(draws).fill(other);
  for (const [t, year] of years.entries()) {
    const tally = flows.decayed.values.subarray(t * draws, (t + 1) * draws);
    const rounding = streamUnless(isHeld("chance"), seed, locality, indicator, "decay", year);
    movePeople({ from: solid, to: rest, share: decaying, rounding, tally });
    const replacement = Math.round((finished[t] as number) * replacing);
    for (let k = 0; k < draws; k++) {
      const cell = t * draws + k;
      const replaced = Math.min(rest[k] as number, replacement);
      solid[k] = (solid[k] as number) + (finished[t] as number);
      rest[k] = (rest[k] as number) - replaced;
      const all = (solid[k] as number) + (rest[k] as number);
      flows.permanent.values[cell] = solid[k] as number;
      flows.other.values[cell] = rest[k] as number;
      flows.share.values[cell] = (solid[k] as number) / all;
      flows.perClass.values[cell] = classesIn ? all / (classesIn[t] as number) : Number.NaN;
      flows.replaced.values[cell] = replaced;
    }
  }
  return flows;
}
