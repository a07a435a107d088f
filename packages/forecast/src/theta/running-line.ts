/** Line of least squares through the values so far. */
export interface RunningLine {
  readonly count: number;
  readonly meanTime: number;
  readonly meanValue: number;
  /** Sums of squares and products of deviations from the means. */
  readonly tt: number;
  readonly ty: number;
}

export const NO_LINE: RunningLine = { count: 0, meanTime: 0, meanValue: 0, tt: 0, ty: 0 };

/** The line with one more value. */
export function lineWith(
  { count, meanTime, meanValue, tt, ty }: RunningLine,
  time: number,
  value: number,
): RunningLine {
  const [dt, dy] = [time - meanTime, value - meanValue];
  const share = 1 / (count + 1);
  return {
    count: count + 1,
    meanTime: meanTime + dt * share,
    meanValue: meanValue + dy * share,
    tt: tt + dt * dt * count * share,
    ty: ty + dt * dy * count * share,
  };
}

/** Its value at time 0 and its slope, 0 for fewer than two values. */
export function lineOf({ meanTime, meanValue, tt, ty }: RunningLine): { intercept: number; slope: number } {
  const slope = tt > 0 ? ty / tt : 0;
  return { intercept: meanValue - slope * meanTime, slope };
}

/** For every year of a series, the line through the values before it, less the first of them, the first year being time 1. */
export interface RunningLines {
  readonly counts: Float64Array;
  readonly intercepts: Float64Array;
  readonly slopes: Float64Array;
}

export function linesBefore(dense: Float64Array): RunningLines {
  const n = dense.length;
  const [counts, intercepts, slopes] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  let line = NO_LINE;
  for (let t = 0; t < n; t++) {
    const { intercept, slope } = lineOf(line);
    counts[t] = line.count;
    intercepts[t] = intercept;
    slopes[t] = slope;
    const value = (dense[t] as number) - (dense[0] as number);
    if (!Number.isNaN(value)) line = lineWith(line, t + 1, value);
  }
  return { counts, intercepts, slopes };
}
