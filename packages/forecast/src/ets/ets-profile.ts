import type { EtsForm } from "./ets-form.js";

/** One series and form, with room for the work. */
export interface EtsProblem {
  readonly form: EtsForm;
  /** By calendar year, NaN where missing, less `origin`. */
  readonly y: Float64Array;
  readonly origin: number;
  readonly observed: number;
  /** Least sum of squares that counts as one; below it a fit is exact. */
  readonly least: number;
  /** Where in the work the one-step forecasts are: for first states (0, 0), and what a unit of level and slope adds. */
  readonly base: Float64Array;
  readonly ofLevel: Float64Array;
  readonly ofSlope: Float64Array;
  /** Step to the best first states, and its gain. */
  readonly work: Float64Array;
  /** Best first level (less `origin`) and slope for the parameters tried last. */
  level: number;
  slope: number;
}

const EXACT = 1e-10;

export function etsProblem(form: EtsForm, dense: Float64Array): EtsProblem {
  const origin = dense[0] as number;
  const n = dense.length;
  const y = dense.map((value) => value - origin);
  let observed = 0;
  let most = 0;
  for (const value of dense) {
    if (Number.isNaN(value)) continue;
    observed++;
    most = Math.max(most, Math.abs(value));
  }
  const unit = form.error === "additive" ? EXACT * (most || 1) : EXACT;
  return {
    form,
    y,
    origin,
    observed,
    least: observed * unit * unit,
    base: new Float64Array(n),
    ofLevel: new Float64Array(n),
    ofSlope: new Float64Array(n),
    work: new Float64Array(3),
    level: 0,
    slope: 0,
  };
}

/**
 * −2 log likelihood, but for a constant, at the best first states for these smoothing parameters. One-step forecasts are
 * linear in the first states under either kind of error, which leaves one to three parameters to search for.
 */
export function profile(problem: EtsProblem, alpha: number, beta: number, phi: number): number {
  unroll(problem, alpha, beta, phi);
  return problem.form.error === "additive" ? leastSquares(problem) : leastRelative(problem);
}

function unroll({ form, y, base, ofLevel, ofSlope }: EtsProblem, alpha: number, beta: number, phi: number): void {
  const n = y.length;
  if (form.trend === "none") {
    let level = 0;
    let weight = 1;
    for (let t = 0; t < n; t++) {
      base[t] = level;
      ofLevel[t] = weight;
      const value = y[t] as number;
      if (Number.isNaN(value)) continue;
      level += alpha * (value - level);
      weight -= alpha * weight;
    }
    return;
  }
  let l0 = 0;
  let b0 = 0;
  let l1 = 1;
  let b1 = 0;
  let l2 = 0;
  let b2 = 1;
  for (let t = 0; t < n; t++) {
    b0 *= phi;
    b1 *= phi;
    b2 *= phi;
    l0 += b0;
    l1 += b1;
    l2 += b2;
    base[t] = l0;
    ofLevel[t] = l1;
    ofSlope[t] = l2;
    const value = y[t] as number;
    if (Number.isNaN(value)) continue;
    const error = value - l0;
    l0 += alpha * error;
    b0 += beta * error;
    b1 -= beta * l1;
    l1 -= alpha * l1;
    b2 -= beta * l2;
    l2 -= alpha * l2;
  }
}

function leastSquares(problem: EtsProblem): number {
  const { form, y, base, ofLevel, ofSlope, observed, least } = problem;
  let ee = 0;
  let e1 = 0;
  let e2 = 0;
  let s11 = 0;
  let s12 = 0;
  let s22 = 0;
  const sloped = form.trend !== "none";
  for (let t = 0; t < y.length; t++) {
    const error = (y[t] as number) - (base[t] as number);
    if (Number.isNaN(error)) continue;
    const u = ofLevel[t] as number;
    ee += error * error;
    e1 += error * u;
    s11 += u * u;
    if (!sloped) continue;
    const v = ofSlope[t] as number;
    e2 += error * v;
    s12 += u * v;
    s22 += v * v;
  }
  solve(problem, e1, e2, s11, s12, s22);
  const squares = ee - problem.level * e1 - problem.slope * e2;
  return observed * Math.log(Math.max(squares, least));
}

function solve(problem: EtsProblem, e1: number, e2: number, s11: number, s12: number, s22: number): void {
  const determinant = s11 * s22 - s12 * s12;
  if (problem.form.trend === "none" || determinant <= 1e-14 * s11 * s22) {
    problem.level = s11 > 0 ? e1 / s11 : 0;
    problem.slope = 0;
    return;
  }
  problem.level = (e1 * s22 - e2 * s12) / determinant;
  problem.slope = (e2 * s11 - e1 * s12) / determinant;
}

const ROUNDS = 20;
/** Expected gain of a step that is not worth taking. */
const SETTLED = 1e-7;
const HUGE = 1e200;
const TINY = 1e-200;

/**
 * Relative errors: scoring steps (Gauss–Newton on n log Σ e² + 2 Σ log f) from where the last parameters left off, or from
 * least squares if forecasts are not positive there. A step that makes it worse is halved.
 */
function leastRelative(problem: EtsProblem): number {
  const { work } = problem;
  let value = scored(problem, problem.level, problem.slope);
  if (value === Number.POSITIVE_INFINITY) {
    leastSquares(problem);
    value = scored(problem, problem.level, problem.slope);
  }
  if (value === Number.POSITIVE_INFINITY) return value;
  let level = problem.level;
  let slope = problem.slope;
  for (let round = 0; round < ROUNDS; round++) {
    let toLevel = work[0] as number;
    let toSlope = work[1] as number;
    let gain = work[2] as number;
    if (gain < SETTLED) break;
    let next = scored(problem, level + toLevel, slope + toSlope);
    for (let halving = 0; halving < 6 && !(next <= value); halving++) {
      toLevel /= 2;
      toSlope /= 2;
      gain /= 2;
      next = scored(problem, level + toLevel, slope + toSlope);
    }
    if (!(next <= value)) break;
    value = next;
    level += toLevel;
    slope += toSlope;
  }
  problem.level = level;
  problem.slope = slope;
  return value;
}

/** The deviance at these first states; leaves in `work` the scoring step from there and the gain it promises. */
function scored(problem: EtsProblem, level: number, slope: number): number {
  const { form, y, base, ofLevel, ofSlope, origin, observed, least, work } = problem;
  const sloped = form.trend !== "none";
  let squares = 0;
  let logs = 0;
  let product = 1;
  let g1 = 0;
  let g2 = 0;
  let h1 = 0;
  let h2 = 0;
  let s11 = 0;
  let s12 = 0;
  let s22 = 0;
  for (let t = 0; t < y.length; t++) {
    const value = y[t] as number;
    if (Number.isNaN(value)) continue;
    const u = ofLevel[t] as number;
    const v = sloped ? (ofSlope[t] as number) : 0;
    const shifted = (base[t] as number) + level * u + slope * v;
    const fitted = origin + shifted;
    if (!(fitted > 0)) return Number.POSITIVE_INFINITY;
    product *= fitted;
    if (product > HUGE || product < TINY) {
      logs += Math.log(product);
      product = 1;
    }
    const inverse = 1 / fitted;
    const error = (value - shifted) * inverse;
    squares += error * error;
    const pull = error * (1 + error) * inverse;
    const x = inverse * u;
    const z = inverse * v;
    g1 += pull * u;
    g2 += pull * v;
    h1 += x;
    h2 += z;
    s11 += x * x;
    s12 += x * z;
    s22 += z * z;
  }
  const drag = squares / observed;
  g1 -= drag * h1;
  g2 -= drag * h2;
  const determinant = s11 * s22 - s12 * s12;
  const flat = !sloped || determinant <= 1e-14 * s11 * s22;
  work[0] = flat ? g1 / s11 : (g1 * s22 - g2 * s12) / determinant;
  work[1] = flat ? 0 : (g2 * s11 - g1 * s12) / determinant;
  work[2] = squares > least ? ((g1 * (work[0] as number) + g2 * (work[1] as number)) * observed) / squares : 0;
  return observed * Math.log(Math.max(squares, least)) + 2 * (logs + Math.log(product));
}
