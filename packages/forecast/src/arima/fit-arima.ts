import { nelderMead } from "../nelder-mead.js";
import { filterArima } from "./arima-filter.js";
import { criterion, likelihood } from "./arima-model.js";
import { type ArimaCoefficients, type ArimaOrder, orderParameters } from "./arima-order.js";

/** Partial autocorrelations are searched for up to this size: no root lies on the unit circle. */
const MOST = 0.9999;
/** A sum of squares below this share of that of the values is an exact fit. */
const EXACT = 1e-20;
/** Values of the first partial autocorrelations, by their number, that a thorough search starts from. */
const STARTS = [-0.6, 0, 0.6];

export interface ArimaFit {
  readonly coefficients: ArimaCoefficients;
  readonly logLikelihood: number;
  readonly aicc: number;
}

/**
 * Coefficients of greatest likelihood within the stationary and invertible region, which partial autocorrelations between
 * −1 and 1 cover (Monahan 1984, Biometrika 71). `thorough` starts from several places.
 */
export function fitArima(dense: Float64Array, order: ArimaOrder, { thorough = true } = {}): ArimaFit {
  const { p, q } = order;
  const observed = dense.reduce((count, value) => count + Number(!Number.isNaN(value)), 0) - order.d;
  const f = (x: Float64Array) => -evaluate(dense, order, x, observed).logLikelihood;
  let best = new Float64Array(p + q).fill(0.5);
  if (p + q > 0) {
    let least = Number.POSITIVE_INFINITY;
    for (const start of startsOf(p + q, thorough)) {
      let found = nelderMead(f, start, { size: 0.15 });
      if (thorough) found = nelderMead(f, found.at, { size: 0.05 });
      if (found.value < least) {
        least = found.value;
        best = Float64Array.from(found.at);
      }
    }
  }
  const { coefficients, logLikelihood } = evaluate(dense, order, best, observed);
  return { coefficients, logLikelihood, aicc: criterion(logLikelihood, orderParameters(order), observed) };
}

function evaluate(dense: Float64Array, order: ArimaOrder, x: Float64Array, observed: number) {
  const ar = fromPartial(x, 0, order.p);
  const ma = fromPartial(x, order.p, order.q).map((theta) => -theta);
  const filter = filterArima(dense, { ar, ma }, order);
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
