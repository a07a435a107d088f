import type { ArimaCoefficients, ArimaOrder } from "./arima-order.js";
import { stationaryVariance } from "./stationary-variance.js";

/** Variance of the states that differencing needs and nothing is known of, in units of the errors' (as in R's arima). */
const DIFFUSE = 1e6;
/** An observation with a greater variance only settles such a state and has no part in the likelihood. */
const UNINFORMED = 1e4;
/** Relative change of the variance of predictions that is none, and how many such in a row end its updates. */
const SETTLED = 1e-13;
const STILL = 3;
const DELTAS: readonly (readonly number[])[] = [[], [1], [2, -1]];

/** An ARIMA process as a linear state space (Harvey 1989), with the states after the last year. */
export interface ArimaFilter {
  readonly ar: Float64Array;
  readonly ma: Float64Array;
  readonly delta: readonly number[];
  /** Number of states of the stationary part, then of all. */
  readonly r: number;
  readonly size: number;
  /** States of the values and of the regressor, and the states' variance in units of the errors'. */
  readonly state: Float64Array;
  readonly ofConstant: Float64Array;
  readonly variance: Float64Array;
  /** Number of observations in the likelihood, sum of the logs of their variances. */
  readonly used: number;
  readonly logs: number;
  /** Sums of squares and products of standardised prediction errors, of the values (y) and of the regressor (x). */
  readonly yy: number;
  readonly xy: number;
  readonly xx: number;
}

/** Room for the filter of one calendar and number of terms, so that a search does not make it anew each time. */
export interface ArimaRoom {
  readonly space: StateSpace;
  readonly state: Float64Array;
  readonly ofConstant: Float64Array;
  readonly gain: Float64Array;
  readonly variance: Float64Array;
  readonly work: Float64Array;
  /** Whether no year is missing. */
  readonly gapless: boolean;
}

export function arimaRoom(dense: Float64Array, { p, d, q }: Pick<ArimaOrder, "p" | "d" | "q">): ArimaRoom {
  const r = Math.max(p, q + 1);
  const size = r + d;
  return {
    space: { ar: new Float64Array(r), ma: new Float64Array(r), delta: DELTAS[d] as readonly number[], r, size },
    state: new Float64Array(size),
    ofConstant: new Float64Array(size),
    gain: new Float64Array(size),
    variance: new Float64Array(size * size),
    work: new Float64Array(size * size),
    gapless: !dense.some(Number.isNaN),
  };
}

/**
 * Kalman filter of a calendar of values (NaN where missing). The regressor of the constant is filtered beside the values,
 * so that the constant of greatest likelihood is `xy / xx`. Once the variance of predictions stands still it is kept.
 * What is returned stands in `room`, which defaults to its own: the next filter there writes over it.
 */
export function filterArima(
  dense: Float64Array,
  { ar, ma }: Pick<ArimaCoefficients, "ar" | "ma">,
  { d, constant }: { readonly d: number; readonly constant: boolean },
  room: ArimaRoom = arimaRoom(dense, { p: ar.length, d, q: ma.length }),
): ArimaFilter {
  const { space, state, ofConstant, gain, variance, work, gapless } = room;
  const { size } = space;
  begin(room, ar, ma);
  let used = 0;
  let logs = 0;
  let yy = 0;
  let xy = 0;
  let xx = 0;
  let still = 0;
  let spread = 0;
  for (let t = 0; t < dense.length; t++) {
    if (t > 0) {
      advance(space, state);
      if (constant) advance(space, ofConstant);
      if (still < STILL) advanceVariance(space, variance, work);
    }
    const value = dense[t] as number;
    if (Number.isNaN(value)) continue;
    if (still < STILL) {
      const before = spread;
      spread = observe(space, variance, gain);
      still = gapless && t > d && Math.abs(spread - before) <= SETTLED * spread ? still + 1 : 0;
    }
    const error = value - predicted(space, state);
    const ofX = constant ? (d === 0 ? 1 : t + 1) - predicted(space, ofConstant) : 0;
    if (spread < UNINFORMED) {
      used++;
      logs += Math.log(spread);
      yy += (error * error) / spread;
      if (constant) {
        xy += (error * ofX) / spread;
        xx += (ofX * ofX) / spread;
      }
    }
    for (let i = 0; i < size; i++) {
      const share = (gain[i] as number) / spread;
      state[i] = (state[i] as number) + share * error;
      if (constant) ofConstant[i] = (ofConstant[i] as number) + share * ofX;
    }
    if (still < STILL || t === dense.length - 1) update(size, variance, gain, spread);
  }
  return { ...space, state, ofConstant, variance, used, logs, yy, xy, xx };
}

type StateSpace = Pick<ArimaFilter, "ar" | "ma" | "delta" | "r" | "size">;

/** Nothing is known yet but the coefficients. */
function begin({ space, state, ofConstant, variance }: ArimaRoom, phi: readonly number[], theta: readonly number[]) {
  const { ar, ma, r, size } = space;
  ar.fill(0).set(phi);
  ma.fill(0).set(theta, 1);
  ma[0] = 1;
  state.fill(0);
  ofConstant.fill(0);
  variance.fill(0);
  const stationary = stationaryVariance(ar, ma, phi.length);
  for (let i = 0; i < r; i++) {
    for (let j = 0; j < r; j++) variance[i * size + j] = stationary[i * r + j] as number;
  }
  for (let i = r; i < size; i++) variance[i * size + i] = DIFFUSE;
}

/** What is expected of the next value. */
export function predicted({ delta, r }: StateSpace, state: Float64Array): number {
  let sum = state[0] as number;
  for (let i = 0; i < delta.length; i++) sum += (delta[i] as number) * (state[r + i] as number);
  return sum;
}

/** The states a year later. */
export function advance({ ar, delta, r }: StateSpace, state: Float64Array): void {
  const first = state[0] as number;
  if (delta.length > 0) {
    let sum = first;
    for (let i = 0; i < delta.length; i++) sum += (delta[i] as number) * (state[r + i] as number);
    for (let i = delta.length - 1; i > 0; i--) state[r + i] = state[r + i - 1] as number;
    state[r] = sum;
  }
  for (let i = 0; i < r; i++) state[i] = (ar[i] as number) * first + (i + 1 < r ? (state[i + 1] as number) : 0);
}

/** T V Tᵀ + R Rᵀ, column by column and then row by row. */
export function advanceVariance(space: StateSpace, variance: Float64Array, work: Float64Array): void {
  const { ma, r, size } = space;
  transition(space, variance, work);
  transition(space, work, variance);
  for (let i = 0; i < r; i++) {
    for (let j = 0; j < r; j++) {
      variance[i * size + j] = (variance[i * size + j] as number) + (ma[i] as number) * (ma[j] as number);
    }
  }
}

/** (T M)ᵀ: twice applied to a symmetric matrix it gives T M Tᵀ. */
function transition({ ar, delta, r, size }: StateSpace, m: Float64Array, result: Float64Array): void {
  for (let j = 0; j < size; j++) {
    const first = m[j] as number;
    for (let i = 0; i < r; i++) {
      result[j * size + i] = (ar[i] as number) * first + (i + 1 < r ? (m[(i + 1) * size + j] as number) : 0);
    }
    if (delta.length === 0) continue;
    let sum = first;
    for (let i = 0; i < delta.length; i++) sum += (delta[i] as number) * (m[(r + i) * size + j] as number);
    result[j * size + r] = sum;
    for (let i = 1; i < delta.length; i++) result[j * size + r + i] = m[(r + i - 1) * size + j] as number;
  }
}

/** Covariances of the states with the next value, into `gain`; returns that value's variance. */
export function observe({ delta, r, size }: StateSpace, variance: Float64Array, gain: Float64Array): number {
  for (let i = 0; i < size; i++) {
    let sum = variance[i * size] as number;
    for (let j = 0; j < delta.length; j++) sum += (variance[i * size + r + j] as number) * (delta[j] as number);
    gain[i] = sum;
  }
  let spread = gain[0] as number;
  for (let j = 0; j < delta.length; j++) spread += (gain[r + j] as number) * (delta[j] as number);
  return spread;
}

function update(size: number, variance: Float64Array, gain: Float64Array, spread: number): void {
  for (let i = 0; i < size; i++) {
    const share = (gain[i] as number) / spread;
    for (let j = 0; j < size; j++) {
      variance[i * size + j] = (variance[i * size + j] as number) - share * (gain[j] as number);
    }
  }
}
