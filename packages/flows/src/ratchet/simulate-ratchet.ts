import {
  createTrajectory,
  normalQuantile,
  type Trajectory,
  type TrajectoryLabels,
  uniforms,
} from "@lotrinh/trajectory";
import { checkCount } from "../model/check-count.js";
import { type HeldSources, heldSources, uniformsUnless } from "../uncertainty/held-sources.js";
import { ratchet } from "./ratchet.js";

export interface RatchetOptions extends HeldSources {
  /** Years of the shortfalls known, ascending, and the shares, above 0 and at most 1; two or more. */
  readonly years: readonly number[];
  readonly values: readonly number[];
  /** Year of the start; defaults to the last year known. */
  readonly from?: number;
  /** Shortfall at the start, of each draw where they differ; defaults to the last one known. */
  readonly start?: number | Float64Array;
  readonly to: number;
  /** 1: a share of the rest goes each year; 0: as many each year until none is left. Defaults to anything between, by draw. */
  readonly shape?: number;
  /** Defaults to 10,000. */
  readonly draws?: number;
  /** Defaults to 1. */
  readonly seed?: number;
}

/** Below it the shape is taken for a share of the rest: the power would lose its digits. */
const NEARLY = 1e-6;

/**
 * A shortfall that goes down as it did: dU/dt = −c U^shape, c by its first and last value known (a straight line after
 * Box and Cox, 1964, of the power 1 − shape), as uncertain as its yearly steps differ, and as the pace is large where two values
 * show no difference. It never rises above its start. Shares of each year from `from` + 1.
 * @throws RangeError for what cannot be
 */
export function simulateRatchet(
  labels: TrajectoryLabels,
  { years: known, values, from, start, to, shape, held = [], draws = 10_000, seed = 1 }: RatchetOptions,
): Trajectory {
  const [first, last] = [known[0], known.at(-1)];
  if (
    first === undefined ||
    last === undefined ||
    known.length < 2 ||
    known.length !== values.length ||
    !(last > first)
  )
    throw new RangeError(`invalid years; not two or more, ascending, each with a value: ${known.join(", ")}`);
  for (const value of values)
    if (!(value > 0 && value <= 1)) throw new RangeError(`invalid values; not in (0, 1]: ${value}`);
  const begin = from ?? last;
  if (!Number.isInteger(to) || to <= begin) throw new RangeError(`invalid to; not a year after ${begin}: ${to}`);
  if (shape !== undefined && !(shape >= 0 && shape <= 1))
    throw new RangeError(`invalid shape; not in [0, 1]: ${shape}`);
  checkCount("draws", draws, 1);
  const isHeld = heldSources(ratchet, held);
  const numbers = (source: string) =>
    uniformsUnless(isHeld(source), draws, () => uniforms(draws, seed, labels.locality, labels.indicator, source));
  const years = Array.from({ length: to - begin }, (_, t) => begin + 1 + t);
  const paths = createTrajectory({ ...labels, unit: "share" }, { years, draws });
  const [shapes, paces, shocks] = [numbers("shape"), numbers("pace"), numbers("yearly_shocks")];
  const usual = values.at(-1) as number;
  const heights = new Float64Array(values.length);
  for (let k = 0; k < draws; k++) {
    const power = 1 - (shape ?? (shapes[k] as number));
    for (let i = 0; i < heights.length; i++) heights[i] = bent((values[i] as number) / usual, power);
    const pace = paceOf(known, heights);
    const spread = spreadOf(known, heights, pace);
    const drawn = pace + (spread / Math.sqrt(last - first)) * normalQuantile(paces[k] as number);
    const there = typeof start === "number" ? start : (start?.[k] ?? usual);
    const height = bent(there / usual, power);
    const shock = spread * normalQuantile(shocks[k] as number);
    for (let t = 0; t < years.length; t++) {
      const left = usual * unbent(height + drawn * (t + 1) + shock * Math.sqrt(t + 1), power);
      paths.values[t * draws + k] = Math.min(there, left);
    }
  }
  return paths;
}

// `**` differs in its last digit between versions of Node, exp and log do not.
function bent(share: number, power: number): number {
  return power < NEARLY ? Math.log(share) : (Math.exp(power * Math.log(share)) - 1) / power;
}

/** The share; none where the line has passed it. */
function unbent(height: number, power: number): number {
  return power < NEARLY ? Math.exp(height) : Math.exp(Math.log(Math.max(0, 1 + power * height)) / power);
}

/** Mean step of a year. */
function paceOf(years: readonly number[], heights: Float64Array): number {
  const last = heights.length - 1;
  return ((heights[last] as number) - (heights[0] as number)) / ((years[last] as number) - (years[0] as number));
}

/** Standard deviation of a year's step, for which the pace itself counts as one more step. */
function spreadOf(years: readonly number[], heights: Float64Array, pace: number): number {
  let sum = pace * pace;
  for (let i = 1; i < heights.length; i++) {
    const ahead = (years[i] as number) - (years[i - 1] as number);
    sum += ((heights[i] as number) - (heights[i - 1] as number) - pace * ahead) ** 2 / ahead;
  }
  return Math.sqrt(sum / heights.length);
}
