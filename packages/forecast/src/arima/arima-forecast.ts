import type { Moments } from "../ets/ets-forecast.js";
import { advance, advanceVariance, observe, predicted } from "./arima-filter.js";
import type { ArimaModel } from "./arima-model.js";

/** Mean and variance of each of the `horizon` years ahead, the coefficients taken as certain. */
export function arimaMoments(
  { order, ar, ma, constant, state, stateVariance, variance, years }: ArimaModel,
  horizon: number,
): Moments {
  const r = Math.max(ar.length, ma.length + 1);
  const pad = (list: readonly number[]) => Float64Array.from({ length: r }, (_, i) => list[i] ?? 0);
  const delta = [[], [1], [2, -1]][order.d] as readonly number[];
  const space = { ar: pad(ar), ma: pad([1, ...ma]), delta, r, size: r + order.d };
  const states = Float64Array.from(state);
  const spread = Float64Array.from(stateVariance);
  const work = new Float64Array(spread.length);
  const gain = new Float64Array(space.size);
  const means = new Float64Array(horizon);
  const variances = new Float64Array(horizon);
  const last = (years.at(-1) as number) - (years[0] as number) + 1;
  for (let h = 0; h < horizon; h++) {
    advance(space, states);
    advanceVariance(space, spread, work);
    means[h] = predicted(space, states) + constant * (order.d === 0 ? 1 : last + h + 1);
    variances[h] = variance * observe(space, spread, gain);
  }
  return { means, variances };
}
