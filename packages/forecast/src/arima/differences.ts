/** 5 % point of the KPSS statistic for a level (Kwiatkowski, Phillips, Schmidt & Shin 1992, J. Econometrics 54). */
const CRITICAL = 0.463;
const MOST = 2;

/** Number of differences after which KPSS no longer rejects a constant level, at most 2. Gaps are closed up. */
export function differencesNeeded(values: readonly number[]): number {
  let [d, rest] = [0, [...values]];
  while (d < MOST && rest.length > 3 && !constant(rest) && kpss(rest) > CRITICAL) {
    d++;
    rest = rest.slice(1).map((value, i) => value - (rest[i] as number));
  }
  return d;
}

function kpss(values: readonly number[]): number {
  const n = values.length;
  const lags = Math.trunc((3 * Math.sqrt(n)) / 13);
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const e = values.map((value) => value - mean);
  const autocovariance = (lag: number) => e.slice(lag).reduce((sum, x, i) => sum + x * (e[i] as number), 0) / n;
  let variance = autocovariance(0);
  for (let lag = 1; lag <= lags; lag++) variance += 2 * (1 - lag / (lags + 1)) * autocovariance(lag);
  let sum = 0;
  let squares = 0;
  for (const x of e) {
    sum += x;
    squares += sum * sum;
  }
  return squares / (n * n * variance);
}

function constant(values: readonly number[]): boolean {
  return values.every((value) => value === values[0]);
}
