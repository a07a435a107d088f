import { nelderMead } from "../nelder-mead.js";
import { type ArimaRoom, arimaRoom, filterArima } from "./arima-filter.js";
import { criterion, likelihood } from "./arima-model.js";
import { type ArimaCoefficients, type ArimaOrder, orderParameters } from "./arima-order.js";

/** Partial autocorrelations are searched for up to this size: no root lies on the unit circle. */
const MOST = 0.9999;
/** A sum of squares below this share of that of the values is an exact fit. */
const EXACT = 1e-20;
/** Values of the first partial autocorrelations, by their number, that a thorough search starts from. */
const STARTS = [-0.6, 0, 0.6];

/** Starts that a thorough search goes on from. */
const KEPT = 2;
/** Differences of log likelihood that do not matter to the choice of an order. */
const ROUGH = 1e-4;

export interface ArimaFit {
  readonly coefficients: ArimaCoefficients;
  readonly logLikelihood: number;
  readonly aicc: number;
  /** The partial autocorrelations as shares of the way from −1 to 1: the autoregressive ones, then the others. */
  readonly at: Float64Array;
}

export interface FitOptions {
  /** Whether to start from many places. Default true. */
  readonly thorough?: boolean;
  /** Whether to end at 1e-9. Defaults to `thorough`; false to compare orders. */
  readonly exact?: boolean;
  /** A fit of another order, to start from as well. */
  readonly near?: { readonly order: ArimaOrder; readonly fit: ArimaFit } | undefined;
}

/**
 * Coefficients of greatest likelihood within the stationary and invertible region, which partial autocorrelations between
 * −1 and 1 cover (Monahan 1984, Biometrika 71).
 */
export function fitArima(
  dense: Float64Array,
  order: ArimaOrder,
  { thorough = true, exact = thorough, near }: FitOptions = {},
): ArimaFit {
  const { p, q } = order;
  const observed = dense.reduce((count, value) => count + Number(!Number.isNaN(value)), 0) - order.d;
  const room = arimaRoom(dense, order);
  const f = (x: Float64Array) => -evaluate(dense, order, x, { observed, room }).logLikelihood;
  let at = new Float64Array(p + q).fill(0.5);
  if (p + q > 0) {
    const starts = startsOf(p + q, thorough);
    if (near) starts.push(nested(near, order));
    const ranked = starts.map((x) => ({ at: x, value: f(x) })).sort((a, b) => a.value - b.value);
    const found = ranked
      .slice(0, exact ? KEPT : 1)
      .map((start) => nelderMead(f, start.at, { size: 0.15, tolerance: ROUGH }))
      .reduce((best, one) => (one.value < best.value ? one : best));
    at = Float64Array.from(exact ? nelderMead(f, found.at, { size: 0.05 }).at : found.at);
  }
  const { coefficients, logLikelihood } = evaluate(dense, order, at, { observed, room });
  return { coefficients, logLikelihood, aicc: criterion(logLikelihood, orderParameters(order), observed), at };
}

/** A term more with a partial autocorrelation of 0 is the same process; of terms less the first are kept. */
function nested({ order: from, fit: { at } }: NonNullable<FitOptions["near"]>, { p, q }: ArimaOrder): Float64Array {
  const x = new Float64Array(p + q).fill(0.5);
  x.set(at.subarray(0, Math.min(p, from.p)), 0);
  x.set(at.subarray(from.p, from.p + Math.min(q, from.q)), p);
  return x;
}

interface Evaluation {
  readonly observed: number;
  readonly room: ArimaRoom;
}

function evaluate(dense: Float64Array, order: ArimaOrder, x: Float64Array, { observed, room }: Evaluation) {
  const ar = fromPartial(x, 0, order.p);
  const ma = fromPartial(x, order.p, order.q).map((theta) => -theta);
  const filter = filterArima(dense, { ar, ma }, order, room);
  const constant = order.constant && filter.xx > 0 ? filter.xy / filter.xx : 0;
  const squares = Math.max(filter.yy - constant * filter.xy, EXACT * filter.yy, Number.MIN_VALUE);
  return { coefficients: { ar, ma, constant }, logLikelihood: likelihood(filter, squares, observed) };
}

/** Coefficients from partial autocorrelations (Durbin & Levinson), given as shares of the way from −1 to 1. */
function fromPartial(x: Float64Array, from: number, count: number): number[] {
  let phi: number[] = [];
  for (let k = 0; k < count; k++) {
    const partial = MOST * (2 * (x[from + k] as number) - 1);
    phi = [...phi.map((value, i) => value - partial * (phi[k - 1 - i] as number)), partial];
  }
  return phi;
}

function startsOf(dimensions: number, thorough: boolean): Float64Array[] {
  const middle = new Float64Array(dimensions).fill(0.5);
  if (!thorough) return [middle];
  const few = Math.min(dimensions, 3);
  let starts = [middle];
  for (let k = 0; k < few; k++) {
    starts = starts.flatMap((start) =>
      STARTS.map((value) => {
        const moved = Float64Array.from(start);
        moved[Math.round((k * (dimensions - 1)) / Math.max(1, few - 1))] = (1 + value) / 2;
        return moved;
      }),
    );
  }
  return starts;
}
