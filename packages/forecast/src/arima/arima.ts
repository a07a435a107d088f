import { byCalendarYear } from "../calendar.js";
import { type AnnualSeries, checkSeries } from "../series.js";
import { type ArimaModel, arimaWith } from "./arima-model.js";
import { type ArimaOrder, checkOrder } from "./arima-order.js";
import { rootsBeyond } from "./autocovariance.js";
import { differencesNeeded } from "./differences.js";
import { type ArimaFit, fitArima } from "./fit-arima.js";

export interface ArimaOptions {
  /** Default: chosen by AICc. */
  readonly order?: ArimaOrder;
}

/** Most autoregressive or moving-average terms that the search tries. */
const MOST_TERMS = 5;
/** An order with a root nearer to 0 is passed over, as in R: it stands for one with fewer terms or another d. */
const NEAREST_ROOT = 1.01;

/** An order that one start brings to a root too near, with an AICc not above the best by more, is fitted from several. */
const CLOSE = 0.5;

/**
 * ARIMA without a season by greatest likelihood, with a Kalman filter that passes over missing years. The number of
 * differences is that of successive KPSS tests, the rest the stepwise search by AICc of Hyndman & Khandakar (2008,
 * J. Statistical Software 27). One or two values are a random walk, more that never change are a mean.
 * Throws a `RangeError` for an empty series or an impossible order.
 */
export function arima(series: AnnualSeries, { order }: ArimaOptions = {}): ArimaModel {
  checkSeries(series, 1);
  if (order) checkOrder(order);
  const dense = byCalendarYear(series);
  if (order) return arimaWith(series, order, fitArima(dense, order).coefficients);
  const chosen = search(series, dense);
  const full = fitArima(dense, chosen.order);
  const { coefficients } = chosen.fit === undefined || wellInside(full) ? full : chosen.fit;
  return arimaWith(series, chosen.order, coefficients);
}

interface Chosen {
  readonly order: ArimaOrder;
  readonly fit?: ArimaFit;
}

function search({ values }: AnnualSeries, dense: Float64Array): Chosen {
  const walk = { p: 0, d: 1, q: 0, constant: false };
  if (values.length < 3) return { order: walk };
  if (values.every((value) => value === values[0])) return { order: { p: 0, d: 0, q: 0, constant: true } };
  const d = differencesNeeded(values);
  const tried = new Set<string>();
  let best: { order: ArimaOrder; fit: ArimaFit } | undefined;
  const attempt = (p: number, q: number, constant: boolean): boolean => {
    if (Math.min(p, q) < 0 || Math.max(p, q) > MOST_TERMS || (constant && d === 2)) return false;
    const key = `${p} ${q} ${constant}`;
    if (tried.has(key)) return false;
    const order = { p, d, q, constant };
    tried.add(key);
    const least = best?.fit.aicc ?? Number.POSITIVE_INFINITY;
    const quick = fitArima(dense, order, { thorough: false, near: best });
    // From one start a fit can run into the unit circle past a better one inside: such an order is tried from several.
    const fit = wellInside(quick) || quick.aicc > least + CLOSE ? quick : fitArima(dense, order, { exact: false });
    if (!(fit.aicc < least) || !wellInside(fit)) return false;
    best = { order, fit };
    return true;
  };
  const bestOrder = (): ArimaOrder => best?.order ?? { ...walk, d };
  const constant = d < 2;
  for (const [p, q] of [
    [2, 2],
    [0, 0],
    [1, 0],
    [0, 1],
  ] as const)
    attempt(p, q, constant);
  if (constant) attempt(0, 0, false);
  let order = bestOrder();
  for (let better = best !== undefined; better; order = bestOrder()) {
    const { p, q, constant: has } = order;
    better = NEIGHBOURS.some(([dp, dq]) => attempt(p + dp, q + dq, has)) || attempt(p, q, !has);
  }
  return best ?? { order };
}

function wellInside({ coefficients: { ar, ma } }: ArimaFit): boolean {
  return (
    rootsBeyond(ar, NEAREST_ROOT) &&
    rootsBeyond(
      ma.map((b) => -b),
      NEAREST_ROOT,
    )
  );
}

const NEIGHBOURS = [
  [-1, 0],
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, -1],
  [-1, 1],
  [1, -1],
  [1, 1],
] as const;
